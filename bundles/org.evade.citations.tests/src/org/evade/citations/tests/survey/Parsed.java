/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.model.Publication;

/** Reads what an importer wrote back in. */
final class Parsed {
	private Parsed() {
	}

	static String problems(String statements) {
		try {
			Path folder = Files.createTempDirectory("survey"), file = folder.resolve("imported.evade");
			Files.writeString(file, "namespace imported\n\n" + statements);
			Corpus corpus = new CorpusLoader(2).load(List.of(file), name -> {
			});
			String said = corpus.statements(Publication.class).count() + " publications, " + corpus.files().getFirst().problems().size() + " problems "
					+ corpus.files().getFirst().problems().stream().limit(10).toList();
			Files.delete(file);
			Files.delete(folder);
			return said;
		} catch (IOException e) {
			return e.toString();
		}
	}
}
