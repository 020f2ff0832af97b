/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.List;

import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;

/**
 * Something that can be written at the cursor.
 *
 * @param offset
 *            start of what is replaced, in UTF-16 units
 * @param length
 *            length of what is replaced
 * @param text
 *            what is written there
 * @param caret
 *            where the cursor goes, relative to the start of {@code text}
 * @param display
 *            what the list shows first
 * @param detail
 *            what the list shows after it in a quieter colour; may be empty
 * @param kind
 *            what it is: {@code keyword}, {@code relation}, {@code aspect}, {@code value}, {@code unit}, {@code prefix},
 *            {@code citation}, {@code template}, {@code namespace}, {@code id}, or the kind of the object ({@code gene},
 *            {@code claim}, {@code trial} ...)
 * @param element
 *            full name of the object it names, for its documentation; null when it names none
 * @param additional
 *            sorted edits elsewhere in the same file, such as an import, against the same text
 * @param slots
 *            parts of {@code text} to step through with the tab key, relative to its start; empty for plain words
 */
public record Proposal(int offset, int length, String text, int caret, String display, String detail, String kind,
		String element, List<TextEdit> additional, List<TextRange> slots) {
	public Proposal {
		additional = TextEdit.sorted(additional);
		slots = List.copyOf(slots);
	}
}
