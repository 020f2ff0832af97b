/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

import org.antlr.runtime.CharStream;

/** A text as the scanner reads it, without a copy of it. */
final class TextStream implements CharStream {
	private final CharSequence text;
	private int at;

	TextStream(CharSequence text) {
		this.text = text;
	}

	@Override
	public int LA(int i) {
		int index = at + (i < 0 ? i : i - 1);
		return index < 0 || index >= text.length() ? EOF : text.charAt(index);
	}

	@Override
	public int LT(int i) {
		return LA(i);
	}

	@Override
	public void consume() {
		if (at < text.length())
			at++;
	}

	@Override
	public int index() {
		return at;
	}

	@Override
	public void seek(int index) {
		at = index;
	}

	@Override
	public int size() {
		return text.length();
	}

	@Override
	public String substring(int start, int stop) {
		return text.subSequence(start, stop + 1).toString();
	}

	@Override
	public int mark() {
		return at;
	}

	@Override
	public void rewind(int marker) {
		at = marker;
	}

	@Override
	public void rewind() {
		throw new UnsupportedOperationException("The scanner does not go back");
	}

	@Override
	public void release(int marker) {
		// nothing is held
	}

	@Override
	public int getLine() {
		return 0;
	}

	@Override
	public void setLine(int line) {
		// lines are not counted
	}

	@Override
	public int getCharPositionInLine() {
		return 0;
	}

	@Override
	public void setCharPositionInLine(int position) {
		// lines are not counted
	}

	@Override
	public String getSourceName() {
		return null;
	}
}
