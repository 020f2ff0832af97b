/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.evade.language.edit.TextRange;

/** Offsets of a text as lines and columns, both in UTF-16 units, and back. */
final class Positions {
	private final String text;
	private final List<Integer> starts = new ArrayList<>(List.of(0));

	/** Lines end with LF, CR LF or CR, as the protocol has it. */
	Positions(String text) {
		this.text = text;
		for (int i = 0; i < text.length(); i++)
			if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))
				starts.add(i + 1);
	}

	/** The offset of a position; one that is too far right is the end of its line, one too far down the end of the text. */
	int offset(Position position) {
		if (position.getLine() < 0 || position.getCharacter() < 0)
			throw Errors.wrong("A position has a negative number");
		if (position.getLine() >= starts.size())
			return text.length();
		int start = starts.get(position.getLine());
		int end = position.getLine() + 1 < starts.size() ? starts.get(position.getLine() + 1) : text.length();
		while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r'))
			end--;
		return (int) Math.min((long) start + position.getCharacter(), end);
	}

	/** What a range spans. */
	TextRange span(Range range) {
		int from = offset(range.getStart()), to = offset(range.getEnd());
		if (to < from)
			throw Errors.wrong("A range ends before it begins");
		return new TextRange(from, to - from);
	}

	Position position(int offset) {
		int at = Math.max(0, Math.min(offset, text.length())), low = 0, high = starts.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (starts.get(middle) <= at)
				low = middle;
			else
				high = middle - 1;
		}
		return new Position(low, at - starts.get(low));
	}

	Range range(int offset, int length) {
		return new Range(position(offset), position(offset + length));
	}

	/** Part of the text. */
	String typed(int offset, int length) {
		return text.substring(offset, offset + length);
	}

	Range range(TextRange span) {
		return range(span.offset(), span.length());
	}

	List<TextEdit> edits(List<org.evade.language.edit.TextEdit> edits) {
		return edits.stream().map(edit -> new TextEdit(range(edit.offset(), edit.length()), edit.text())).toList();
	}
}
