/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.evade.figure.Figures;
import org.evade.figure.Sizes;
import org.evade.figure.Theme;
import org.evade.figure.matrix.MatrixFigure;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Scene;
import org.evade.language.load.Corpus;
import org.junit.jupiter.api.Test;

/** The figure of the matrix: its cells, its gaps, its page. */
class MatrixFigureTest {
	private static final String SMALL = """
			namespace a
			article one { title "One" }
			gene X
			drug D
			scheme faults "Faults" { class f1 "First fault" class f2 "Second fault" class f3 "Third fault" }
			scheme remedies "Remedies" { class r1 "First remedy" class r2 "Second remedy" }
			mechanism m1 "M one" { class faults.f1 }
			mechanism m2 "M two" { class faults.f1 }
			mechanism m3 "M three" { class faults.f2 within m2 }
			mechanism m4 "M four" { class faults.f3 }
			strategy s1 "S one" { class remedies.r1 answers m1 by inhibiting with claims c1, c2
				answers m2 by restoring with claims c2 }
			strategy s2 "S two" { class remedies.r2 }
			claims from one {
				claim c1: D inhibits X { system human cohort level B own view }
				claim c2: D inhibits X { system mouse model level D own view contradicts c3 because "so" }
				claim c3: D activates X { own view }
			}
			""";

	private static List<String> words(Scene scene, Part part) {
		return scene.groups().stream().filter(group -> group.part() == part).map(Group::words).toList();
	}

	@Test
	void cellsSayClaimsEffectsLevelAndConflict() {
		Scene scene = MatrixFigure.scene(SampleMaps.of(SMALL));
		assertEquals(List.of("First fault x First remedy: 2 answers, 2 claims; inhibiting, restoring; seen in patients; "
				+ "best level B; 1 claim contradicted"), words(scene, Part.NODE));
		List<String> texts = texts(scene);
		assertTrue(texts.containsAll(List.of("2 B", "IR", "≠")), texts::toString);
	}

	@Test
	void gapsAreNamedBothWays() {
		List<String> texts = texts(MatrixFigure.scene(SampleMaps.of(SMALL)));
		assertTrue(texts.contains("no strategy"), "a row without an answer");
		assertTrue(texts.stream().anyMatch(text -> text.endsWith("as part of a group: 1 of 4")), texts::toString);
		assertTrue(texts.contains("Third fault: M four (a)."), texts::toString);
		assertTrue(texts.contains("Second remedy: S two (a)."), texts::toString);
	}

	private static List<String> texts(Scene scene) {
		List<String> texts = new ArrayList<>();
		scene.groups().forEach(group -> group.items().forEach(item -> {
			if (item instanceof Item.Text text)
				texts.add(text.text());
		}));
		return texts;
	}

	@Test
	void theCorpusFitsOnAPage() {
		Corpus corpus = SampleMaps.checkout();
		Scene scene = MatrixFigure.scene(corpus);
		assertEquals(Sizes.PAGE, scene.width());
		assertTrue(scene.height() <= Sizes.PAGE * 297 / 180, "height " + scene.height());
		List<Item.Text> texts = new ArrayList<>();
		for (Group group : scene.groups())
			for (Item item : group.items())
				if (item instanceof Item.Text text) {
					assertTrue(text.left() >= Sizes.MARGIN - 1 && text.left() + text.width() <= Sizes.PAGE - Sizes.MARGIN + 3,
							text.text());
					assertTrue(text.size() >= 9.4, text.text());
					for (Item.Text other : texts)
						assertFalse(overlap(text, other), text.text() + " on " + other.text());
					texts.add(text);
				}
		assertTrue(texts.size() > 40);
	}

	private static boolean overlap(Item.Text a, Item.Text b) {
		return a.left() < b.left() + b.width() - 0.5 && b.left() < a.left() + a.width() - 0.5 && a.top() < b.bottom() - 0.5
				&& b.top() < a.bottom() - 0.5;
	}

	@Test
	void sameModelSameBytesOtherModelOtherDigest() {
		String svg = Figures.matrixSvg(SampleMaps.of(SMALL), Theme.PRINT);
		assertEquals(svg, Figures.matrixSvg(SampleMaps.of(SMALL), Theme.PRINT));
		String digest = MatrixFigure.scene(SampleMaps.of(SMALL)).digest();
		assertNotEquals(digest, MatrixFigure.scene(SampleMaps.of(SMALL.replace("by restoring", "by bypassing"))).digest());
		assertTrue(svg.contains(digest));
	}

	@Test
	void nothingToShowWithoutMechanismsOrStrategies() {
		assertTrue(MatrixFigure.hasContent(SampleMaps.of(SMALL)));
		assertFalse(MatrixFigure.hasContent(SampleMaps.of("namespace a\ngene X\nmechanism m\n")));
	}
}
