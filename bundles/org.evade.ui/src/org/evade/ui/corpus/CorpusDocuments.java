/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.evade.editing.live.LiveModel;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextStore;
import org.evade.language.files.AtomicFiles;

/**
 * The texts of a corpus: documents of what is open or changed, the live model for the rest. Whatever changes a document goes
 * into the live model at once. UI thread only.
 */
final class CorpusDocuments implements TextStore {
	/** Told about each change of a document, whoever made it. */
	interface Watcher {
		/** The document changed; the edit has offsets of the text before. */
		void changed(CorpusDocument document, TextEdit edit, String replaced);

		/** A file was created or deleted by an operation. */
		void filesChanged(Path file);

		/**
		 * A file has another name or place.
		 *
		 * @param document
		 *            its document, which went with it; null when it has none
		 */
		void fileMoved(Path from, Path to, CorpusDocument document);
	}

	/** From so many edits on viewers are told once, at the price of a caret that may move when something is put in at its place. */
	private static final int MANY = 32;

	private final CorpusFiles files;
	private final LiveModel model;
	private final Watcher watcher;
	private final Map<Path, CorpusDocument> open = new TreeMap<>();
	/** How many editors still show a file that is gone, and may come back. */
	private final Map<Path, Integer> left = new TreeMap<>();

	CorpusDocuments(CorpusFiles files, LiveModel model, Watcher watcher) {
		this.files = files;
		this.model = model;
		this.watcher = watcher;
	}

	/** The open document of a file, or null. */
	CorpusDocument find(Path path) {
		return open.get(path);
	}

	/** All open documents. */
	Collection<CorpusDocument> all() {
		return List.copyOf(open.values());
	}

	/** The document of a file, opened when it is not. */
	CorpusDocument open(Path path) {
		CorpusDocument document = open.get(path);
		if (document == null) {
			String text = model.text(path);
			document = new CorpusDocument(path, files.file(path), text == null ? "" : text);
			Integer editors = left.remove(path);
			document.setEditors(editors == null ? 0 : editors);
			document.document().addDocumentListener(new Listener(document));
			open.put(path, document);
		}
		return document;
	}

	/** Forgets a document that has neither an editor nor changes. */
	void release(CorpusDocument document) {
		if (!document.hasEditor() && !document.isDirty())
			open.remove(document.path());
	}

	/** An editor closed that showed a file without a document. */
	void editorLeft(Path path) {
		left.computeIfPresent(path, (file, editors) -> editors > 1 ? editors - 1 : null);
	}

	/** Forgets the document of a file that is gone. */
	void drop(Path path) {
		CorpusDocument document = open.remove(path);
		if (document != null && document.hasEditor())
			left.put(path, document.editors());
	}

	/** Whether a file or folder can go to a place: the corpus has it, and nothing there. */
	boolean movable(Path from, Path to) {
		return below(from).stream().findAny().isPresent() && below(from).stream().map(FileEdits.move(from, to)::moved).allMatch(
				there -> files.isModel(files.file(there)) && !open.containsKey(there));
	}

	/** A file or folder has another name or place on the disk: texts, also unsaved ones, and editors go with it. */
	void moved(Path from, Path to) {
		FileEdits move = FileEdits.move(from, to);
		for (Path file : below(from)) {
			Path there = move.moved(file);
			model.put(there, model.text(file));
			model.remove(file);
			CorpusDocument document = open.get(file);
			if (document != null) {
				drop(file);
				document.moved(there, files.file(there));
				Integer editors = left.remove(there);
				document.setEditors(editors == null ? 0 : editors);
				open.put(there, document);
			}
			watcher.fileMoved(file, there, document);
		}
	}

	/** The files of the corpus in a folder, or the file itself. */
	List<Path> below(Path place) {
		return model.files().stream().filter(file -> file.startsWith(place)).toList();
	}

	@Override
	public String text(Path path) {
		CorpusDocument document = open.get(path);
		return document == null ? model.text(path) : document.document().get();
	}

	@Override
	public Set<Path> files() {
		return model.files();
	}

	@Override
	public boolean writable(Path path) {
		return !Files.exists(path) || Files.isWritable(path) && !files.file(path).isReadOnly();
	}

	@Override
	public void apply(FileEdits edits) {
		switch (edits.kind()) {
			case EDIT -> edit(open(edits.file()).document(), edits.edits());
			case CREATE -> create(edits.file(), edits.after(""));
			case DELETE -> delete(edits.file());
			case MOVE -> move(edits.file(), edits.target());
		}
	}

	/** Replaces parts of a document, the last first. */
	static void edit(IDocument document, List<TextEdit> edits) {
		DocumentRewriteSession session = edits.size() > MANY && document instanceof IDocumentExtension4 rewritable
				? rewritable.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED)
				: null;
		try {
			for (int i = edits.size() - 1; i >= 0; i--)
				document.replace(edits.get(i).offset(), edits.get(i).length(), edits.get(i).text());
		} catch (BadLocationException e) {
			throw new IllegalStateException("The change does not fit the text", e);
		} finally {
			if (session != null)
				((IDocumentExtension4) document).stopRewriteSession(session);
		}
	}

	private void create(Path path, String text) {
		try {
			AtomicFiles.create(path, text);
			files.refresh(path);
		} catch (FileAlreadyExistsException e) {
			throw new UncheckedIOException(new IOException(path.getFileName() + " is there already", e));
		} catch (IOException e) {
			throw new UncheckedIOException(new IOException(path.getFileName() + " could not be made: " + SaveFailure.reason(e), e));
		}
		model.put(path, text);
		watcher.filesChanged(path);
	}

	private static String reason(CoreException problem) {
		return problem.getStatus().getMessage().strip().replaceFirst("\\.$", "");
	}

	private void delete(Path path) {
		IFile file = files.file(path);
		try {
			// one that went before us must not be touched: its deletion may just be told, with the workspace locked
			if (file.exists() || Files.exists(path))
				file.delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
		} catch (CoreException e) {
			throw new UncheckedIOException(new IOException(path.getFileName() + " could not be deleted: " + reason(e), e));
		}
		drop(path);
		model.remove(path);
		watcher.filesChanged(path);
	}

	private void move(Path from, Path to) {
		try {
			files.move(from, to);
		} catch (CoreException e) {
			throw new UncheckedIOException(new IOException(from.getFileName() + " could not be moved: " + reason(e), e));
		}
		moved(from, to);
	}

	/** Carries changes of a document on. */
	private final class Listener implements IDocumentListener {
		private final CorpusDocument document;
		private String replaced = "";

		Listener(CorpusDocument document) {
			this.document = document;
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			try {
				replaced = event.getDocument().get(event.getOffset(), event.getLength());
			} catch (BadLocationException e) {
				throw new IllegalStateException("The change does not fit the text", e);
			}
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			String text = event.getText() == null ? "" : event.getText();
			if (text.equals(replaced))
				return;
			TextEdit edit = new TextEdit(event.getOffset(), event.getLength(), text);
			model.edit(document.path(), List.of(edit));
			watcher.changed(document, edit, replaced);
		}
	}
}
