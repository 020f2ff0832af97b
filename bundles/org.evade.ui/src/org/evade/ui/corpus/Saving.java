/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.evade.language.files.AtomicFiles;
import org.evade.ui.EvadeUi;

/** Writes documents of a corpus to their files. UI thread. */
final class Saving {
	private final CorpusSession session;
	private final CorpusDocuments documents;
	private final CorpusFiles files;

	Saving(CorpusSession session, CorpusDocuments documents, CorpusFiles files) {
		this.session = session;
		this.documents = documents;
		this.files = files;
	}

	/**
	 * Saves a document, whole or not at all.
	 *
	 * @throws CoreException
	 *             when the file is read-only, cannot be written, or changed on the disk in the same lines; it stays dirty then
	 */
	void save(CorpusDocument document) throws CoreException {
		Path path = document.path();
		if (!documents.writable(path))
			throw new CoreException(EvadeUi.status(path.getFileName() + " is read-only: make it writable, or copy your text elsewhere.",
					null));
		try {
			if (Files.exists(path) && !session.disk().changed(path, AtomicFiles.read(path)))
				throw new CoreException(EvadeUi.status(path.getFileName()
						+ " was changed on the disk in the same lines: choose first which text to keep.", null));
			session.fire(listener -> listener.aboutToSave(path));
			String text = document.document().get();
			CorpusFiles.keepVersion(document.file());
			AtomicFiles.write(path, text);
			document.setSaved(text);
			session.history().seal();
			files.refresh(path);
		} catch (IOException e) {
			throw new CoreException(EvadeUi.status(SaveFailure.words(path, e), e));
		}
		session.touched(document);
		documents.release(document);
	}
}
