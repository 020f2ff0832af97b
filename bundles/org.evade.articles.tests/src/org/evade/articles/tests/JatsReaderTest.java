/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.evade.articles.text.ArticleReader;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.ReferenceMark;
import org.evade.articles.text.SectionText;
import org.evade.articles.text.UnreadableArticle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** JATS XML as running text, and hostile XML as a message. */
class JatsReaderTest {
	private static final String ARTICLE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.2//EN" "JATS-archivearticle1.dtd">
			<article xmlns:xlink="http://www.w3.org/1999/xlink"><front><journal-meta><journal-title>J</journal-title></journal-meta>
			<article-meta><article-id pub-id-type="doi">10.1/x</article-id><title-group><article-title>Loss of <italic>B2M</italic></article-title></title-group>
			<contrib-group><contrib><name><surname>Xu</surname></name></contrib></contrib-group>
			<abstract><p>Blockade&#160;fails.</p></abstract></article-meta></front>
			<body><sec id="s1"><label>1.</label><title>Introduction</title>
			<p>CD8<sup>+</sup> T cells   kill
			 <xref ref-type="bibr" rid="r1">1</xref>&#8211;<xref ref-type="bibr" rid="r3">3</xref>, see <xref ref-type="fig" rid="f1">Figure 1</xref>.</p>
			<sec><title>Loss</title><p>As shown (<xref ref-type="bibr" rid="r2">Yu, 2020</xref>).</p></sec></sec>
			<fig id="f1"><label>Figure 1.</label><caption><title>Ways.</title><p>All ways.</p></caption><graphic xlink:href="f1.jpg"/></fig>
			<table-wrap><label>Table 2</label><caption><p>Trials.</p></caption><table><thead><tr><th>Name</th><th>ORR</th></tr></thead>
			<tbody><tr><td>X</td><td></td><td>29 %</td></tr></tbody></table></table-wrap></body>
			<back><ref-list><title>References</title><ref id="r1"><label>1</label><mixed-citation>Xu. A. 2019.</mixed-citation></ref>
			<ref id="r2"><label>2</label><mixed-citation>Yu. B. 2020.</mixed-citation></ref></ref-list></back></article>
			""";

	private static ArticleText read(String xml) throws UnreadableArticle {
		return ArticleReader.read("a.xml", xml.getBytes(StandardCharsets.UTF_8));
	}

	private static String refused(String xml) {
		return assertThrows(UnreadableArticle.class, () -> read(xml)).getMessage();
	}

	@Test
	void runningTextWithItsStructure() throws UnreadableArticle {
		ArticleText text = read(ARTICLE);
		assertEquals("""
				Loss of B2M

				Blockade\u00A0fails.

				1. Introduction

				CD8+ T cells kill 1\u20133, see Figure 1.

				Loss

				As shown (Yu, 2020).

				Figure 1. Ways.

				All ways.

				Table 2 Trials.

				Name	ORR
				X		29 %

				References

				1 Xu. A. 2019.

				2 Yu. B. 2020.""", text.string());
		assertEquals(List.of("Abstract", "Introduction", "Loss", "References"),
				text.structure().sections().stream().map(SectionText::heading).toList());
		assertEquals("1", text.structure().sections().get(1).number());
		assertEquals(List.of(1, 1, 2, 1), text.structure().sections().stream().map(SectionText::level).toList());
		assertEquals(List.of(List.of(1), List.of(2, 3), List.of(2)),
				text.structure().marks().stream().map(ReferenceMark::numbers).toList());
		assertEquals("Yu, 2020", text.of(text.structure().marks().get(2).span()));
		assertEquals("2", text.structure().captions().get(1).number());
		assertTrue(text.of(text.structure().captions().get(1).span()).startsWith("Table 2"));
		assertTrue(text.of(text.structure().references()).strip().startsWith("References"));
		assertEquals(text.digest(), read(ARTICLE.replace("\n", "\r\n")).digest(), "line ends are no part of the text");
	}

	@Test
	void entitiesOfADocumentTypeAreNotFollowed() throws UnreadableArticle {
		String bomb = "<?xml version=\"1.0\"?><!DOCTYPE article [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
				+ "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><article><body><p>x &b; &f;</p></body></article>";
		ArticleText text = read(bomb);
		assertEquals("x &b; &f;", text.string());
		assertTrue(text.remarks().getFirst().contains("&b;, &f;"), text.remarks().toString());
	}

	@Test
	void whatIsNoArticleIsRefused() {
		assertTrue(refused("<html><body>x</body></html>").startsWith("is XML, but no JATS article"));
		assertTrue(refused("<article><body>").startsWith("is no proper XML"));
		assertTrue(refused("<article><p>&#0;</p></article>").startsWith("is no proper XML: line 1"));
		assertTrue(refused("<?xml version=\"1.0\" encoding=\"none\"?><article/>").startsWith("is no proper XML"));
		assertEquals("is XML nested deeper than 80 elements, which no article is", refused("<article>" + "<sec>".repeat(100_000)));
	}

	@Test
	void largeArticlesAreReadInTime() {
		String large = "<article><body>" + "<sec><title>T</title><p>Some words <xref ref-type=\"bibr\" rid=\"r\">1</xref>.</p></sec>".repeat(20_000)
				+ "</body></article>";
		Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertFalse(read(large).structure().sections().isEmpty()));
	}
}
