/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.evade.citations.merge.BibliographyMerge;
import org.evade.citations.merge.NumberedList;
import org.evade.citations.read.Bibliography;
import org.evade.citations.read.InputFormat;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.language.load.ModelFile;
import org.evade.model.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there is filled in, never overwritten. */
class BibliographyMergeTest {
	private static final String KNOWN = """
			namespace n
			publication stein2020 { // a comment stays
			  title "Loss of a tumour receptor"
			  authors "Stein CB" et al
			  journal "J Imag Ther"
			  year 2020
			}
			publication berg2019 {
			  title "Another title"
			  authors "Berg J"
			  year 2019
			  ids doi:10.5555/B
			}
			article rev { title "A review" authors "Roux J-P" journal "J Imag" text "rev.txt" }
			references of rev { 1 = berg2019 2 }
			""";
	@TempDir
	Path folder;

	private Corpus corpus(String text) throws IOException {
		Files.writeString(folder.resolve("a.evade"), text);
		Corpus corpus = new CorpusLoader(1).load(List.of(folder), name -> {
		});
		assertEquals(List.of(), corpus.files().getFirst().problems());
		return corpus;
	}

	private static BibliographyMerge merge(Corpus corpus, String ris) {
		BibliographyMerge merge = new BibliographyMerge(corpus);
		Bibliography.read(ris, "s.ris", InputFormat.RIS).entries().forEach(merge::add);
		return merge;
	}

	private static String filled(BibliographyMerge merge) {
		return String.join("", merge.filledFiles(Map.of()).values());
	}

	@Test
	void aPaperFoundByTitleIsFilledIn() throws IOException {
		BibliographyMerge merge = merge(corpus(KNOWN),
				"TY  - JOUR\nTI  - Loss of a tumor receptor.\nAU  - Stein, C. B.\nJO  - Journal of Imaginary Therapy\nPY  - 2020\nVL  - 38\nDO  - 10.5555/a\nER  -\n");
		assertEquals("", merge.newStatements());
		assertEquals(List.of(), merge.outcomes().getFirst().clashes());
		assertEquals(KNOWN.replace("  year 2020\n", "  year 2020\n  volume \"38\"\n  ids doi:10.5555/a\n"), filled(merge));
		corpus(filled(merge));
	}

	@Test
	void aPaperFoundByItsIdInAnotherCaseGetsWhatItHasNot() throws IOException {
		BibliographyMerge merge = merge(corpus(KNOWN), "TY  - JOUR\nTI  - A wholly different title of it\nAU  - Berg, J.\nPY  - 2018\nDO  - 10.5555/b\nAN  - PMID: 77\nER  -\n");
		assertEquals(KNOWN.replace("doi:10.5555/B", "doi:10.5555/B pmid:77"), filled(merge));
		assertEquals(List.of("title \"Another title\" here, \"A wholly different title of it\" there", "year 2019 here, 2018 there"),
				merge.outcomes().getFirst().clashes().stream().map(Object::toString).toList());
	}

	@Test
	void anArticleIsFilledInBeforeItsText() throws IOException {
		BibliographyMerge merge = merge(corpus(KNOWN), "TY  - JOUR\nTI  - A review\nAU  - Roux, J.-P.\nPY  - 2024\nER  -\n");
		corpus(filled(merge));
		assertTrue(filled(merge).contains("journal \"J Imag\"\n  year 2024 text"), filled(merge));
	}

	@Test
	void whatIsNewGetsAnIdOfItsOwn() throws IOException {
		BibliographyMerge merge = merge(corpus(KNOWN), "TY  - JOUR\nTI  - New one\nAU  - Stein, C. B.\nPY  - 2020\nER  -\nTY  - JOUR\nTI  - New two\nAU  - Stein, C. B.\nPY  - 2020\nER  -\n"
				+ "TY  - JOUR\nTI  - New two\nAU  - Stein, C. B.\nVL  - 9\nPY  - 2020\nER  -\n");
		assertEquals(List.of("stein2020a", "stein2020b", "stein2020b"), merge.outcomes().stream().map(BibliographyMerge.Outcome::id).toList());
		assertTrue(merge.newStatements().contains("volume \"9\""), merge.newStatements());
		Corpus corpus = corpus(KNOWN + merge.newStatements());
		assertEquals(5, corpus.statements(Publication.class).count());
	}

	@Test
	void carriageReturnsStay() throws IOException {
		String known = KNOWN.replace("\n", "\r\n");
		BibliographyMerge merge = merge(corpus(known), "TY  - JOUR\nTI  - Another title\nAU  - Berg, J.\nPY  - 2019\nVL  - 3\nER  -\n");
		assertEquals(known.replace("doi:10.5555/B", "doi:10.5555/B\r\n  volume \"3\""), filled(merge));
	}

	@Test
	void aNumberedListIsCompletedAndNeverChanged() throws IOException {
		Corpus corpus = corpus(KNOWN);
		BibliographyMerge merge = new BibliographyMerge(corpus);
		NumberedList list = NumberedList.of(corpus, "rev");
		Bibliography.read("1. Stein CB. Loss of a tumour receptor. J Imag Ther. 2020;38:1-2.\n2. Stein CB. Loss of a tumour receptor. J Imag Ther. 2020;38:1-2.\n"
				+ "3. Roux J. New. J Imag. 2021;3:4.", "l.txt", InputFormat.TEXT).entries().forEach(entry -> list.add(entry, merge.add(entry).id()));
		Map<ModelFile, String> files = merge.filledFiles(list.insertions());
		String text = files.values().iterator().next();
		assertTrue(text.contains("references of rev { 1 = berg2019 2 = stein2020 \n  3 = roux2021\n}"), text);
		assertEquals(List.of("l.txt:1: number 1 is berg2019 in the list of article rev, but stein2020 here; nothing was changed"), list.clashes());
		corpus(text + merge.newStatements());
	}
}
