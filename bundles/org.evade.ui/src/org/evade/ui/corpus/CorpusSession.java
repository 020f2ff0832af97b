/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.services.IEvaluationService;
import org.evade.checks.Finding;
import org.evade.editing.history.EditableCorpus;
import org.evade.editing.history.History;
import org.evade.editing.live.LiveModel;
import org.evade.editing.live.ModelDelta;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.ui.EvadeUi;

/**
 * One corpus (one project of the workspace) as it is edited: live model, documents, one history, findings. To be used on the
 * UI thread, unless a method says otherwise.
 */
public final class CorpusSession implements EditableCorpus {
	private final IProject project;
	private final CorpusFiles files;
	private final LiveModel model;
	private final CorpusDocuments documents;
	private final History history;
	private final Autosave autosave;
	private final CorpusUpdates upkeep;
	private volatile boolean closed;
	private final Set<Path> dirtyNow = ConcurrentHashMap.newKeySet();
	private final UnsavedFiles unsaved;
	private final CopyOnWriteArrayList<CorpusListener> listeners = new CopyOnWriteArrayList<>();
	private final DiskChanges disk;
	private final Saving saving;
	private final HistoryPrompts steps;

	CorpusSession(IProject project, RecoveryJournal journal) throws CoreException {
		this.project = project;
		files = new CorpusFiles(project);
		model = new LiveModel(files.root());
		documents = new CorpusDocuments(files, model, new Changes());
		history = new History(documents);
		disk = new DiskChanges(this, documents);
		autosave = new Autosave(journal, CorpusSession::unkept);
		saving = new Saving(this, documents, files, autosave);
		unsaved = new UnsavedFiles(this);
		steps = new HistoryPrompts(this);
		UnreadableFiles unreadable = new UnreadableFiles(model);
		upkeep = new CorpusUpdates(this, files, unreadable);
		files.setOutsideToo(OutsideLinks.areWanted(project));
		for (Path file : files.all())
			model.put(file, unreadable.read(file).orElse(""));
		OutsideLinks.ask(this, files.outside(), this::readOutside);
		history.addListener(event -> listeners.forEach(CorpusListener::historyChanged));
		upkeep.modelTouched();
	}

	/**
	 * The session of a resource's project, opened at the first call.
	 *
	 * @return null when the resource is not in an open project, or its files cannot be read
	 */
	public static CorpusSession of(IResource resource) {
		return Sessions.of(resource);
	}

	/** The project. Any thread. */
	public IProject project() {
		return project;
	}

	/** The live model. Any thread. */
	@Override
	public LiveModel model() {
		return model;
	}

	/** The one history of the corpus. */
	@Override
	public History history() {
		return history;
	}

	/** Where a file lies on the disk. Any thread. */
	public Path path(IFile file) {
		return files.path(file);
	}

	/** The workspace file for a path below the corpus folder; it need not exist. Any thread. */
	public IFile file(Path path) {
		return files.file(path);
	}

	/**
	 * Why a file cannot be edited as one of the corpus.
	 *
	 * @return one sentence; null when it can
	 */
	String reasonAgainst(IFile file) {
		Path path = path(file);
		if (model.text(path) == null && files.isModel(file) && Files.exists(path))
			upkeep.found(path); // the workspace is told of it a moment later
		if (model.text(path) != null || documents.find(path) != null)
			return null;
		return file.getName() + " is not read as part of the corpus: "
				+ (files.isModel(file) ? "it cannot be read." : "its name begins with a dot, or a link leads to it. Open the file that the"
						+ " link leads to, or its folder as a corpus of its own.");
	}

	/** The document of a file, to be given back with {@link #disconnect} when the editor closes. */
	public IDocument connect(IFile file) {
		CorpusDocument document = documents.open(path(file));
		document.editorOpened();
		unsaved.update();
		return document.document();
	}

	/** An editor closed. What it leaves unsaved on purpose is taken back to the text on the disk. */
	public void disconnect(IFile file) {
		if (closed)
			return;
		CorpusDocument document = documents.find(path(file));
		if (document == null) {
			documents.editorLeft(path(file));
			return;
		}
		document.editorClosed();
		documents.release(document);
		unsaved.update();
	}

	/** Whether an editor shows the text of a file. */
	boolean hasEditor(Path path) {
		CorpusDocument document = documents.find(path);
		return document != null && document.hasEditor();
	}

