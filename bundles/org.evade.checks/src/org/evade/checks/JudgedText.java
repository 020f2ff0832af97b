/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.edit.TextEdit;
import org.evade.language.load.Place;

/**
 * Findings in a file together with the text that they were made of, so that they can be told where they stand in another
 * version of it. Any thread.
 */
public final class JudgedText {
	private record Version(String text, List<Finding> findings) {
	}

	private final String text;
	private final List<Finding> findings;
	private volatile Version asked;

	/**
	 * @param text
	 *            the text that was judged
	 * @param findings
	 *            findings with their places in it
	 */
	public JudgedText(String text, List<Finding> findings) {
		this.text = text;
		this.findings = List.copyOf(findings);
	}

	/** The text that was judged. */
	public String text() {
		return text;
	}

	/** The findings with their places in the text that was judged. */
	public List<Finding> findings() {
		return findings;
	}

	/**
	 * The findings with their places in another version of the text. Those at which something was edited are left out: whether
	 * they still hold is not known before the next check.
	 *
	 * @param now
	 *            the text as it is
	 */
	public List<Finding> in(String now) {
		Version last = asked;
		if (last == null || !last.text.equals(now)) {
			List<TextEdit> edits = TextEdit.difference(text, now);
			last = new Version(now, edits.isEmpty() ? findings : moved(edits.getFirst(), now));
			asked = last;
		}
		return last.findings;
	}

	private List<Finding> moved(TextEdit edit, String now) {
		int lines = count(edit.text(), 0, edit.text().length()) - count(text, edit.offset(), edit.end());
		List<Finding> moved = new ArrayList<>();
		for (Finding finding : findings) {
			Place place = finding.place();
			int end = place.offset() + place.length(), offset = place.offset() + edit.growth();
			if (end < edit.offset() || end == edit.offset() && isApart(now, end))
				moved.add(finding);
			else if (isBefore(edit, start(finding), now))
				moved.add(finding.at(new Place(place.line() + lines, offset - now.lastIndexOf('\n', offset - 1), offset, place.length())));
		}
		return List.copyOf(moved);
	}

	/**
	 * Where the line begins from which on the finding belongs to what was judged: that with the name of the element; without
	 * one, the nearest that is not indented. When something goes in between, the end of one statement may become that of another.
	 */
	private int start(Finding finding) {
		String name = finding.element().substring(finding.element().lastIndexOf('.') + 1);
		int at = Math.min(finding.place().offset(), text.length());
		if (!name.isEmpty() && text.lastIndexOf(name, at) >= 0)
			return line(text.lastIndexOf(name, at));
		int line = line(at);
		while (line > 0 && (line >= text.length() || Character.isWhitespace(text.charAt(line)) || text.charAt(line) == '}'))
			line = line(line - 1);
		return line;
	}

	private int line(int at) {
		return text.lastIndexOf('\n', at - 1) + 1;
	}

	/** Whether an edit ends before a line, which still begins one. */
	private static boolean isBefore(TextEdit edit, int line, String now) {
		int moved = line + edit.growth();
		return edit.end() <= line && (moved == 0 || now.charAt(moved - 1) == '\n');
	}

	/** Whether what stands beside a place does not belong to the same word. */
	private static boolean isApart(String text, int at) {
		return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
	}

	private static int count(String text, int from, int to) {
		int count = 0;
		for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
			count++;
		return count;
	}
}
