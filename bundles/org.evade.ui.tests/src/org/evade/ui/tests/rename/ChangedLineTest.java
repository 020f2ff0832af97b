/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.ui.rename.ChangedLine;
import org.junit.jupiter.api.Test;

/** The preview of a renaming: each changed line once, as it will read. */
class ChangedLineTest {
	@Test
	void linesAreNumberedAndReadAsAfterwards() {
		Path file = Path.of("a.evade"), other = Path.of("b.evade");
		String text = "gene A\n\ngene B of A also A\n";
		Change change = new Change("Rename", List.of(
				FileEdits.edit(file, List.of(new TextEdit(5, 1, "LONG"), new TextEdit(18, 1, "LONG"), new TextEdit(25, 1, "LONG"))),
				FileEdits.edit(other, List.of(new TextEdit(5, 1, "LONG")))));
		List<ChangedLine> lines = ChangedLine.of(change, path -> text);
		assertEquals(List.of(new ChangedLine(file, 1, "gene LONG"), new ChangedLine(file, 3, "gene B of LONG also LONG"),
				new ChangedLine(other, 1, "gene LONG")), lines);
		assertEquals("3 lines in 2 files change", ChangedLine.count(lines));
		assertEquals("1 line changes", ChangedLine.count(lines.subList(0, 1)));
	}
}