	/** Whether more than one editor has the file open. */
	public boolean hasOtherEditor(Path path) {
		CorpusDocument document = documents.find(path);
		return document != null && document.editors() > 1;
	}

	/**
	 * Makes a change in all its files as one step of the history.
	 *
	 * @throws Refused
	 *             when a file is read-only, cannot be made, moved or deleted, or a change on the disk came in between; nothing is
	 *             changed then
	 */
	@Override
	public void apply(Change change) throws Refused {
		for (FileEdits edits : change.files())
			if (!documents.writable(edits.file()))
				throw new Refused(edits.file().getFileName() + " is read-only: make it writable, then try again.");
		try {
			history.apply(change);
		} catch (UncheckedIOException e) {
			throw new Refused(e.getCause().getMessage() + ". Nothing was changed.");
		}
	}

	/** Takes the last change back, wherever it was made; when that cannot be done, says why in a dialog. */
	@Override
	public List<Change> undo() {
		return history.canUndo() ? steps.retrace(false) : List.of();
	}

	/** Makes the change that was taken back last again; when that cannot be done, says why in a dialog. */
	@Override
	public List<Change> redo() {
		return history.canRedo() ? steps.retrace(true) : List.of();
	}

	private void readOutside() {
		files.setOutsideToo(true);
		try {
			for (Path file : files.all())
				if (model.text(file) == null)
					upkeep.found(file);
		} catch (CoreException e) {
			EvadeUi.log("The links of " + project.getName() + " could not be followed", e);
		}
	}

	/** The text of a file with its unsaved changes; null when there is no such file. */
	String text(Path file) {
		return documents.text(file);
	}

	/** Keeps the unsaved text of a file now; returns whether it is kept. */
	boolean keepNow(Path file) {
		return autosave.keep(file);
	}

	private static void unkept(Path file, IOException problem) {
		EvadeUi.log("Unsaved changes to " + file + " could not be kept for recovery", problem);
		onUi(() -> SaveFailure.tellUnkept(file, problem));
	}

	/**
	 * What checks and language found in a file in their latest run, with places in a text of it. What was found where the text
	 * is another now is left out, so that nothing is ever told of the wrong place. Any thread.
	 *
	 * @param text
	 *            the text that the places are for, such as that of a document or of the parsed file
	 */
	public List<Finding> findings(Path file, String text) {
		return upkeep.findings(file, text);
	}

	/** Whether the checks have run at all since the corpus was opened; until then no finding means nothing. Any thread. */
	public boolean checked() {
		return upkeep.checked();
	}

	/** Whether a file has unsaved changes. */
	public boolean isDirty(Path file) {
		CorpusDocument document = documents.find(file);
		return document != null && document.isDirty();
	}

	/** Files with unsaved changes. */
	public Set<Path> dirtyFiles() {
		Set<Path> dirty = new TreeSet<>();
		for (CorpusDocument document : documents.all())
			if (document.isDirty())
				dirty.add(document.path());
		return dirty;
	}

	/** Whether a file can be written. */
	@Override
	public boolean isWritable(Path file) {
		return documents.writable(file);
	}

	/** What the workbench saves for a file; the same object, by equality, for every editor. */
	public Saveable saveable(Path file) {
		return new CorpusSaveable(this, file);
	}

	/**
	 * Saves files, each whole or not at all.
	 *
	 * @param monitor
	 *            not told: the workbench's runs the event loop, and keys are lost in it
	 * @throws CoreException
	 *             when a file is read-only, cannot be written, or changed on the disk in a way that does not join with the changes
	 *             here; what is not saved stays dirty
	 */
	public void save(Collection<Path> paths, IProgressMonitor monitor) throws CoreException {
		for (Path path : paths) {
			CorpusDocument document = documents.find(path);
			if (document != null && document.isDirty())
				saving.save(document);
		}
	}

	/**
	 * Saves files without waiting for the disk: the window stays usable, and what is typed meanwhile is unsaved. What goes wrong
	 * is told in a dialog.
	 */
	public void saveSoon(Collection<Path> paths) {
		for (Path path : paths) {
			CorpusDocument document = documents.find(path);
			if (document != null && document.isDirty())
				saving.begin(document);
		}
	}

