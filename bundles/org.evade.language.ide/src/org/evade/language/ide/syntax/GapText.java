/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

/** A text with a gap at the place of the last change, so that typing costs what is typed and not the length of the file. */
final class GapText implements CharSequence {
	private static final int ROOM = 256;

	private char[] units;
	private int gap, gapEnd;

	GapText(CharSequence text) {
		units = new char[text.length() + ROOM];
		for (int i = 0; i < text.length(); i++)
			units[i] = text.charAt(i);
		gap = text.length();
		gapEnd = units.length;
	}

	void replace(int offset, int length, CharSequence text) {
		moveGap(offset);
		gapEnd += length;
		if (gapEnd - gap < text.length())
			grow(text.length());
		for (int i = 0; i < text.length(); i++)
			units[gap++] = text.charAt(i);
	}

	private void moveGap(int offset) {
		if (offset < gap) {
			System.arraycopy(units, offset, units, gapEnd - (gap - offset), gap - offset);
			gapEnd -= gap - offset;
		} else {
			System.arraycopy(units, gapEnd, units, gap, offset - gap);
			gapEnd += offset - gap;
		}
		gap = offset;
	}

	private void grow(int needed) {
		char[] larger = new char[units.length + needed + Math.max(ROOM, units.length / 2)];
		System.arraycopy(units, 0, larger, 0, gap);
		int tail = units.length - gapEnd;
		System.arraycopy(units, gapEnd, larger, larger.length - tail, tail);
		gapEnd = larger.length - tail;
		units = larger;
	}

	@Override
	public int length() {
		return units.length - (gapEnd - gap);
	}

	@Override
	public char charAt(int index) {
		return units[index < gap ? index : index + gapEnd - gap];
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		char[] part = new char[end - start];
		for (int i = start; i < end; i++)
			part[i - start] = charAt(i);
		return new String(part);
	}

	@Override
	public String toString() {
		return subSequence(0, length()).toString();
	}
}
