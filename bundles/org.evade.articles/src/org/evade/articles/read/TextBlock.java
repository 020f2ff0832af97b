/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.read;

import java.util.List;

/**
 * A piece of a text that is read as one: a heading, a paragraph, a row. What is shown has as many UTF-16 units as what stands there, so
 * that a place in the one is a place in the other; what is not to be seen, such as line ends within a paragraph and tags, is a blank or
 * {@link #HIDDEN}.
 *
 * @param kind
 *            what it is
 * @param level
 *            1 for the outermost heading; 0 for all others
 * @param start
 *            first unit in {@code ArticleText.string}
 * @param shown
 *            the words as they are shown
 * @param looks
 *            what of it looks different, in its order
 */
public record TextBlock(Kind kind, int level, int start, String shown, List<Look> looks) {
	/** Stands for a unit that is not shown: it has no width. */
	public static final char HIDDEN = '\u200B';

	/** What a block is. */
	public enum Kind {
		/** A heading. */
		HEADING,
		/** Running text. */
		PARAGRAPH,
		/** The caption of a figure or table. */
		CAPTION,
		/** A row of a table, or another line that stands for itself. */
		LINE,
		/** An item of a list. */
		ITEM,
		/** An entry of the reference list. */
		REFERENCE
	}

	/** How a piece of text looks. */
	public enum Style {
		/** Above the line, smaller. */
		RAISED,
		/** Below the line, smaller. */
		LOWERED,
		/** Bold. */
		BOLD,
		/** Italic. */
		ITALIC
	}

	/**
	 * A piece that looks different.
	 *
	 * @param start
	 *            first unit in {@code shown}
	 * @param end
	 *            behind it
	 * @param style
	 *            how
	 */
	public record Look(int start, int end, Style style) {
	}

	/** Behind the last unit in {@code ArticleText.string}. */
	public int end() {
		return start + shown.length();
	}
}
