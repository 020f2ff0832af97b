/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maps.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;

/** Loads texts as the files of a corpus. */
final class CorpusOfTexts {
	private CorpusOfTexts() {
	}

	static Corpus load(String... texts) {
		List<Path> files = new ArrayList<>();
		try {
			Path folder = Files.createTempDirectory("evade-maps");
			try {
				for (String text : texts)
					files.add(Files.writeString(folder.resolve(files.size() + ".evade"), text));
				return new CorpusLoader(2).load(files, name -> {
				});
			} finally {
				for (Path file : files)
					Files.delete(file);
				Files.delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
