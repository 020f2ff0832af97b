/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.List;

import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.TextBlock;
import org.evade.articles.recognise.Cues;
import org.evade.articles.recognise.ResultNumbers;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.ReferenceMark;
import org.evade.articles.text.Span;
import org.evade.model.Modality;

/** How each unit of a block looks: fonts in the low bits, colours above. */
final class UnitStyles {
	static final int BOLD = 1, ITALIC = 2, SMALL = 4, RAISED = 8, LOWERED = 16;
	/** Which colour: 0 for that of the block. */
	static final int COLOUR = 0xF00, MARK = 0x100, NUMBER = 0x200, HEDGE = 0x300, NEGATION = 0x400;

	private UnitStyles() {
	}

	/**
	 * @param reading
	 *            what was recognised, or null while it is not known
	 * @return bits for each unit of the block
	 */
	static int[] of(TextBlock block, ArticleText text, ArticleReading reading) {
		int[] bits = new int[block.shown().length()];
		for (TextBlock.Look look : block.looks())
			set(bits, look.start(), look.end(), switch (look.style()) {
			case BOLD -> BOLD;
			case ITALIC -> ITALIC;
			case RAISED -> SMALL | RAISED;
			case LOWERED -> SMALL | LOWERED;
			}, 0);
		Span span = span(block, text);
		if (block.kind() != TextBlock.Kind.HEADING)
			for (ReferenceMark mark : ArticleReading.within(text.structure().marks(), ReferenceMark::span, span)) {
				int start = text.toChar(mark.span().start()) - block.start(), end = text.toChar(mark.span().end()) - block.start();
				boolean bare = start >= 0 && start < bits.length && Character.isDigit(block.shown().charAt(start));
				set(bits, start, end, bare ? SMALL | RAISED : 0, MARK);
			}
		if (reading != null) {
			for (ResultNumbers.Number number : within(reading.numbers(), span))
				set(bits, text.toChar(number.span().start()) - block.start(), text.toChar(number.span().end()) - block.start(), 0, NUMBER);
			for (Cues.Cue cue : ArticleReading.within(reading.cues(), Cues.Cue::span, span))
				set(bits, text.toChar(cue.span().start()) - block.start(), text.toChar(cue.span().end()) - block.start(), ITALIC,
						cue.denies() || cue.modality() == Modality.NEGATIVE ? NEGATION : HEDGE);
		}
		return bits;
	}

	private static List<ResultNumbers.Number> within(List<ResultNumbers.Number> numbers, Span span) {
		return ArticleReading.within(numbers, ResultNumbers.Number::span, span);
	}

	/** Where a block stands, in code points. */
	static Span span(TextBlock block, ArticleText text) {
		return new Span(text.toCodePoint(block.start()), text.toCodePoint(block.end()));
	}

	private static void set(int[] bits, int start, int end, int add, int colour) {
		for (int i = Math.max(0, start); i < Math.min(bits.length, end); i++)
			bits[i] = (colour == 0 ? bits[i] : bits[i] & ~COLOUR | colour) | add;
	}
}
