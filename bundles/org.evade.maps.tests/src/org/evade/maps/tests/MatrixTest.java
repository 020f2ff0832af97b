/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maps.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collection;
import java.util.List;

import org.evade.maps.matrix.ClaimSupport;
import org.evade.maps.matrix.Matrix;
import org.evade.maps.matrix.MatrixLine;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.junit.jupiter.api.Test;

/** The mechanism x strategy matrix: where things stand, what a cell holds, what is missing. */
class MatrixTest {
	private static final String ARTICLES = """
			namespace one
			article review { title "R" }
			scheme own "Own" from review {
				class lost "Lost" { class lost-b2m "B2M" }
				class vague "Vague"
			}
			mechanism b2m { class own.lost-b2m }
			mechanism part { within b2m }
			mechanism unclear { class own.vague }
			mechanism named { class own.lost, hub.topics.barrier }
			mechanism alone
			mechanism crossed { class hub.topics.barrier }
			strategy general { class hub.ways.restore answers b2m by restoring }
			strategy special { class hub.ways.restore within general }
			strategy idle-one { class hub.ways.open }
			""", HUB = """
			namespace hub
			scheme ways { class restore class open class unused }
			scheme topics "Topics" {
				class presentation "Presentation" maps to one.own.lost narrower
				class barrier "Barrier" maps to one.own.vague related
				class empty "Empty"
			}
			""";

	private static String names(Collection<? extends Named> named) {
		return String.join(" ", named.stream().map(Named::getName).toList());
	}

	private static <T extends Participant> List<String> lines(List<MatrixLine<T>> lines) {
		return lines.stream().map(line -> line.label() + ": " + names(line.members()) + " | " + names(line.gaps())).toList();
	}

	@Test
	void thingsStandWhereTheirClassesLead() {
		Matrix matrix = new Matrix(CorpusOfTexts.load(ARTICLES, HUB));
		assertEquals("topics", matrix.mechanismSorting().scheme().getName(), "the hub goes before the article's own scheme");
		assertEquals(List.of("Presentation: b2m part | ",
				"Barrier: unclear named crossed | unclear named crossed",
				"Not sorted: alone | alone"),
				lines(matrix.rows()), "an inner class leads where the outer one does; a class of the hub goes before mappings");
		assertEquals(List.of("restore: general special | ", "open: idle-one | idle-one"), lines(matrix.columns()));
	}

	@Test
	void mappingsOutsideOfSchemesCountInBothDirections() {
		Matrix matrix = new Matrix(CorpusOfTexts.load("""
				namespace a
				article r { title "R" }
				scheme own from r { class x class y class z }
				scheme hub { class one class two class three }
				mechanism m1 { class own.x }
				mechanism m2 { class own.y }
				mechanism m3 { class own.z }
				map class own.x to hub.one broader
				map class hub.two to own.y narrower
				map class own.z to hub.one narrower
				map class own.z to hub.three related
				"""));
		assertEquals(List.of("one: m1 m3 | m1 m3", "two: m2 | m2", "three: m3 | m3"), lines(matrix.rows()),
				"a mapping that holds for a part only leads where nothing certain does");
	}

	@Test
	void whatIsWithinAnAnsweredMechanismIsAnswered() {
		Matrix matrix = new Matrix(CorpusOfTexts.load(ARTICLES, HUB));
		assertEquals("unclear named alone crossed", names(matrix.unanswered()));
		assertEquals("idle-one", names(matrix.idle()));
		matrix = new Matrix(CorpusOfTexts.load(ARTICLES.replace("answers b2m by", "answers part by"), HUB));
		assertEquals("unclear named alone crossed", names(matrix.unanswered()), "a part that is answered answers for its whole");
	}

	@Test
	void aCellCountsEachClaimOnce() {
		Matrix matrix = new Matrix(CorpusOfTexts.load("""
				namespace a
				article r { title "R" }
				gene X
				scheme s { class k }
				scheme t { class w }
				mechanism m { class s.k }
				mechanism n { class s.k }
				strategy v { class t.w answers m by inhibiting with claims c answers n by inhibiting with claims c, d
					answers n by bypassing with claims e }
				claims from r {
					claim c: X activates X { system mouse model own view }
					claim d: X inhibits X { level B own view contradicts e because "so" }
					claim e: X binds X { own view }
				}
				"""));
		ClaimSupport cell = matrix.cell(matrix.rows().get(0), matrix.columns().get(0));
		assertEquals(3, cell.pairings().size());
		assertEquals("c d e", names(cell.claims()));
		assertEquals("[inhibiting, bypassing]", cell.effects().toString());
		assertEquals("B", cell.best().getLiteral().substring(cell.best().getLiteral().length() - 1));
		assertEquals(ClaimSupport.Origin.PATIENTS, cell.source());
		assertEquals("d e", names(cell.contested()), "both sides of a contradiction");
		assertEquals(ClaimSupport.Origin.PRECLINICAL, matrix.support(matrix.pairings().get(0)).source());
	}

	@Test
	void danglingNamesAndCirclesDoNoHarm() {
		Matrix matrix = new Matrix(CorpusOfTexts.load("""
				namespace a
				mechanism m { within n class gone.k }
				mechanism n { within m }
				strategy s { within s answers gone by inhibiting answers m }
				"""));
		assertEquals(1, matrix.pairings().size());
		assertEquals("", names(matrix.unanswered()));
		assertNull(matrix.mechanismSorting().scheme());
		assertEquals(List.of("Not sorted: m n | "), lines(matrix.rows()));
	}
}
