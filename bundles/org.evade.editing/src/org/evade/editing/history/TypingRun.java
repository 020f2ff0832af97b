/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.history;

import java.nio.file.Path;

import org.evade.language.edit.TextEdit;

/**
 * Typing that may go on.
 *
 * @param file
 *            the file
 * @param edit
 *            what was typed so far, as one edit of the text before
 * @param replaced
 *            what stood there before
 * @param time
 *            when the last key was pressed, ms
 */
record TypingRun(Path file, TextEdit edit, String replaced, long time) {
	private static final long PAUSE = 2_000;

	/** Whether the next key belongs to the same step: same place, no pause, no new word after blanks. */
	boolean joins(Path where, TextEdit next, String gone, long now) {
		if (!where.equals(file) || now - time > PAUSE || next.text().length() > 1 || gone.length() > 1)
			return false;
		if (next.length() == 0 && next.text().length() == 1)
			return next.offset() == edit.offset() + edit.text().length() && !edit.text().isEmpty() && !startsWord(next.text());
		if (!next.text().isEmpty() || gone.isEmpty())
			return false;
		boolean backspace = next.end() == edit.offset() + edit.text().length();
		boolean forward = edit.text().isEmpty() && next.offset() == edit.offset();
		return backspace && (!edit.text().isEmpty() || next.end() == edit.offset()) || forward;
	}

	private boolean startsWord(String key) {
		char last = edit.text().charAt(edit.text().length() - 1), c = key.charAt(0);
		return c == '\n' || c == '\r' || Character.isWhitespace(last) && !Character.isWhitespace(c);
	}

	/** Both as one edit. */
	TypingRun with(TextEdit next, String gone, long now) {
		if (next.length() == 0)
			return new TypingRun(file, new TextEdit(edit.offset(), edit.length(), edit.text() + next.text()), replaced, now);
		if (!edit.text().isEmpty()) {
			String rest = edit.text().substring(0, edit.text().length() - 1);
			return new TypingRun(file, new TextEdit(edit.offset(), edit.length(), rest), replaced, now);
		}
		String all = next.offset() < edit.offset() ? gone + replaced : replaced + gone;
		return new TypingRun(file, new TextEdit(Math.min(next.offset(), edit.offset()), all.length(), ""), all, now);
	}
}
