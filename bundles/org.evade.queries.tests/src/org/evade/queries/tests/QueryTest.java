/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.evade.language.load.Corpus;
import org.evade.queries.find.Query;
import org.evade.queries.find.QueryProblem;
import org.evade.queries.items.QueryItem;
import org.evade.queries.items.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to a corpus. */
class QueryTest {
	private static final Corpus CORPUS = Corpora.sample();
	private static final List<QueryItem> CLAIMS = ItemKind.CLAIMS.read(CORPUS);

	private static String ids(ItemKind kind, String query) throws QueryProblem {
		Query<QueryItem> parsed = Query.parse(kind.fields(), query);
		return kind.read(CORPUS).stream().filter(parsed).map(item -> item.text("id")).collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			level:B | c1
			level:none | c2 c10
			LEVEL:b,d | c1 c3
			-level:none | c1 c3
			has:level | c1 c3
			-has:passage | c2 c10 c3
			not has:passage | c2 c10 c3
			subject:PD-L1 | c1 c10 c3
			subject:cd274 | c1 c10 c3
			subject:PD* | c1 c10 c3
			subject:PD | ''
			subject:KRAS | c2
			subject:=KRAS | ''
			subject:"KRAS G12C" | c2
			tumour:NSCLC | c1
			tumor:"squamous NSCLC" | c1
			tumour:=NSCLC | ''
			tumour:melanoma,SQ | c1 c2
			object:"CD8+ T cell" | c10 c3
			object:T-cell | ''
			object:*T-cell | c10 c3
			cites:9 | c1
			cites:>9 | c1 c2
			cites:9..10 | c1
			cites:p9 | c1 c3
			cites:hellmann | ''
			publication:p9 | c1 c3
			publication:"van der Meer et al. 2009" | c1 c3
			publication:doi* | c1 c3
			year:<2010 | c1 c3
			year:2019.. | c1
			year:..2010 | c1 c3
			year:2010..2020 | c1
			article:two | c10 c3
			section:mechanisms | c1 c2
			section:2.1 | c1 c2
			section:=mechanisms | ''
			state:draft | c2 c10
			state:accepted | c1
			state:rejected,submitted | c3
			curator:CD -state:accepted | c3
			reviewed:2026 | c1 c3
			reviewed:2026-05 | c1
			reviewed:>2026-04-01 | c1
			reviewed:<=2026-04 | c3
			reviewed:2026-04-01..2026-05-01 | c3
			comment:shade | c1
			polarity:negated | c2
			modality:hedged | c2
			relation:predicts | c1
			relation:positively-correlates-with | ''
			measured:ORR | c2
			basis:"own view" | c10
			system:in-vitro | c10
			aspect:"expression of" | c1
			map:figure-1 | c10
			has:map level:none | c10
			against:c3 | c10
			has:against | c10 c3
			note:"t cells" | c1
			cohort | c1
			"one cohort" | c1
			"cohort one" | ''
			cohort one | c1
			lkb1 | c1
			LKB1 or level:D | c1 c3
			level:B or level:D article:two | c1 c3
			(level:B or level:D) article:two | c3
			-(level:B or level:D) | c2 c10
			(-level:B) | c2 c10 c3
			"level:B" | ''
			-"cohort" level:B | ''
			- | c1 c2 c10 c3
			names:STK11 | c1
			id:c1 | c1
			id:c1* | c1 c10
			therapy:nivolumab | c1
			about:* | ''
			phenotype:primary | c1
			""")
	void claims(String query, String expected) throws QueryProblem {
		assertEquals(expected.equals("''") ? "" : expected, ids(ItemKind.CLAIMS, query));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			entities | kind:gene | STK11 KRAS
			entities | LKB1 | STK11 stk
			entities | of:KRAS | KRAS-G12C
			entities | kind:mechanism parts:STK11 | stk
			entities | registry:HGNC | STK11 KRAS
			entities | claims:>=3 kind:protein | PD-L1
			entities | used:none kind:drug,protein | ''
			publications | author:Stein | one p9
			publications | registry:doi | p9
			publications | claims:none | one two
			publications | number:9 | p9
			publications | number:"one 10" | p10
			publications | year:2020.. | one two
			publications | year:>=2020 | one two
			trials | registered:NCT02477826 tumour:NSCLC | CheckMate-227
			trials | patients:>1000 | CheckMate-227
			trials | publication:p10 therapy:nivolumab article:one | CheckMate-227
			""")
	void others(String kind, String query, String expected) throws QueryProblem {
		ItemKind asked = ItemKind.all().stream().filter(each -> each.id().equals(kind)).findFirst().orElseThrow();
		assertEquals(expected.equals("''") ? "" : expected, ids(asked, query));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			levl:B | 0-4 | There is no field 'levl'; did you mean level?
			a has:levl | 6-10 | did you mean level?
			doi:10.1/x | 0-3 | There is no field 'doi'. Fields: id, subject,
			level: | 0-6 | Say which level: level:VALUE, level:none or has:level.
			level:B, | 7-8 | A value is missing beside the comma.
			(level:B | 0-1 | This bracket is not closed.
			level:B or | 9-10 | Something is missing at the end.
			or level:B | 0-2 | 'or' stands between two terms.
			not | 2-3 | Something is missing at the end.
			"abc | 0-4 | A quotation mark is missing at the end.
			year:>abc | 5-9 | 'abc' is no number to compare year with.
			year:.. | 5-7 | '' is no number
			reviewed:>may | 9-13 | 'may' is no date: write 2026, 2026-11 or 2026-11-21 to compare reviewed with.
			""")
	void problems(String query, String place, String message) {
		QueryProblem problem = assertThrows(QueryProblem.class, () -> Query.parse(ItemKind.CLAIMS.fields(), query));
		assertTrue(problem.getMessage().contains(message), problem.getMessage());
		assertEquals(place, problem.start() + "-" + problem.end());
	}

	@Test
	void theSampleIsUnderstood() {
		CORPUS.files().forEach(file -> assertEquals(List.of(), file.problems()));
	}

	@Test
	void whatNobodyIsCalled() throws QueryProblem {
		assertEquals(List.of("No tumour is called 'melanom'; did you mean melanoma?"),
				Query.parse(ItemKind.CLAIMS.fields(), "tumour:melanom level:B").unknown(CLAIMS));
		assertEquals(List.of("No state is called 'acepted'; did you mean accepted?", "No subject is called 'XYZ123'."),
				Query.parse(ItemKind.CLAIMS.fields(), "state:acepted subject:XYZ123").unknown(CLAIMS));
		assertEquals(List.of(), Query.parse(ItemKind.CLAIMS.fields(), "tumour:NSCLC subject:PD* note:nothing").unknown(CLAIMS));
	}

	@Test
	void whileTyping() throws QueryProblem {
		for (String query : List.of("level:", "le", "has:", "has:level tumour:", "cites:>", "year:20..", "level:B,"))
			Query.growing(ItemKind.CLAIMS.fields(), query);
		Query<QueryItem> growing = Query.growing(ItemKind.CLAIMS.fields(), "subject:PD");
		assertEquals(3, CLAIMS.stream().filter(growing).count());
		Query<QueryItem> ended = Query.growing(ItemKind.CLAIMS.fields(), "subject:PD ");
		assertEquals(0, CLAIMS.stream().filter(ended).count());
	}

	@Test
	void errata() throws QueryProblem {
		List<QueryItem> all = ItemKind.ERRATA.read(Corpora.load("""
				namespace e
				gene KRAS
				article a { title "A" }
				trial t { told by a { registered NCT1 corrected to NCT2 because "short" } }
				misprint m in a { wrong symbol printed "KRAZ" about KRAS because "HGNC" }
				observation o on a { internal contradiction text "Two rates." by "AB" }
				"""));
		assertEquals(List.of("e.t#tellings/0/correctedIds/0", "e.m", "e.o"), all.stream().map(QueryItem::name).toList());
		assertEquals("Two rates.", all.getLast().text("says"));
		Query<QueryItem> open = Query.parse(ItemKind.ERRATA.fields(), "article:a has:printed -has:meant about:KRAS");
		assertEquals(List.of("e.m"), all.stream().filter(open).map(QueryItem::name).toList());
	}

	@Test
	void hostile() {
		assertThrows(QueryProblem.class, () -> Query.parse(ItemKind.CLAIMS.fields(), "(".repeat(1000) + "a" + ")".repeat(999)));
		assertThrows(QueryProblem.class, () -> Query.parse(ItemKind.CLAIMS.fields(), "a".repeat(5000)));
		assertThrows(QueryProblem.class, () -> Query.parse(ItemKind.CLAIMS.fields(), "-".repeat(1990) + "a"), "denied too often");
	}
}
