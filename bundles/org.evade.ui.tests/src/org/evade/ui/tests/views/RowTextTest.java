/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.evade.ui.views.RowText;
import org.junit.jupiter.api.Test;

/** Rows on the clipboard keep their shape in a spreadsheet. */
class RowTextTest {
	@Test
	void aCellNeverBreaksTheTable() {
		String text = RowText.of(List.of("A", "B"), List.of(row -> row[0], row -> row[1]),
				List.of(new String[] { "one\ttwo", " x\ny " }, new String[] { "", null }));
		assertEquals(List.of("A\tB", "one two\tx y", "\t"), text.lines().toList());
	}
}
