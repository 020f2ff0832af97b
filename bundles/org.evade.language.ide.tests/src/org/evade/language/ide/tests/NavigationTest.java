/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.language.edit.TextRange;
import org.evade.language.ide.navigate.Breadcrumb;
import org.evade.language.ide.navigate.Location;
import org.evade.language.ide.navigate.Navigation;
import org.evade.language.ide.navigate.Occurrence;
import org.evade.language.ide.navigate.Occurrences;
import org.evade.language.ide.navigate.Symbol;
import org.evade.language.ide.navigate.Symbols;
import org.evade.language.ide.navigate.Usages;
import org.evade.language.ide.structure.OutlineItem;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.junit.jupiter.api.Test;

class NavigationTest {
	private static String target(String file, String word, int plus) {
		Sample.At at = Sample.at(file, word, plus);
		return Navigation.declaration(at.corpus(), at.file(), at.offset())
				.map(found -> found.file().getFileName() + " " + found.kind() + " " + found.name()).orElse("nothing");
	}

	@Test
	void namesLeadToTheirDeclarations() {
		assertEquals("vocabulary.evade protein vocabulary.PD-1", target("article.evade", "inhibits PD-1", 10));
		assertEquals("vocabulary.evade protein vocabulary.PD-1", target("article.evade", "inhibits PD-1",
				"inhibits PD-1".length()));
		assertEquals("vocabulary.evade gene vocabulary.STK11", target("article.evade", "KRAS + STK11", 8),
				"the second participant");
		assertEquals("vocabulary.evade gene vocabulary.KRAS", target("article.evade", "vocabulary.KRAS", 3), "a dotted name");
		assertEquals("article.evade section guide.review.stk11", target("article.evade", "section stk11 {", 9));
		assertEquals("article.evade reference null", target("article.evade", "cites 10 as", 6));
		assertEquals("article.evade publication guide.hellmann2019", target("article.evade", "= hellmann2019", 4));
		assertEquals("article.evade claim guide.c1", target("map.evade", "claims c1", 7));
		assertEquals("map.evade node guide.m1.kras", target("map.evade", "box kras", 5));
		assertEquals("map.evade node guide.m1.res", target("map.evade", "causes res", 8));
		assertEquals("article.evade claim guide.c2", target("article.evade", "claim c2", 7), "a declaration leads to itself");
		assertEquals("nothing", target("article.evade", "inhibits", 2));
	}

	private static String around(String word, int plus) {
		Sample.At at = Sample.at("article.evade", word, plus);
		return Navigation.elementAround(at.corpus(), at.file(), at.offset()).orElse("nothing");
	}

	@Test
	void anOffsetBesideNamesBelongsToTheInnermostElementAroundIt() {
		assertEquals("guide.c1", around("cites 10 as", 2));
		assertEquals("vocabulary.PD-1", around("inhibits PD-1", 10), "a name comes first");
		assertEquals("guide.T1", around("population {", 2));
		assertEquals("nothing", around("claims from", 2), "a set of claims has no name");
		assertEquals("nothing", around("namespace guide", 2));
	}

	@Test
	void linksAreUnderlinedOnlyWhereTheyLead() {
		Sample.At at = Sample.at("article.evade", "inhibits PD-1", 10);
		TextRange link = Navigation.link(at.corpus(), at.file(), at.offset()).orElseThrow();
		assertEquals("PD-1", at.text().substring(link.offset(), link.end()));
		Sample.At declared = Sample.at("article.evade", "claim c2", 7);
		assertTrue(Navigation.link(declared.corpus(), declared.file(), declared.offset()).isEmpty());
	}

	@Test
	void referencesOfTheWholeCorpus() {
		Sample.At at = Sample.at("vocabulary.evade", "gene KRAS", 6);
		List<String> places = Usages.at(at.corpus(), at.file(), at.offset()).stream()
				.map(place -> place.file().getFileName() + ":" + place.line() + " " + place.name()).toList();
		assertEquals(List.of("article.evade:28 guide.kras-stk11", "article.evade:42 guide.c1", "map.evade:7 guide.m1.kras"),
				places);
		Sample.At number = Sample.at("article.evade", "10 = hellmann2019", 1);
		assertEquals(2, Usages.at(number.corpus(), number.file(), number.offset()).size(), "numbers are cited");
		Sample.At node = Sample.at("map.evade", "node kras", 6);
		assertEquals(List.of(11, 15), Usages.at(node.corpus(), node.file(), node.offset()).stream().map(Location::line)
				.toList(),
				"edges and layouts");
	}

