/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the reference marks of a text: {@code [7]}, {@code (7, 8)} or raised numbers behind a sentence's sign. An article uses one kind. */
final class MarkFinder {
	private static final String NUMBERS = "\\d{1,4}(?:\\s*[,;\u2013\u2012\u2010-]\\s*\\d{1,4})*";
	private static final Pattern SQUARE = Pattern.compile("(?:<sup>\\s*)?\\[(" + NUMBERS + ")\\](?:\\s*</sup>)?");
	private static final Pattern ROUND = Pattern.compile("\\((\\d{1,3}(?:\\s*[,;\u2013\u2012\u2010-]\\s*\\d{1,3})*)\\)");
	private static final Pattern RAISED = Pattern
			.compile("(?<=[\\p{L})\u201D\u2019%][.,;:]|[\\p{L}]\u201D)(\\d{1,3}(?:[,\u2013-]\\d{1,3})*)(?=[\\s.,;:)]|$)");
	private static final Pattern SUP = Pattern.compile("<sup>\\s*(" + NUMBERS + ")\\s*</sup>");
	/** What stands before the number of a list in running text, which is no mark. */
	private static final Pattern LISTED = Pattern.compile("(?:[:;.,]|\\band|\\bor|^)\\s*$");
	/** Numbers of a range that is written out; more is no citation. */
	private static final int LONGEST_RANGE = 60;

	private final ArticleText text;
	private final int end;
	private final int resume;

	/**
	 * @param end
	 *            where the reference list begins, in code points
	 * @param resume
	 *            where it ends
	 */
	MarkFinder(ArticleText text, int end, int resume) {
		this.text = text;
		this.end = end;
		this.resume = resume;
	}

	List<ReferenceMark> find() {
		return List.of(all(SQUARE, false), all(SUP, false), all(ROUND, true), all(RAISED, false)).stream()
				.max(Comparator.comparingInt(List::size)).orElse(List.of());
	}

	private List<ReferenceMark> all(Pattern pattern, boolean round) {
		List<ReferenceMark> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(text.string());
		while (matcher.find()) {
			int start = text.toCodePoint(matcher.start());
			if (start >= end && start < resume)
				continue;
			List<Integer> numbers = numbers(matcher.group(1));
			if (numbers.isEmpty() || round && listed(matcher, numbers))
				continue;
			found.add(new ReferenceMark(new Span(start, text.toCodePoint(matcher.end())), numbers));
		}
		return found;
	}

	private boolean listed(Matcher matcher, List<Integer> numbers) {
		String before = text.string().substring(Math.max(0, matcher.start() - 12), matcher.start());
		return numbers.size() == 1 && numbers.getFirst() < 10 && LISTED.matcher(before).find()
				&& matcher.end() < text.string().length() && text.string().charAt(matcher.end()) == ' ';
	}

	/** The numbers of {@code 1, 3-5}; empty when they are none of a reference list. */
	static List<Integer> numbers(String written) {
		List<Integer> numbers = new ArrayList<>();
		for (String part : written.split("[,;]")) {
			String[] ends = part.strip().split("\\s*[\u2013\u2012\u2010-]\\s*");
			int from = Integer.parseInt(ends[0]), to = ends.length > 1 ? Integer.parseInt(ends[1]) : from;
			if (from == 0 || to < from || to - from > LONGEST_RANGE || ends.length > 2)
				return List.of();
			for (int number = from; number <= to; number++)
				numbers.add(number);
		}
		return numbers;
	}
}
