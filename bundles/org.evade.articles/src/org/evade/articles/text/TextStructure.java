/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds headings, captions and the reference list of a text that has no markup, or that of Markdown. */
final class TextStructure {
	private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
	private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?\\s+(\\p{Lu}.*)$");
	private static final Pattern CAPTION = Pattern
			.compile("^(?:#+\\s*)?[*_]*(?i:(figure|fig\\.?|table))\\s+(S?\\d{1,3}[A-Z]?)\\b[*_]*\\s*[.:|]");
	private static final Pattern REFERENCES = Pattern
			.compile("(?i)(?:references|bibliography|literature cited|works cited|reference list)(?:\\s+and\\s+notes)?");
	private static final Pattern ENTRY = Pattern.compile("^[-*]?\\s*\\[?1[\\].]\\]?\\s+\\p{Lu}.*");
	private static final int LONGEST_HEADING = 120;

	private record Line(int start, int end, String words) {
	}

	private record Heading(String number, String words, int level, Span span) {
	}

	private final ArticleText text;
	private final List<Line> lines = new ArrayList<>();

	TextStructure(ArticleText text) {
		this.text = text;
	}

	Structure find() {
		lines();
		List<Heading> headings = headings();
		List<Caption> captions = captions();
		Span references = references(headings);
		List<SectionText> sections = sections(headings);
		int end = references == null ? text.length() : references.start();
		List<ReferenceMark> marks = new MarkFinder(text, end, references == null ? text.length() : references.end()).find();
		return new Structure(sections, captions, marks, List.of(), references);
	}

	/** Lines that are not blank. */
	private void lines() {
		String all = text.string();
		for (int from = 0; from <= all.length();) {
			int to = all.indexOf('\n', from);
			if (to < 0)
				to = all.length();
			String words = all.substring(from, to).strip();
			if (!words.isEmpty()) {
				int start = from + all.substring(from, to).indexOf(words);
				lines.add(new Line(start, start + words.length(), words));
			}
			from = to + 1;
		}
	}

	private Span span(Line line) {
		return span(line.start, line.end);
	}

	private Span span(int from, int to) {
		return new Span(text.toCodePoint(from), text.toCodePoint(to));
	}

	private List<Heading> headings() {
		boolean marked = lines.stream().filter(line -> HASHES.matcher(line.words).matches()).count() > 2;
		double usual = lines.stream().mapToInt(line -> line.words.length()).sorted().skip(lines.size() * 3 / 4).findFirst().orElse(0);
		List<Heading> found = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (CAPTION.matcher(line.words).find() || line.words.indexOf('\t') >= 0)
				continue;
			Matcher hashes = HASHES.matcher(line.words);
			boolean hash = hashes.matches();
			if (!hash && (marked || !looksLikeHeading(i, usual)))
				continue;
			String words = (hash ? hashes.group(2) : line.words).replaceAll("^[*_]+|[*_]+$", "").strip();
			Matcher numbered = NUMBERED.matcher(words);
			String number = numbered.matches() ? numbered.group(1) : null;
			int level = number != null ? number.split("\\.").length : hash ? hashes.group(1).length() : 1;
			found.add(new Heading(number, number == null ? words : numbered.group(2), level, span(line)));
		}
		return found;
	}

	/** A short line that is no part of a sentence: what stands before it is complete, what follows begins one. */
	private boolean looksLikeHeading(int i, double usual) {
		String words = lines.get(i).words;
		if (words.length() > LONGEST_HEADING || words.matches(".*[.,;:?]$") || !Character.isUpperCase(words.codePointAt(0))
				&& !NUMBERED.matcher(words).matches() || i + 1 == lines.size())
			return false;
		if (NUMBERED.matcher(words).matches())
			return true;
		String next = lines.get(i + 1).words;
		boolean complete = i == 0 || lines.get(i - 1).words.matches(".*(?:[.!?][”\"')\\]]?[\\d,–-]*|[:])$")
				|| i > 0 && lines.get(i - 1).words.length() < 60 && looksLikeHeading(i - 1, usual);
		return complete && Character.isUpperCase(next.codePointAt(0)) && (usual > 120 || words.length() < 0.8 * usual);
	}

	private List<Caption> captions() {
		List<Caption> found = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Matcher caption = CAPTION.matcher(lines.get(i).words);
			if (!caption.find())
				continue;
			boolean table = caption.group(1).toLowerCase(Locale.ROOT).startsWith("t");
			int last = i;
			for (int next = i + 1; table && next < lines.size() && next <= last + 2; next++)
				if (lines.get(next).words.indexOf('\t') >= 0 || lines.get(next).words.startsWith("|"))
					last = next;
			found.add(new Caption(table, caption.group(2), span(lines.get(i).start, lines.get(last).end)));
		}
		return found;
	}

	private Span references(List<Heading> headings) {
		for (int i = headings.size() - 1; i >= 0; i--)
			if (REFERENCES.matcher(headings.get(i).words).matches())
				return new Span(headings.get(i).span.start(),
						i + 1 < headings.size() ? headings.get(i + 1).span.start() : text.length());
		for (int i = lines.size() / 2; i + 2 < lines.size(); i++)
			if (REFERENCES.matcher(lines.get(i).words.replaceAll("[*_#:]", "").strip()).matches()
					&& ENTRY.matcher(lines.get(i + 1).words).matches())
				return new Span(span(lines.get(i)).start(), text.length());
		return null;
	}

	private List<SectionText> sections(List<Heading> headings) {
		List<SectionText> sections = new ArrayList<>();
		for (int i = 0; i < headings.size(); i++) {
			Heading heading = headings.get(i);
			int end = text.length();
			for (Heading next : headings.subList(i + 1, headings.size()))
				if (next.level <= heading.level) {
					end = next.span.start();
					break;
				}
			sections.add(new SectionText(heading.number, heading.words, heading.level, heading.span,
					new Span(heading.span.start(), end)));
		}
		return sections;
	}
}
