/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.Corpus;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;

/**
 * The file that an editor shows, and the corpus it belongs to.
 *
 * @param session
 *            the corpus
 * @param file
 *            file of the workspace
 * @param path
 *            its place on disk, by which the corpus knows it
 */
public record EditedFile(CorpusSession session, IFile file, Path path) {
	/** Longest wait for the model on the UI thread, ms: less than what is felt as a stop. */
	private static final int PATIENCE = 200;

	/** The file with its corpus, or null when it lies outside of every corpus. */
	public static EditedFile of(IFile file) {
		CorpusSession session = file == null ? null : CorpusSession.of(file);
		return session == null ? null : new EditedFile(session, file, session.path(file));
	}

	/** Reads the model under its lock. */
	public <T> T read(Function<Corpus, T> reader) {
		return session.model().read(reader);
	}

	/** Reads the model on the UI thread without making the user wait; empty while a large change is being read. */
	public <T> Optional<T> readSoon(Function<Corpus, T> reader) {
		return session.model().readWithin(PATIENCE, reader);
	}

	/** The text as it is now. Any thread. */
	public String text() {
		String text = session.model().text(path);
		return text == null ? "" : text;
	}

	/**
	 * Changes the file, as one step of the history.
	 *
	 * @param label
	 *            for the Undo menu
	 * @param edits
	 *            of the text as it is now; nothing happens when there are none
	 * @throws Refused
	 *             when the file cannot be changed
	 */
	public void apply(String label, List<TextEdit> edits) throws Refused {
		if (!edits.isEmpty())
			session.apply(new Change(label, List.of(FileEdits.edit(path, TextEdit.sorted(edits)))));
	}

	/** An element of this corpus. */
	public ElementKey key(String element) {
		return new ElementKey(session.project(), element);
	}

	/**
	 * Reads the model in the background and shows the result.
	 *
	 * @param what
	 *            name of the job
	 * @param owner
	 *            control that the result is for; when it is gone nothing is shown
	 * @param reader
	 *            reads; must not leak objects of the model
	 * @param shower
	 *            shows, on the UI thread
	 */
	public <T> void show(String what, Control owner, Function<Corpus, T> reader, java.util.function.Consumer<T> shower) {
		Job job = Job.createSystem(what, (ICoreRunnable) monitor -> {
			T result = read(reader);
			if (!owner.isDisposed())
				owner.getDisplay().asyncExec(() -> {
					if (!owner.isDisposed())
						shower.accept(result);
				});
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}
}
