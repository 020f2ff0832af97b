/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.merge.BibliographyMerge;
import org.evade.citations.read.Bibliography;
import org.evade.citations.read.InputFormat;
import org.evade.citations.read.Readings;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file, it is read or told: no failure, no hang, and what was read is well formed in the language. */
@Timeout(120)
class MangledTest {
	private static final int TIMES = 4000;
	private static final List<String> SOURCES = List.of(
			"@string{j = \"J\"}\n@article{k1, title={A {\\\"o} $\\beta$ \\emph{x}}, author={van der Berg, Jan and and others}, journal = j # { B}, year=2020, pages={1--2}, doi={10.5555/a}}\n@book{k2, title=\"T\", crossref={k1}}\n",
			"TY  - JOUR\nTI  - One\nAU  - Stein, C. B., Jr\nSP  - 1\nEP  - 2\nPY  - 2020//\nDO  - 10.5555/a\nER  - \n",
			"PMID- 12\nTI  - One\n      two.\nFAU - Stein, C\nAU  - Stein C\nLID - 10.5555/a [doi]\nPT  - Review\nDP  - 2020\n\n",
			"<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>One &amp; <i>two</i></ArticleTitle><AuthorList><Author><LastName>Stein</LastName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>",
			"[{\"id\": \"a\", \"title\": \"One\", \"author\": [{\"family\": \"Stein\", \"given\": \"C\"}], \"issued\": {\"date-parts\": [[2020, 1]]}, \"DOI\": \"10.5555/a\"}]",
			"<article><ref-list><ref><label>1</label><mixed-citation>Stein C. One. J Imag. 2020;1:2-3.</mixed-citation></ref></ref-list></article>",
			"1. Stein CB, Berg J; et al. Loss of it. J Imag. 2020;38(12):101-10. doi:10.5555/a\n2. Stein, C. & Berg, J. Two. J. Imag. 3, 1-2 (2019).\n");
	private static final List<String> ODD = List.of("{", "}", "\"", "\\", "\\'", "@", ",", "=", "\n", "\n\n", "  - ", "<", ">", "&", "&x;", "[", "]", ":", "\u0000", "\u2028", "\u202e",
			"\ud83e", "\ud83e\uddec", "%", "#", "and", " and ", "10.", "9999999999", "-", "(", ")", "Я", "/*", "//", "\"\"\"", "'");
	@TempDir
	Path folder;

	@Test
	void readOrTold() throws IOException {
		Random random = new Random(20261201);
		BibliographyMerge merge = new BibliographyMerge(null);
		int read = 0;
		for (int i = 0; i < TIMES; i++) {
			String text = mangled(SOURCES.get(random.nextInt(SOURCES.size())), random);
			InputFormat format = random.nextInt(4) == 0 ? InputFormat.values()[random.nextInt(InputFormat.values().length)] : InputFormat.guess("x", text);
			try {
				Readings readings = Bibliography.read(text, "x", format);
				for (BibliographyEntry entry : readings.entries())
					merge.add(entry);
				read += readings.entries().size();
			} catch (RuntimeException | StackOverflowError e) {
				throw new AssertionError("fails on " + format + ": " + text, e);
			}
		}
		assertTrue(read > TIMES / 2, read + " entries were read");
		Path file = Files.writeString(folder.resolve("x.evade"), "namespace x\n" + merge.newStatements().replaceAll("[\ud800-\udfff]", "?"));
		Corpus corpus = new CorpusLoader(2).load(List.of(file), name -> {
		});
		assertTrue(corpus.files().getFirst().problems().isEmpty(), () -> corpus.files().getFirst().problems().getFirst().toString());
	}

	private static String mangled(String text, Random random) {
		StringBuilder mangled = new StringBuilder(text);
		for (int i = random.nextInt(5); i > 0 && !mangled.isEmpty(); i--) {
			int at = random.nextInt(mangled.length()), end = Math.min(mangled.length(), at + 1 + random.nextInt(12));
			switch (random.nextInt(4)) {
			case 0 -> mangled.delete(at, end);
			case 1 -> mangled.insert(at, ODD.get(random.nextInt(ODD.size())));
			case 2 -> mangled.insert(at, mangled.substring(at, end));
			default -> mangled.replace(at, end, ODD.get(random.nextInt(ODD.size())));
			}
		}
		return mangled.toString();
	}
}
