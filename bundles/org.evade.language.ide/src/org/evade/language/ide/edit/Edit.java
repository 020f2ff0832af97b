/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Replacement of a part of a text.
 *
 * @param offset
 *            start in UTF-16 units of the text before the change
 * @param length
 *            length of what is replaced, 0 for an insertion
 * @param text
 *            what comes in its place
 */
public record Edit(int offset, int length, String text) {
	/** An insertion. */
	public static Edit insert(int offset, String text) {
		return new Edit(offset, 0, text);
	}

	/** Where the replaced part ends, in the text before the change. */
	public int end() {
		return offset + length;
	}

	/** The edits in the order of their places; those at one place keep their order. */
	public static List<Edit> sorted(List<Edit> edits) {
		List<Edit> sorted = new ArrayList<>(edits);
		sorted.sort(Comparator.comparingInt(Edit::offset));
		return List.copyOf(sorted);
	}

	/**
	 * @param edits
	 *            sorted edits that do not overlap, all against {@code text}
	 * @return the changed text
	 */
	public static String apply(String text, List<Edit> edits) {
		StringBuilder changed = new StringBuilder(text.length() + 64);
		int at = 0;
		for (Edit edit : edits) {
			if (edit.offset < at || edit.end() > text.length())
				throw new IllegalArgumentException("Edits overlap or leave the text: " + edit);
			changed.append(text, at, edit.offset).append(edit.text);
			at = edit.end();
		}
		return changed.append(text, at, text.length()).toString();
	}
}
