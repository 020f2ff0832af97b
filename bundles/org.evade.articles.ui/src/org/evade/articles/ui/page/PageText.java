/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.List;

import org.evade.articles.read.TextBlock;
import org.evade.articles.read.TextBlocks;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;

/**
 * An article ready to be shown.
 *
 * @param text
 *            its text
 * @param blocks
 *            its blocks
 */
public record PageText(ArticleText text, List<TextBlock> blocks) {
	/** Parts a text into its blocks; a text without words has an empty one. */
	public static PageText of(ArticleText text) {
		List<TextBlock> blocks = TextBlocks.of(text);
		return new PageText(text, blocks.isEmpty() ? List.of(new TextBlock(TextBlock.Kind.PARAGRAPH, 0, 0, "", List.of())) : blocks);
	}

	/** Index of the block at a place in code points. */
	int blockAt(int place) {
		return TextBlocks.at(blocks, text.toChar(place));
	}

	/** A place in code points as an offset in a block, at least 0 and at most its length. */
	int offset(int block, int place) {
		TextBlock at = blocks.get(block);
		return Math.clamp(text.toChar(place) - at.start(), 0, at.shown().length());
	}

	/** An offset in a block as a place in code points. */
	int place(int block, int offset) {
		return text.toCodePoint(blocks.get(block).start() + offset);
	}

	/** Where a block stands, in code points. */
	Span span(int block) {
		return UnitStyles.span(blocks.get(block), text);
	}
}
