/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evade.language.load.CorpusLoader;
import org.evade.ui.matrix.Detail;
import org.evade.ui.matrix.GridPosition;
import org.evade.ui.matrix.MatrixSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the matrix view shows: cells with their claims, counts, gaps both ways. */
class SheetTest {
	@TempDir
	Path folder;
	private MatrixSheet sheet;

	@BeforeEach
	void read() throws IOException {
		Files.writeString(folder.resolve("a.evade"), """
				namespace a
				article review { title "R" }
				protein PD-1
				drug class ICI
				scheme topics "Topics" { class antigen "Antigens" class other "Other" }
				scheme ways "Ways" { class restore "Restore" class open "Open" }
				mechanism lost "Loss" { class topics.antigen }
				mechanism alone { class topics.other }
				strategy vaccine "Vaccine" { class ways.restore answers lost by restoring with claims one, two }
				strategy idle { class ways.open }
				claims from review {
				  claim one: ICI inhibits PD-1 { level B }
				  claim two: ICI activates PD-1 { }
				}
				""");
		sheet = MatrixSheet.of(new CorpusLoader().load(List.of(folder), line -> {
		}));
	}

	@Test
	void aCellHoldsTheClaimsBehindIt() {
		GridPosition spot = new GridPosition(0, 0);
		assertEquals("Antigens", sheet.rows().get(0).label());
		assertEquals("Restore", sheet.columns().get(0).label());
		assertEquals("2 B  R", spot.text(sheet));
		assertTrue(spot.words(sheet).startsWith("Antigens x Restore: 1 answer, 2 claims; "), spot.words(sheet));
		List<Detail> details = Detail.of(sheet, spot);
		assertEquals(List.of("a.one", "a.two"), details.stream().map(Detail::name).toList());
		assertEquals("Vaccine - restoring - Loss", details.get(0).group());
		assertEquals("ICI inhibits PD-1", details.get(0).says());
	}

	@Test
	void countsTellOfGapsBothWays() {
		assertEquals(List.of("1", "0"), List.of(new GridPosition(0, 2).text(sheet), new GridPosition(0, 3).text(sheet)));
		assertEquals(List.of("1", "1"), List.of(new GridPosition(1, 2).text(sheet), new GridPosition(1, 3).text(sheet)));
		assertEquals("Other: 1 mechanism without a strategy", new GridPosition(1, 3).words(sheet));
		assertEquals("Open: 1 strategy without a mechanism", new GridPosition(3, 1).words(sheet));
		assertEquals(List.of("a.alone"), Detail.of(sheet, new GridPosition(1, 3)).stream().map(Detail::name).toList());
		assertEquals(List.of("a.idle"), Detail.of(sheet, new GridPosition(3, 1)).stream().map(Detail::name).toList());
	}

	@Test
	void theGridEndsWhereCountsWouldMeet() {
		assertTrue(new GridPosition(1, 3).isIn(sheet) && new GridPosition(3, 1).isIn(sheet));
		assertFalse(new GridPosition(2, 2).isIn(sheet) || new GridPosition(4, 0).isIn(sheet) || new GridPosition(0, 4).isIn(sheet) || new GridPosition(-1, 0)
				.isIn(sheet));
	}

	@Test
	void theTableHasTheCounts() {
		assertEquals(List.of("\tRestore\tOpen\tmechanisms\twithout a strategy", "Antigens\t2 B R\t\t1\t0", "Other\t\t\t1\t1",
				"strategies\t1\t1\t\t", "without a mechanism\t0\t1\t\t"), sheet.asText().lines().toList());
	}
}
