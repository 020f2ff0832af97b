/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.evade.language.files.AtomicFiles;
import org.evade.language.files.ChangedMeanwhile;
import org.evade.ui.EvadeUi;

/**
 * Writes documents of a corpus to their files. UI thread, except for the writing itself, which goes on in a job while the
 * curator types on.
 */
final class Saving {
	/** How often a file may change under a save before somebody has to look. */
	private static final int TRIES = 3;

	private final CorpusSession session;
	private final CorpusDocuments documents;
	private final CorpusFiles files;
	private final Autosave autosave;

	Saving(CorpusSession session, CorpusDocuments documents, CorpusFiles files, Autosave autosave) {
		this.session = session;
		this.documents = documents;
		this.files = files;
		this.autosave = autosave;
	}

	/**
	 * Saves a document, whole or not at all, and comes back when that is done.
	 *
	 * @throws CoreException
	 *             when the file is read-only, cannot be written, or changed on the disk in the same lines; it stays dirty then
	 */
	void save(CorpusDocument document) throws CoreException {
		Path path = document.path();
		try {
			for (int tries = 1;; tries++)
				try {
					Draft draft = prepare(document);
					write(draft);
					done(document, draft.text);
					files.refresh(path);
					break;
				} catch (ChangedMeanwhile e) {
					if (!takeIn(document, e.found()) || tries == TRIES)
						throw new CoreException(EvadeUi.status(path.getFileName()
								+ " was changed on the disk in the same lines: choose first which text to keep.", null));
				}
		} catch (IOException e) {
			throw new CoreException(EvadeUi.status(SaveFailure.words(path, e), e));
		}
	}

	/** Saves a document without waiting. What goes wrong is told in a dialog, and the document stays dirty. */
	void begin(CorpusDocument document) {
		begin(document, 1);
	}

	private void begin(CorpusDocument document, int tries) {
		if (document.saving() != null) {
			document.setSaveAgain(true);
			return;
		}
		Draft draft;
		try {
			draft = prepare(document);
		} catch (CoreException e) {
			SaveFailure.tell(e.getStatus().getMessage());
			return;
		}
		document.setSaving(draft.text);
		Job job = Job.create("Saving " + draft.path.getFileName(), (ICoreRunnable) monitor -> run(document, draft, tries));
		job.setPriority(Job.INTERACTIVE);
		job.setUser(false);
		job.schedule();
	}

	private void run(CorpusDocument document, Draft draft, int tries) {
		try {
			write(draft);
			CorpusSession.onUi(() -> {
				document.setSaving(null);
				done(document, draft.text);
				if (document.isSaveAgain())
					again(document, 1);
			});
			files.refresh(draft.path); // told of after what stands above
		} catch (ChangedMeanwhile e) {
			CorpusSession.onUi(() -> {
				document.setSaving(null);
				if (tries < TRIES && takeIn(document, e.found()))
					again(document, tries + 1);
				else
					DiskConflict.ask(session, draft.path, e.found() == null ? "" : e.found());
			});
		} catch (IOException | RuntimeException e) {
			CorpusSession.onUi(() -> {
				document.setSaving(null);
				document.setSaveAgain(false);
				SaveFailure.tell(e instanceof IOException failed ? SaveFailure.words(draft.path, failed) : String.valueOf(e));
			});
			EvadeUi.log("Saving " + draft.path + " failed", e);
		}
	}

	private void again(CorpusDocument document, int tries) {
		document.setSaveAgain(false);
		if (document.isDirty())
			begin(document, tries);
	}

	/** What is written where, and what the file is expected to hold: null when it is not there. */
	private record Draft(Path path, IFile file, String expected, String text) {
	}

	private Draft prepare(CorpusDocument document) throws CoreException {
		Path path = document.path();
		if (!documents.writable(path))
			throw new CoreException(EvadeUi.status(path.getFileName() + " is read-only: make it writable, or copy your text elsewhere.",
					null));
		session.fire(listener -> listener.aboutToSave(path));
		session.history().seal();
		return new Draft(path, document.file(), Files.exists(path) ? document.saved() : null, document.document().get());
	}

	/** Any thread. */
	private void write(Draft draft) throws IOException {
		autosave.saving(draft.path, draft.expected == null ? "" : draft.expected, draft.text);
		CorpusFiles.keepVersion(draft.file);
		AtomicFiles.write(draft.path, draft.expected, draft.text);
		autosave.saved(draft.path, draft.text);
	}

	private void done(CorpusDocument document, String text) {
		document.setSaved(text);
		session.touched(document);
		documents.release(document);
	}

	/** Another program was quicker: joins its text with the one here, where that is possible. */
	private boolean takeIn(CorpusDocument document, String found) {
		if (found == null)
			return true; // gone: the next try makes it anew
		if (found.equals(document.saving())) {
			document.setSaved(found); // our own, written a moment ago
			return true;
		}
		return session.disk().changed(document.path(), found);
	}
}
