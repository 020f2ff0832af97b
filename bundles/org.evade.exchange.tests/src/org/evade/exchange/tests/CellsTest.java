/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.evade.exchange.tables.Cells;
import org.evade.exchange.tables.FamilyName;
import org.evade.exchange.tables.Phases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells hold one value and no formula; names and phases are normalised. */
class CellsTest {
	private static String cell(String value) throws IOException {
		StringWriter out = new StringWriter();
		new Cells(out, List.of("a")).text(value).end();
		return out.toString().substring(2, out.toString().length() - 1);
	}

	@ParameterizedTest
	@CsvSource({ "=1+1, '''=1+1'", "+cmd|x, '''+cmd|x'", "@SUM(A1), '''@SUM(A1)'", "-2+3, '''-2+3'", "-4.2, -4.2", "+7, +7",
			"-, -", "--, '''--'", "a=b, a=b", "\uFF1D1, '''\uFF1D1'", "-., '''-.'", "NR, NR", "-1.2.3, '''-1.2.3'" })
	void formulasAreGuarded(String value, String expected) throws IOException {
		assertEquals(expected, cell(value));
	}

	@Test
	void everyCellStaysOnItsLine() throws IOException {
		assertEquals("a b c d e  f", cell("a\tb\r\n  c\u0085d \u2028e  f"));
		assertEquals("", cell(null));
		assertEquals("' =x", cell("\t\n=x"));
		assertEquals(" ", cell("\n"));
	}

	@Test
	void listsKeepTheirPlaces() throws IOException {
		StringWriter out = new StringWriter();
		new Cells(out, List.of("a", "b")).list(Arrays.asList("x;y", null, "z")).number(new BigDecimal("61.70")).end();
		assertEquals("a\tb\nx,y;;z\t61.70\n", out.toString());
	}

	@Test
	void aRowHasAllItsCells() throws IOException {
		Cells cells = new Cells(new StringWriter(), List.of("a", "b")).text("x");
		assertThrows(IllegalStateException.class, cells::end);
	}

	@ParameterizedTest
	@CsvSource({ "I, PHASE1", "Ib/II, PHASE1;PHASE2", "II–III, PHASE2;PHASE3", "Phase 3, PHASE3", "phase IIa, PHASE2",
			"4, PHASE4",
			"early phase I, EARLY_PHASE1", "0, EARLY_PHASE1", "N/A, NA", "2/2, PHASE2", "IV, PHASE4", "1b, PHASE1",
					"pilot, ''",
			"'', ''", "'I, II and III', PHASE1;PHASE2;PHASE3" })
	void phases(String printed, String expected) {
		assertEquals(expected, String.join(";", Phases.normalised(printed)));
	}

	@ParameterizedTest
	@CsvSource({ "Carbone DP, Carbone", "Paz-Ares L, Paz-Ares", "van der Heijden MS, van der Heijden",
			"'Smith, John', Smith",
			"de Castro G Jr, de Castro", "LI, LI", "O'Neil B.H., O'Neil", "Wei SC, Wei", "Garon EB 3rd, Garon", "Å Ö, Å",
			"CheckMate Investigators, CheckMate Investigators" })
	void familyNames(String author, String expected) {
		assertEquals(expected, FamilyName.of(author));
	}
}
