/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text in which version control left the marks of a merge: one mistake, however much stands between the marks. */
final class UnfinishedMerge {
	private static final Pattern MARK = Pattern.compile("(?m)^(<{7}|[|]{7}|={7}|>{7})(?![<|=>])[^\\n\\r]*");

	private record Mark(char kind, int start, int end) {
	}

	private record Conflict(int start, int end, List<Mark> marks) {
	}

	private final String text;
	private final List<Conflict> conflicts;

	private UnfinishedMerge(String text, List<Conflict> conflicts) {
		this.text = text;
		this.conflicts = conflicts;
	}

	/** The merge that was left in a text, or null. */
	static UnfinishedMerge in(String text) {
		if (!text.contains("<<<<<<<"))
			return null;
		List<Conflict> conflicts = new ArrayList<>();
		List<Mark> open = new ArrayList<>();
		Matcher matcher = MARK.matcher(text);
		while (matcher.find()) {
			Mark mark = new Mark(matcher.group(1).charAt(0), matcher.start(), matcher.end());
			if (mark.kind == '<')
				open.clear();
			else if (open.isEmpty())
				continue;
			open.add(mark);
			if (mark.kind == '>' && open.stream().anyMatch(each -> each.kind == '=')) {
				conflicts.add(new Conflict(open.get(0).start, mark.end, List.copyOf(open)));
				open.clear();
			}
		}
		return conflicts.isEmpty() ? null : new UnfinishedMerge(text, conflicts);
	}

	/** What to say, at the first mark. */
	Problem problem(String name) {
		String lines = conflicts.stream().map(each -> line(each.start) + " to " + line(each.end)).collect(Collectors.joining(", "));
		int start = conflicts.get(0).start;
		return new Problem(name, new Place(line(start), 1, start, conflicts.get(0).marks.get(0).end - start), Problem.SYNTAX, "",
				"A merge was not finished: lines " + lines + " hold two versions. Keep what is right of both, and remove the lines that begin with "
						+ "<<<<<<<, ======= and >>>>>>>", List.of());
	}

	/** The text with blanks for the marks and for the second version, so that every place stays where it is. */
	String oneSide() {
		StringBuilder side = new StringBuilder(text);
		for (Conflict conflict : conflicts) {
			int end = conflict.marks.stream().filter(mark -> mark.kind == '=' || mark.kind == '|').findFirst().orElseThrow().start;
			blank(side, conflict.start, conflict.marks.get(0).end);
			blank(side, end, conflict.end);
		}
		return side.toString();
	}

	private static void blank(StringBuilder text, int from, int to) {
		for (int i = from; i < to; i++)
			if (text.charAt(i) != '\n' && text.charAt(i) != '\r')
				text.setCharAt(i, ' ');
	}

	private int line(int offset) {
		return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
	}
}
