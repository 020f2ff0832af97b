/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Replacement of a part of a text. Several edits of one text form a list that is sorted by offset and does not overlap; all
 * their offsets are those of the text before the change.
 *
 * @param offset
 *            start in UTF-16 units
 * @param length
 *            length of what is replaced, 0 for an insertion
 * @param text
 *            what stands there instead, empty for a deletion
 */
public record TextEdit(int offset, int length, String text) {
	/** Checks that the numbers can be places. */
	public TextEdit {
		if (offset < 0 || length < 0)
			throw new IllegalArgumentException("An edit cannot begin at " + offset + " with length " + length);
	}

	/** An insertion. */
	public static TextEdit insert(int offset, String text) {
		return new TextEdit(offset, 0, text);
	}

	/** Edits in the order of their places; those at one place keep their order. */
	public static List<TextEdit> sorted(List<TextEdit> edits) {
		List<TextEdit> sorted = new ArrayList<>(edits);
		sorted.sort(Comparator.comparingInt(TextEdit::offset));
		return List.copyOf(sorted);
	}

	/** End of what is replaced. */
	public int end() {
		return offset + length;
	}

	/** By how much the text grows; negative when it shrinks. */
	public int growth() {
		return text.length() - length;
	}

	/**
	 * Applies edits.
	 *
	 * @param before
	 *            the text
	 * @param edits
	 *            sorted, not overlapping
	 * @return the new text
	 * @throws IllegalArgumentException
	 *             when the edits overlap, are not sorted or reach beyond the text
	 */
	public static String apply(String before, List<TextEdit> edits) {
		StringBuilder after = new StringBuilder(before.length() + 64);
		int at = 0;
		for (TextEdit edit : edits) {
			if (edit.offset < at || edit.end() > before.length())
				throw new IllegalArgumentException("The edit at " + edit.offset + " does not fit a text of " + before.length()
						+ " characters after an edit that ends at " + at);
			after.append(before, at, edit.offset).append(edit.text);
			at = edit.end();
		}
		return after.append(before, at, before.length()).toString();
	}

	/**
	 * The edits that lead back.
	 *
	 * @param before
	 *            the text before the change
	 * @param edits
	 *            the change
	 * @return edits of the changed text
	 */
	public static List<TextEdit> inverse(String before, List<TextEdit> edits) {
		List<TextEdit> back = new ArrayList<>(edits.size());
		int shift = 0;
		for (TextEdit edit : edits) {
			back.add(new TextEdit(edit.offset + shift, edit.text.length(), before.substring(edit.offset, edit.end())));
			shift += edit.growth();
		}
		return back;
	}

	/** The one edit that leads from a text to another by what both begin and end with; empty when they are the same. */
	public static List<TextEdit> difference(String before, String after) {
		if (before.equals(after))
			return List.of();
		int most = Math.min(before.length(), after.length()), start = 0, end = 0;
		while (start < most && before.charAt(start) == after.charAt(start))
			start++;
		while (end < most - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end))
			end++;
		return List.of(new TextEdit(start, before.length() - end - start, after.substring(start, after.length() - end)));
	}
}