	@Test
	void occurrencesInOneFile() {
		Sample.At at = Sample.at("map.evade", "causes res", 8);
		List<Occurrence> found = Occurrences.at(at.corpus(), at.file(), at.offset());
		assertEquals(2, found.size());
		assertTrue(found.getFirst().declares() && !found.getLast().declares());
		for (Occurrence one : found)
			assertEquals("res", at.text().substring(one.offset(), one.offset() + one.length()));
	}

	/** Every reference of the corpus leads somewhere, and from there back. */
	@Test
	void everyReferenceOfTheCorpusLeadsThereAndBack() {
		Corpus corpus = Sample.checkout();
		Map<String, Integer> found = new HashMap<>();
		int links = 0;
		for (ModelFile file : corpus.files()) {
			if (!file.path().toString().contains("figure-"))
				continue;
			for (var colour : org.evade.language.ide.colour.SemanticColours.of(corpus, file.path())) {
				Location place = Navigation.declaration(corpus, file.path(), colour.offset()).orElse(null);
				if (place == null || colour.declares() || place.name() == null)
					continue;
				links++;
				found.merge(place.name(), 1, Integer::sum);
				assertEquals(place.name(), Navigation.find(corpus, place.name()).orElseThrow().name());
			}
		}
		assertTrue(links > 400, links + " links");
		for (String name : found.keySet().stream().sorted().limit(40).toList())
			assertTrue(Usages.to(corpus, name).size() >= found.get(name), name);
		System.out.println("Navigation: " + links + " references followed to " + found.size() + " declarations");
	}

	@Test
	void symbolsByIdLabelSynonymAndCurie() {
		assertEquals("STK11", Symbols.search(Sample.small().corpus(), "lkb1", 10).getFirst().name());
		assertEquals("LKB1", Symbols.search(Sample.small().corpus(), "lkb1", 10).getFirst().matched());
		assertEquals("STK11", Symbols.search(Sample.small().corpus(), "HGNC:11389", 10).getFirst().name());
		assertEquals("PD-L1", Symbols.search(Sample.small().corpus(), "pdl", 10).getFirst().name());
		assertEquals("nivolumab", Symbols.search(Sample.small().corpus(), "nvlb", 10).getFirst().name());
		assertEquals("T1", Symbols.search(Sample.small().corpus(), "NCT02477826", 10).getFirst().name());
		Symbol claim = Symbols.search(Sample.small().corpus(), "c1", 10).getFirst();
		assertEquals("co-mutation of KRAS + STK11 causes resistance to checkpoint blockade", claim.label());
		assertEquals(3, Symbols.search(Sample.small().corpus(), "", 3).size());
		assertEquals("nivolumab", Symbols.search(Sample.small().corpus(), "vocabulary.nivo", 10).getFirst().name());
	}

	@Test
	void breadcrumbs() {
		Sample.At at = Sample.at("article.evade", "ORR 35.9", 2);
		assertEquals(List.of("T1", "results in table-1", "all", "ORR"),
				Breadcrumb.at(at.corpus(), at.file(), at.offset()).stream().map(OutlineItem::label).toList());
		Sample.At claim = Sample.at("article.evade", "p < 0.001", 2);
		assertEquals(List.of("claims from review", "c1"),
				Breadcrumb.at(claim.corpus(), claim.file(), claim.offset()).stream().map(OutlineItem::label).toList());
	}

	@Test
	void unknownFilesAndPlacesAreNoMistake() {
		Corpus corpus = Sample.small().corpus();
		Path nowhere = Path.of("nowhere.evade");
		assertTrue(Navigation.declaration(corpus, nowhere, 3).isEmpty() && Usages.at(corpus, nowhere, 3).isEmpty()
				&& Occurrences.at(corpus, nowhere, 3).isEmpty() && Breadcrumb.at(corpus, nowhere, 3).isEmpty());
		Path file = corpus.files().getFirst().path();
		for (int offset : new int[] { -1, 0, 1_000_000 })
			assertTrue(Navigation.declaration(corpus, file, offset).isEmpty() && Occurrences.at(corpus, file, offset).isEmpty());
		assertTrue(Navigation.find(corpus, "guide.nothing").isEmpty() && Navigation.find(corpus, null).isEmpty());
	}
}
