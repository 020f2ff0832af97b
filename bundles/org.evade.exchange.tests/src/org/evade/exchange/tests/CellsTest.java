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
import org.evade.exchange.tables.Dialect;
import org.evade.exchange.tables.ExportColumn;
import org.evade.exchange.tables.ExportColumn.Type;
import org.evade.exchange.tables.Phases;
import org.evade.exchange.tables.TextCells;
import org.evade.model.terms.FamilyName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells hold one value and no formula; names and phases are normalised. */
class CellsTest {
	private static String cell(String value) throws IOException {
		return cell(value, Dialect.TSV);
	}

	private static String cell(String value, Dialect dialect) throws IOException {
		StringWriter out = new StringWriter();
		new TextCells(out, dialect, columns(Type.TEXT)).text(value).end();
		String text = out.toString();
		return text.substring(text.indexOf(dialect.lineEnd()) + dialect.lineEnd().length(), text.length() - dialect.lineEnd().length());
	}

	private static List<ExportColumn> columns(Type... types) {
		return Arrays.stream(types).map(type -> new ExportColumn(type.name(), type, List.of())).toList();
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
		new TextCells(out, Dialect.TSV, columns(Type.LIST, Type.NUMBER)).list(Arrays.asList("x;y", null, "z")).number(new BigDecimal("61.70")).end();
		assertEquals("LIST\tNUMBER\nx,y;;z\t61.70\n", out.toString());
	}

	@Test
	void aRowHasAllItsCells() throws IOException {
		Cells cells = new TextCells(new StringWriter(), Dialect.TSV, columns(Type.TEXT, Type.NUMBER)).text("x");
		assertThrows(IllegalStateException.class, cells::end);
		assertThrows(IllegalStateException.class, () -> cells.text("y"), "no text among numbers");
		assertThrows(IllegalStateException.class, () -> cells.number(1).number(2), "no more than there are columns");
	}

	/** Quotation marks as every reader of such files has them; separators inside a cell stay inside. */
	@Test
	void quotationMarks() throws IOException {
		assertEquals("\"\"\"Hot\"\" tumours\"", cell("\"Hot\" tumours"));
		assertEquals("\"5\"\" wide\"", cell("5\" wide"));
		assertEquals("\"\"\"=1+1\"\"\"", cell("\"=1+1\""), "a text in quotation marks is no formula");
		assertEquals("\"a;=1+1\"", cell("a;=1+1"), "nor is it one for a reader that separates at semicolons");
		assertEquals("\"a,\u00A0=x\"", cell("a,\u00A0=x"));
		assertEquals("'\u200B=1", cell("\u200B=1"));
		assertEquals("a, b; c", cell("a, b; c"));
		assertEquals("\"a, b; c\"", cell("a, b; c", Dialect.CSV));
	}

	@ParameterizedTest
	@CsvSource({ "10-12, '''10-12'", "2-3, '''2-3'", "3/4, '''3/4'", "MAR-5, '''MAR-5'", "SEPT2, '''SEPT2'", "5 Dec 2019, '''5 Dec 2019'",
			"2415-26, '''2415-26'", "822-835, 822-835", "e52-61, e52-61", "1.15, '''1.15'", "PD-1, PD-1", "MARCO, MARCO", "IL-10, IL-10" })
	void datesAreGuardedForSpreadsheetsAlone(String value, String expected) throws IOException {
		assertEquals(expected, cell(value, Dialect.CSV.withMark()));
		assertEquals(value, cell(value));
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
