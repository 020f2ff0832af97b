/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.colour;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.edit.TextRange;
import org.evade.language.ide.colour.SemanticColour;

/** Colours of linked names over a text that goes on changing; they move with the text until new ones come. */
final class SemanticLayer {
	private List<SemanticColour> colours = List.of();

	/** Index of the first colour that starts at or after an offset. */
	private int from(int offset) {
		int low = 0, high = colours.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (colours.get(middle).offset() < offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The colour of exactly this token, or null. */
	SemanticColour at(int offset, int length) {
		int index = from(offset);
		if (index >= colours.size())
			return null;
		SemanticColour colour = colours.get(index);
		return colour.offset() == offset && colour.length() == length ? colour : null;
	}

	/** Follows a change of the text; colours that were touched go. */
	void replace(int offset, int length, int newLength) {
		int first = from(offset);
		while (first > 0 && end(colours.get(first - 1)) >= offset)
			first--;
		if (first >= colours.size())
			return;
		List<SemanticColour> moved = new ArrayList<>(colours.size());
		moved.addAll(colours.subList(0, first));
		int shift = newLength - length;
		for (SemanticColour colour : colours.subList(first, colours.size()))
			if (colour.offset() > offset + length)
				moved.add(new SemanticColour(colour.offset() + shift, colour.length(), colour.kind(), colour.declares()));
		colours = moved;
	}

	private static int end(SemanticColour colour) {
		return colour.offset() + colour.length();
	}

	/**
	 * Takes new colours.
	 *
	 * @return parts of the text that look different, in order; joined when they are near each other
	 */
	List<TextRange> set(List<SemanticColour> next) {
		List<TextRange> changed = new ArrayList<>();
		int i = 0, j = 0;
		while (i < colours.size() || j < next.size()) {
			SemanticColour old = i < colours.size() ? colours.get(i) : null;
			SemanticColour now = j < next.size() ? next.get(j) : null;
			if (old != null && old.equals(now)) {
				i++;
				j++;
			} else if (now == null || old != null && old.offset() < now.offset()) {
				add(changed, old);
				i++;
			} else {
				add(changed, now);
				j++;
			}
		}
		colours = List.copyOf(next);
		return changed;
	}

	private static void add(List<TextRange> spans, SemanticColour colour) {
		int last = spans.size() - 1;
		if (last >= 0 && colour.offset() - spans.get(last).end() < 200)
			spans.set(last, TextRange.between(spans.get(last).offset(), Math.max(spans.get(last).end(), end(colour))));
		else
			spans.add(new TextRange(colour.offset(), colour.length()));
	}
}
