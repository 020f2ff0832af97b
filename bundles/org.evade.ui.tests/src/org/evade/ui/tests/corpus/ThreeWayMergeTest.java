/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.evade.language.edit.TextEdit;
import org.evade.ui.corpus.ThreeWayMerge;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {
	@Test
	void changesOfDifferentLinesJoin() {
		assertEquals(Optional.of("A\nb\nc\nd\nE\n"), ThreeWayMerge.of("a\nb\nc\nd\ne\n", "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n"));
	}

	@Test
	void changesOfTheSameLineDoNot() {
		assertEquals(Optional.empty(), ThreeWayMerge.of("a\nb\nc\n", "a\nB\nc\n", "a\nß\nc\n"));
	}

	@Test
	void sameChangeOnBothSidesIsTakenOnce() {
		assertEquals(Optional.of("a\nB\nc\nD\n"), ThreeWayMerge.of("a\nb\nc\nd\n", "a\nB\nc\nD\n", "a\nB\nc\nd\n"));
	}

	@Test
	void insertionsAtTheSamePlaceConflict() {
		assertEquals(Optional.empty(), ThreeWayMerge.of("a\nb\n", "a\nx\nb\n", "a\ny\nb\n"));
	}

	@Test
	void lastLineWithoutEndIsKept() {
		assertEquals(Optional.of("x\nb\nc!"), ThreeWayMerge.of("a\nb\nc", "x\nb\nc", "a\nb\nc!"));
	}

	/** Whatever two people do to a text: edits lead from one to the other, and a merge holds both changes or says no. */
	@Test
	void randomTexts() {
		Random random = new Random(20261121);
		int joined = 0;
		for (int round = 0; round < 3000; round++) {
			List<String> base = lines(random, 3 + random.nextInt(40));
			String start = String.join("", base), mine = changed(random, base, "m"), theirs = changed(random, base, "t");
			assertEquals(mine, TextEdit.apply(start, ThreeWayMerge.edits(start, mine)));
			assertEquals(theirs, TextEdit.apply(mine, ThreeWayMerge.edits(mine, theirs)));
			Optional<String> both = ThreeWayMerge.of(start, mine, theirs);
			assertEquals(both, ThreeWayMerge.of(start, theirs, mine), "who comes first does not matter");
			if (both.isEmpty())
				continue;
			joined++;
			for (String line : (both.get()).split("\n"))
				assertTrue(mine.contains(line) || theirs.contains(line), line);
			for (String line : (mine + theirs).split("\n"))
				assertTrue(both.get().contains(line) || start.contains(line), line);
		}
		assertTrue(joined > 500, "merged " + joined);
	}

	private static List<String> lines(Random random, int count) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < count; i++)
			lines.add((random.nextInt(4) == 0 ? "}" : "line " + i) + "\n");
		return lines;
	}

	private static String changed(Random random, List<String> base, String mark) {
		List<String> lines = new ArrayList<>(base);
		for (int i = random.nextInt(4); i > 0; i--) {
			int at = random.nextInt(lines.size() + 1);
			switch (random.nextInt(3)) {
				case 0 -> lines.add(at, mark + i + random.nextInt(1000) + "\n");
				case 1 -> {
					if (at < lines.size() && lines.size() > 1)
						lines.remove(at);
				}
				default -> {
					if (at < lines.size())
						lines.set(at, mark + "-" + i + "-" + random.nextInt(1000) + "\n");
				}
			}
		}
		return String.join("", lines);
	}
}
