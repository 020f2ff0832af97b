/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.MapContent;
import org.evade.figure.content.Reference;
import org.evade.figure.content.RelationLooks;
import org.evade.figure.scene.LineEnd;
import org.evade.figure.scene.LineLook;
import org.evade.figure.scene.LineLook.Dash;
import org.evade.figure.scene.Tone;
import org.evade.language.load.Corpus;
import org.evade.model.Relation;
import org.junit.jupiter.api.Test;

/** The look of a line follows from its relation and from what its claims rest on. */
class EvidenceTest {
	private static final Set<LineEnd> CAUSAL = EnumSet.of(LineEnd.ARROW, LineEnd.BAR, LineEnd.CHEVRON);
	private static final String HEAD = """
			namespace n
			protein A
			protein B
			article one { authors "Doe J", "Roe R" year 2024 journal "J Test" volume "1" pages "10-12" section s "S" }
			article two { authors "Poe E" year 2020 section s "S" }
			publication p1 { authors "Ann A", "Bob B", "Cid C" journal "Nature" year 2001 volume "7" pages "1-9" }
			publication p2 { group "The Group" title "Lost" year 1999 }
			references of one { 3 = p1 4 = p2 5 = p1 6 = p1 9 printed "As printed 2003" }
			""";

	/** The edge of a map with two nodes whose edge rests on the claims of a text. */
	private static MapContent content(String relation, String claims, String names) {
		Corpus corpus = SampleMaps.of(HEAD + claims + "\nmap m { node a shows A node b shows B edge e: a " + relation + " b "
				+ (names.isEmpty() ? "" : "with claims " + names) + " }\n");
		assertEquals(List.of(), corpus.files().get(0).problems());
		return MapContent.of(corpus, SampleMaps.in(corpus).get(0));
	}

	private static EdgeFace edge(String properties) {
		return content("activates", "claims from one section s { claim c: A activates B { " + properties + " } }", "c").edges()
				.get(0);
	}

	@Test
	void correlationsNeverGetACausalHead() {
		for (Relation relation : Relation.values()) {
			LineLook look = RelationLooks.plain(relation);
			boolean correlation = look.tone() == Tone.CORRELATION;
			assertEquals(correlation, look.dash() == Dash.DASHED, relation + " is dashed");
			assertFalse(correlation && CAUSAL.contains(look.end()), relation + " has a causal head");
		}
		assertEquals(LineEnd.ARROW, RelationLooks.plain(Relation.ACTIVATES).end());
		assertEquals(LineEnd.BAR, RelationLooks.plain(Relation.INHIBITS).end());
		assertEquals(LineEnd.CHEVRON, RelationLooks.plain(Relation.SECRETES).end());
		assertTrue(RelationLooks.plain(Relation.DOES_NOT_PREDICT).negated());
	}

	@Test
	void weightCountsReferences() {
		assertEquals(1, edge("cites 3").look().weight());
		assertEquals(2, edge("cites 3, 4").look().weight());
		assertEquals(3, edge("cites 3, 4, 5, 6").look().weight());
	}

	@Test
	void hedgedOnlyWhenNoClaimIsFirm() {
		assertEquals(Dash.DOTTED, edge("hedged cites 3").look().dash());
		assertEquals(Dash.SOLID, edge("cites 3").look().dash());
		EdgeFace mixed = content("activates", "claims from one section s { claim c: A activates B { hedged cites 3 } "
				+ "claim d: A activates B { cites 4 } }", "c, d").edges().get(0);
		assertEquals(Dash.SOLID, mixed.look().dash());
	}

	@Test
	void preclinicalOnlyWhenNothingWasSeenInPatients() {
		assertTrue(edge("system mouse model, cell line cites 3").look().pale());
		assertTrue(edge("level D cites 3").look().pale());
		assertFalse(edge("system mouse model, human cohort cites 3").look().pale());
		assertFalse(edge("cites 3").look().pale());
	}

	@Test
	void uncitedEdgesSayWhy() {
		assertEquals(List.of("no citation"), edge("").marker());
		assertEquals(List.of("own view"), edge("own view").marker());
		assertEquals(List.of("caption"), edge("caption").marker());
		EdgeFace bare = content("activates", "", "").edges().get(0);
		assertEquals(List.of("no claim"), bare.marker());
		assertEquals(Tone.UNCITED, bare.look().tone());
		assertEquals(LineEnd.ARROW, bare.look().end());
	}

	@Test
	void contradictionIsSeenFromBothSides() {
		String claims = "claims from one section s { claim c: A activates B { cites 3 } "
				+ "claim d: A inhibits B { cites 4 contradicts c } }";
		EdgeFace edge = content("activates", claims, "c").edges().get(0);
		assertTrue(edge.conflict());
		assertEquals(List.of("≠ 3"), edge.marker());
		assertFalse(edge("cites 3").conflict());
	}

	@Test
	void negatedClaimsAreCrossedOut() {
		assertTrue(edge("negated because \"no effect\" cites 3").look().negated());
		assertFalse(edge("cites 3").look().negated());
	}

	@Test
	void numbersAreThoseOfTheArticle() {
		MapContent content = content("activates",
				"claims from one section s { claim c: A activates B { cites 9, 4, 3, 5, 12 } }", "c");
		assertEquals(List.of("3–5, 9, 12"), content.edges().get(0).marker());
		assertEquals(List.of("3", "4", "5", "9", "12"), content.references().stream().map(Reference::label).toList());
		assertEquals(List.of("Ann A et al. Nature 2001;7:1–9", "The Group. Lost 1999", "Ann A et al. Nature 2001;7:1–9",
				"As printed 2003", "not in the reference list at hand"), content.references().stream().map(Reference::text).toList());
		assertEquals(List.of("Doe et al. 2024"), content.articles());
	}

	@Test
	void severalArticlesGetLetters() {
		MapContent content = content("activates", "claims from one section s { claim c: A activates B { cites 3 } }\n"
				+ "claims from two section s { claim d: A activates B { cites 3 } }", "c, d");
		assertEquals(List.of("A3, B3"), content.edges().get(0).marker());
		assertEquals(List.of("A Doe et al. 2024", "B Poe 2020"), content.articles());
	}

	@Test
	void digestFollowsTheModelAndNotTheSpelling() {
		String claims = "claims from one section s { claim c: A activates B { cites 3 } }";
		String digest = content("activates", claims, "c").digest();
		assertEquals(digest, content("activates", claims.replace("claim c", "  // a comment\n claim c"), "c").digest());
		assertNotEquals(digest, content("activates", claims.replace("cites 3", "cites 4"), "c").digest());
		assertNotEquals(digest, content("activates", claims.replace("cites", "hedged cites"), "c").digest());
	}
}
