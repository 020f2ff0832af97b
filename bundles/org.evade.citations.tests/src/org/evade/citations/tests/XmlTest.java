/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.read.InputFormat;
import org.evade.citations.read.Readings;
import org.junit.jupiter.api.Test;

/** PubMed XML and the reference lists of JATS, also such as attack. */
class XmlTest {
	private static final String RECORD = """
			<PubmedArticle><MedlineCitation><PMID>7</PMID><Article>
			<Journal><JournalIssue><Volume>3</Volume><Issue>1</Issue><PubDate><MedlineDate>2019 Nov-Dec</MedlineDate></PubDate></JournalIssue>
			<ISOAbbreviation>J. Imag.</ISOAbbreviation></Journal><ArticleTitle>CD8<sup>+</sup> T cells &amp; more.</ArticleTitle>
			<Pagination><MedlinePgn>1-9</MedlinePgn></Pagination>
			<AuthorList CompleteYN="N"><Author><LastName>Stein</LastName><ForeName>Carl</ForeName><Suffix>Jr</Suffix></Author>
			<Author><CollectiveName>STONE Group</CollectiveName></Author></AuthorList>
			<PublicationTypeList><PublicationType>Case Reports</PublicationType></PublicationTypeList></Article>
			<MedlineJournalInfo><MedlineTA>J Imag</MedlineTA></MedlineJournalInfo></MedlineCitation>
			<PubmedData><ArticleIdList><ArticleId IdType="doi">10.5555/a</ArticleId></ArticleIdList>
			<ReferenceList><Reference><ArticleIdList><ArticleId IdType="pubmed">99</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>
			""";

	@Test
	void pubMed() {
		BibliographyEntry entry = Sources.only(InputFormat.PUBMED, "<?xml version=\"1.0\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD\" "
				+ "\"https://dtd.invalid/pubmed.dtd\">\n<PubmedArticleSet>" + RECORD + "</PubmedArticleSet>");
		assertEquals("""
				publication x {
				  title "CD8+ T cells & more"
				  authors "Stein, Carl, Jr" et al
				  group "STONE Group"
				  journal "J Imag"
				  year 2019
				  volume "3"
				  issue "1"
				  pages "1-9"
				  kind case study
				  ids doi:10.5555/a pmid:7
				}
				""", Sources.text(entry));
	}

	@Test
	void whatStandsBeforeAMistakeIsRead() {
		Readings readings = Sources.read(InputFormat.PUBMED, "<PubmedArticleSet>" + RECORD + "<PubmedArticle></PubmedArticleSet>");
		assertEquals(1, readings.entries().size());
		assertTrue(Sources.troubles(readings).getFirst().contains("not well formed"), readings.troubles().toString());
		assertTrue(Sources.troubles(readings).getFirst().endsWith("the 1 records before are read"), readings.troubles().toString());
	}

	@Test
	void entitiesAreNotResolved() {
		String laughs = "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>\n";
		Readings readings = Sources.read(InputFormat.PUBMED, laughs + "<PubmedArticleSet>" + RECORD.replace("more", "&b;&c;") + "</PubmedArticleSet>");
		for (BibliographyEntry entry : readings.entries())
			assertFalse(entry.title().contains("ha"), entry.title());
	}

	@Test
	void depthIsBounded() {
		Readings readings = Sources.read(InputFormat.PUBMED, "<PubmedArticle>".repeat(5000));
		assertTrue(Sources.troubles(readings).getFirst().contains("nested"), readings.troubles().toString());
	}

	@Test
	void jats() {
		Readings readings = Sources.read(InputFormat.JATS, """
				<article><back><ref-list>
				<ref id="r1"><label>1.</label><element-citation publication-type="journal"><person-group person-group-type="author"><name><surname>Stein</surname><given-names>C B</given-names></name><etal/></person-group>
				<article-title>First title</article-title><source>J Imag</source><year>2018</year><volume>4</volume><fpage>10</fpage><lpage>12</lpage>
				<pub-id pub-id-type="doi">10.5555/b</pub-id><pub-id pub-id-type="pmid">11</pub-id></element-citation></ref>
				<ref id="r2"><label>2</label><mixed-citation>Berg J, Stein C. Second title. J Imag. 2017;3(2):1-9.</mixed-citation></ref>
				<ref id="r3"><label>3</label><mixed-citation>Unknown words</mixed-citation></ref>
				</ref-list></back></article>
				""");
		assertEquals(List.of("First title", "Second title"), Sources.titles(readings));
		assertEquals(List.of(1, 2), readings.entries().stream().map(BibliographyEntry::number).toList());
		assertEquals("""
				publication x {
				  title "First title"
				  authors "Stein CB" et al
				  journal "J Imag"
				  year 2018
				  volume "4"
				  pages "10-12"
				  ids doi:10.5555/b pmid:11
				}
				""", Sources.text(readings.entries().getFirst()));
		assertEquals(List.of("source:6: nothing was understood of reference 3: Unknown words"), Sources.troubles(readings));
	}
}
