/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.evade.language.ide.colour.SemanticColours;
import org.evade.language.ide.hover.Card;
import org.evade.language.ide.hover.CardHtml;
import org.evade.language.ide.hover.Hover;
import org.evade.language.load.ModelFile;
import org.junit.jupiter.api.Test;

class HoverTest {
	/** A value that was not there; ids such as {@code pten-null-mdsc} are. */
	private static final Pattern NOTHING = Pattern.compile("(?<![\\w-])null(?![\\w-])");

	private static Card card(String file, String word, int plus) {
		Sample.At at = Sample.at(file, word, plus);
		return Hover.at(at.corpus(), at.file(), at.text(), at.offset()).orElseThrow();
	}

	private static String row(Card card, String name) {
		return card.rows().stream().filter(row -> row.name().equals(name)).findFirst().map(Card.Row::text).orElse("none");
	}

	@Test
	void entity() {
		Card card = card("article.evade", "KRAS + STK11", 8);
		assertEquals("STK11", card.title());
		assertEquals("gene STK11", card.subtitle());
		assertEquals("HGNC:11389", row(card, "ids"));
		assertEquals("https://bioregistry.io/hgnc:11389", card.rows().getFirst().parts().getFirst().target());
		assertEquals("LKB1", row(card, "synonyms"));
		assertEquals("1 claim", row(card, "used by"));
		assertEquals("PD-1", row(card("article.evade", "nivolumab inhibits", 2), "targets"));
		assertEquals("Map", row(card("vocabulary.evade", "KRAS", 1), "shown by").replace("m1", "Map"));
	}

	@Test
	void claim() {
		Card card = card("map.evade", "claims c1", 7);
		assertEquals("co-mutation of KRAS + STK11 causes resistance to checkpoint blockade", card.title());
		assertEquals("claim c1 from review, stk11", card.subtitle());
		assertEquals("10 Hellmann MD et al. 2019 as primary result", row(card, "cites"));
		assertEquals("ORR 7.4 % vs 35.7 %, p < 0.001", row(card, "measured"));
		assertEquals("12-20", row(card, "passage"));
		assertEquals("m1", row(card, "shown by"));
		assertEquals("B", row(card, "level"));
		assertEquals("KRAS/STK11 co-mutation", row(card, "about"));
	}

	@Test
	void publicationAndNumber() {
		Card card = card("article.evade", "= hellmann2019", 4);
		assertEquals("Nivolumab plus ipilimumab", card.title());
		assertEquals("N Engl J Med 2019", row(card, "journal"));
		assertEquals("10 of review, cited 2 times", row(card, "numbers"));
		assertEquals("Nivolumab plus ipilimumab", card("article.evade", "cites 10 as", 6).title());
		assertEquals("Lost M, 2001", row(card("article.evade", "11 printed", 1), "printed"));
	}

	@Test
	void trialMechanismStrategy() {
		Card trial = card("article.evade", "trial T1", 7);
		assertEquals("Nivo: nivolumab", row(trial, "arm"));
		assertEquals("nested: PD-L1 high", row(trial, "strata"));
		assertEquals("ORR 35.9 % vs 27.5 %", row(trial, "all patients"));
		assertEquals("dual", row(card("article.evade", "mechanism kras", 12), "answered by").replace("Dual blockade", "dual"));
		assertEquals("KRAS/STK11 co-mutation by bypassing, claims: c1", row(card("article.evade", "strategy dual", 10),
				"answers"));
	}

	@Test
	void wordsOfTheLanguage() {
		Card relation = card("article.evade", "causes ICI", 2);
		assertEquals("relation", relation.subtitle());
		assertTrue(row(relation, "joins").contains(" causes "), row(relation, "joins"));
		assertTrue(row(card("article.evade", "as primary result", 5), "").startsWith("The publication reports"));
		assertTrue(row(card("article.evade", "passage 12", 2), "").startsWith("Marked passages"));
		assertTrue(card("article.evade", "doi:10.1056", 4)
				.rows().getFirst().parts().getFirst().target().startsWith("https://doi.org/10.1056/"));
	}

	@Test
	void hostileTextDoesNothing() {
		String hostile = "namespace x\n\ngene G \"<script>alert(1)</script><img src=x onerror='a()'>\" also \"\\\" onload=\\\"x\", \"javascript:a()\"\n"
				+ "gene H HGNC:1 note \"</td></table><iframe>\"\n";
		Sample.At at = Sample.of(Map.of("a.evade", hostile), "a.evade");
		Card card = Hover.of(at.corpus(), "x.G").orElseThrow();
		String html = CardHtml.page(card, "body{}") + CardHtml.of(Hover.of(at.corpus(), "x.H").orElseThrow());
		assertFalse(html.contains("<script") || html.contains("<img") || html.contains("<iframe"), html);
		assertTrue(html.contains("&lt;script&gt;"), html);
		Card forged = new Card("t", "", List.of(new Card.Row("r", List.of(new Card.Part("x", "javascript:alert(1)"),
				new Card.Part("y", "https://a.org/\"onclick=\"b")))), null, null);
		assertFalse(CardHtml.of(forged).contains("javascript:") || CardHtml.of(forged).contains("\"onclick"), CardHtml.of(forged));
	}

	@Test
	void everyNameOfTheCorpusHasACard() {
		int cards = 0;
		for (ModelFile file : Sample.checkout().files()) {
			int seen = 0;
			for (var colour : SemanticColours.of(Sample.checkout(), file.path())) {
				if (seen++ % 23 != 0 || colour.kind() == org.evade.language.ide.colour.SemanticKind.NAMESPACE)
					continue;
				Card card = Hover.at(Sample.checkout(), file.path(), file.text(), colour.offset()).orElseThrow();
				assertFalse(card.title().isEmpty() || NOTHING.matcher(CardHtml.of(card)).find(), card.toString());
				cards++;
			}
		}
		System.out.println("Hover: " + cards + " cards");
		assertTrue(cards > 250, cards + " cards");
	}
}
