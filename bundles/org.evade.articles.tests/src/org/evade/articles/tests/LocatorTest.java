/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.evade.articles.anchor.Locator;
import org.evade.articles.anchor.Nearest;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found as a reader finds them, and never at a wrong place. */
class LocatorTest {
	private static List<String> found(String text, String words) {
		ArticleText article = ArticleText.of(text);
		return new Locator(article).find(words).stream().map(article::of).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			loss of PD-L1 causes resistance  | loss of PD-L1         | loss of PD-L1
			loss of~PD-L1 causes             | loss of PD-L1         | loss of~PD-L1
			loss~~of   PD-L1 causes          | loss of PD-L1         | loss~~of   PD-L1
			it drives resis-~tance early     | drives resistance     | drives resis-~tance
			it drives resis-~~tance early    | drives resistance     | drives resis-~~tance
			loss of PD-~L1 causes            | loss of PD-L1         | loss of PD-~L1
			loss of PD-~L1 causes            | loss of PD- L1        | loss of PD-~L1
			the non-~small cell type         | non-small cell        | non-~small cell
			so-called “hot” tumours          | so-called "hot"       | so-called “hot”
			tumour’s edge                    | tumour's edge         | tumour’s edge
			range 3–5 mo                     | range 3-5 mo          | range 3–5 mo
			high eﬃcacy here                 | high efficacy         | high eﬃcacy
			10 mm² large                     | mm2 large             | mm² large
			re­sistant cells                 | resistant cells       | re­sistant cells
			blockade.1 The rest              | blockade              | blockade
			""")
	void tolerantButWhole(String text, String words, String place) {
		assertEquals(List.of(place.replace('~', '\n')), found(text.replace('~', '\n'), words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PD-L10 is another         | PD-L1
			multicellular things      | cell
			loss of pd-l1             | PD-L1
			resis-tance               | resistance
			e\u0301tude               | e
			high eﬃcacy here          | cacy
			it is well known          | is  wel
			alpha and beta            | alpha beta
			resist-~ance              | resist
			""")
	void otherWordsAreNotFound(String text, String words) {
		assertEquals(List.of(), found(text.replace('~', '\n').replace("\\u0301", "\u0301"), words));
	}

	@Test
	void everyPlaceIsFound() {
		ArticleText text = ArticleText.of("\uD835\uDEFD T cell and T\ncell; T cells");
		assertEquals(List.of(new Span(2, 8), new Span(13, 19)), new Locator(text).find("T cell"));
		assertEquals(List.of(), new Locator(text).find("  "));
	}

	@Test
	void theNearestPlace() {
		ArticleText text = ArticleText.of("Nothing here. Loss of PD-L1 expression drives resistance in mice. Nothing more.");
		Nearest nearest = new Locator(text).nearest("Loss of PD-L1 expression causes resistance");
		assertEquals("Loss of PD-L1 expression drives resistance", text.of(nearest.span()));
		assertNull(new Locator(text).nearest("quite other words altogether"));
	}

	/** Words cut from a text at random are found where they were cut, however they are wrapped. */
	@Test
	void whatIsCutOutIsFoundThere() {
		Random random = new Random(7);
		String[] words = { "PD-L1", "loss", "of", "T", "cells", "non-small", "\u201Chot\u201D", "\uD835\uDEFD", "(ORR", "29\u00A0%)", "resistance," };
		for (int round = 0; round < 300; round++) {
			StringBuilder all = new StringBuilder();
			for (int i = 0; i < 60; i++)
				all.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "\n" : " ");
			ArticleText text = ArticleText.of(all.toString());
			String plain = all.toString();
			int from = plain.indexOf(' ', random.nextInt(plain.length() / 2)) + 1, to = plain.indexOf(' ', from + 20);
			String wanted = plain.substring(from, to).replace('\n', ' ').replaceAll(" +", random.nextBoolean() ? "  " : "\n");
			Span place = new Span(text.toCodePoint(from), text.toCodePoint(to));
			assertTrue(new Locator(text).find(wanted).contains(place), () -> wanted + " in " + plain);
		}
	}
}
