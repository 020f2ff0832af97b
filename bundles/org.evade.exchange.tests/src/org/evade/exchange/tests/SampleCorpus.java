/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.language.load.ModelFile;

/** Corpora for the tests. */
final class SampleCorpus {
	private SampleCorpus() {
	}

	/** The sample that lies beside this class, free of problems. */
	static Corpus sample(Path folder) throws IOException {
		for (String file : List.of("vocabulary.evade", "article.evade"))
			try (InputStream in = SampleCorpus.class.getResourceAsStream(file)) {
				Files.copy(in, folder.resolve(file));
			}
		return load(folder);
	}

	/** A corpus of one file. */
	static Corpus of(Path folder, String text) throws IOException {
		Files.writeString(folder.resolve("a.evade"), text);
		return load(folder);
	}

	static Corpus load(Path folder) throws IOException {
		Corpus corpus = new CorpusLoader(2).load(List.of(folder), name -> {
		});
		for (ModelFile file : corpus.files())
			assertEquals(List.of(), file.problems());
		return corpus;
	}
}
