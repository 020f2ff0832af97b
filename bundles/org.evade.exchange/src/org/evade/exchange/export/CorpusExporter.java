/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.evade.exchange.FileSet;
import org.evade.exchange.loss.Losses;
import org.evade.language.load.Corpus;

/** Writes what a corpus says into one file or several of fixed names. */
public non-sealed interface CorpusExporter extends Exporter {
	/** Names of the files. */
	List<String> files();

	/**
	 * Writes one of the files.
	 *
	 * @param corpus
	 *            a corpus without problems
	 * @param file
	 *            its name
	 * @param out
	 *            where to; left open
	 * @throws IOException
	 *             when it cannot be written
	 */
	void write(Corpus corpus, String file, OutputStream out) throws IOException;

	/** Whether the files are text in UTF-8, which a preview can show. */
	default boolean isText() {
		return true;
	}

	/** Notes what the format cannot hold of a corpus. */
	default void losses(Corpus corpus, Losses losses) {
		// holds everything
	}

	/** Writes all files into a folder; the caller commits. */
	default void write(Corpus corpus, Path folder, FileSet files) throws IOException {
		for (String file : files())
			try (OutputStream out = files.createBytes(folder.resolve(file))) {
				write(corpus, file, out);
			}
	}
}