	/** Throws away the unsaved changes of a file, as a step that can be undone. Those of a closed corpus wait for its return. */
	public void revert(Path path) {
		CorpusDocument document = closed ? null : documents.find(path);
		if (document == null || !document.isDirty())
			return;
		Set<Path> others = new TreeSet<>(history.together(path, document.cleanAt()));
		others.removeIf(other -> other.equals(path) || !isDirty(other));
		revert(List.of(path));
		if (!others.isEmpty())
			steps.offerToDropWhole(path, others);
	}

	/** Throws away the unsaved changes of files, as one step. */
	void revert(Collection<Path> paths) {
		List<FileEdits> edits = new ArrayList<>();
		for (Path path : paths) {
			CorpusDocument document = closed ? null : documents.find(path);
			if (document != null && document.isDirty())
				edits.add(Files.exists(path) ? FileEdits.edit(path, ThreeWayMerge.edits(document.document().get(), document.saved()))
						: FileEdits.delete(path));
		}
		if (!edits.isEmpty())
			history.apply(new Change(edits.size() == 1 ? "Revert " + edits.get(0).file().getFileName()
					: "Revert " + edits.size() + " files", edits));
	}

	/** Adds a listener, called on the UI thread. */
	public void addListener(CorpusListener listener) {
		listeners.addIfAbsent(listener);
	}

	/** Removes a listener. */
	public void removeListener(CorpusListener listener) {
		listeners.remove(listener);
	}

	/** What is done when the disk changes. */
	DiskChanges disk() {
		return disk;
	}

	/** Runs on the UI thread, now when this is it, unless the workbench is closing. */
	static void onUi(Runnable action) {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (display.getThread() == Thread.currentThread())
			action.run();
		else if (!display.isDisposed())
			display.asyncExec(action);
	}

	void fire(Consumer<CorpusListener> call) {
		listeners.forEach(call);
	}

	void modelChanged(ModelDelta delta) {
		fire(listener -> listener.modelChanged(delta));
	}

	/** Writes what waits for the journal, and stops looking after the project. */
	void close() {
		closed = true; // what is unsaved stays in the journal, whatever becomes of the editors
		autosave.flush();
		upkeep.stop();
	}

	/** The text of a document, or what it started from, is another one. */
	void touched(CorpusDocument document) {
		autosave.changed(document.path(), document.saved(), document.document().get());
		if (!document.isDirty())
			document.setCleanAt(history.serial());
		if (document.dirtyChanged()) {
			unsaved.update();
			marked(document.path(), document.isDirty());
			fire(listener -> listener.dirtyChanged(document.path()));
		}
	}

	private void marked(Path file, boolean dirty) {
		if (dirty)
			dirtyNow.add(file);
		else
			dirtyNow.remove(file);
		UnsavedMark.changed(file(file));
		PlatformUI.getWorkbench().getService(IEvaluationService.class).requestEvaluation(SaveHandler.UNSAVED);
	}

	/** Whether a file has unsaved changes, as {@link #isDirty}. Any thread. */
	boolean isUnsaved(Path file) {
		return dirtyNow.contains(file);
	}

	/** The model is another one, and no document is. */
	void modelTouched() {
		upkeep.modelTouched();
	}

	/** Files that no editor would save. */
	Set<Path> dirtyWithoutEditor() {
		Set<Path> orphans = new HashSet<>();
		for (CorpusDocument document : documents.all())
			if (!document.hasEditor() && document.isDirty())
				orphans.add(document.path());
		return orphans;
	}

	/** Sees every change of a document. */
	private final class Changes implements CorpusDocuments.Watcher {
		@Override
		public void changed(CorpusDocument document, TextEdit edit, String replaced) {
			if (!history.isApplying() && !disk.isTakingOver())
				history.typed(document.path(), edit, replaced);
			touched(document);
			upkeep.edited(document.path());
		}

		@Override
		public void filesChanged(Path file) {
			autosave.changed(file, "", "");
			marked(file, isDirty(file));
			unsaved.update();
			upkeep.modelTouched();
			if (model.text(file) == null)
				fire(listener -> listener.fileRemoved(file));
		}

		@Override
		public void fileMoved(Path from, Path to, CorpusDocument document) {
			autosave.changed(from, "", "");
			marked(from, false);
			fire(listener -> listener.fileMoved(from, to));
			if (document != null) {
				touched(document);
				marked(to, document.isDirty());
			}
			unsaved.update();
			upkeep.modelTouched();
			fire(listener -> listener.dirtyChanged(to));
		}
	}
}
