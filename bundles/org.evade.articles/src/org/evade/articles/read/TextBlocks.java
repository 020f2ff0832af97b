/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.articles.read.TextBlock.Kind;
import org.evade.articles.read.TextBlock.Look;
import org.evade.articles.text.ArticleFormat;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Caption;
import org.evade.articles.text.SectionText;
import org.evade.articles.text.Span;

/**
 * Parts a text into what is read as one. Lines that a printer broke are joined again; a text with a blank line behind every line is
 * read as if it had none.
 */
public final class TextBlocks {
	private static final Pattern ITEM = Pattern.compile("^\\s{0,6}(?:[-*\u2022\u25CF\u2013]|\\(?\\d{1,2}[.)]|\\([a-z]\\))\\s+\\S.*");
	private static final Pattern COMPLETE = Pattern.compile(".*[.!?:](?:[\u201D\u2019\"')\\]]|<sup>\\[?[\\d,\u2013 -]+\\]?</sup>|\\s?\\[[\\d,\u2013 -]+\\]|[\\d,\u2013-])*\\s*");
	private static final Pattern ENTRY = Pattern.compile("^\\s*(?:\\[?\\d{1,3}[\\].)]|\\[[A-Z][^\\]]{0,30}\\])\\s.*");
	/** A printed line has at most so many characters. */
	private static final int PRINTED = 130;
	/** No paragraph is laid out as one when it is longer; in UTF-16 units. */
	private static final int LONGEST = 12_000;

	private record Line(int start, int end, int gap, Kind kind, int level) {
		int length() {
			return end - start;
		}
	}

	private final ArticleText text;
	private final String all;
	private final List<Line> lines = new ArrayList<>();
	private boolean wrapped;
	private boolean doubled;
	private int usual;

	private TextBlocks(ArticleText text) {
		this.text = text;
		all = text.string();
	}

	/** The blocks of a text in its order; blank lines are in none. */
	public static List<TextBlock> of(ArticleText text) {
		return new TextBlocks(text).find();
	}

	private List<TextBlock> find() {
		lines();
		shape();
		Hyphens hyphens = new Hyphens(all);
		List<TextBlock> blocks = new ArrayList<>();
		for (int i = 0; i < lines.size();) {
			int last = i;
			while (last + 1 < lines.size() && joins(lines.get(last), lines.get(last + 1)) && lines.get(last + 1).end - lines.get(i).start < LONGEST)
				last++;
			Line first = lines.get(i);
			for (Span part : parts(first.start, lines.get(last).end))
				blocks.add(block(first, part.start(), part.end(), hyphens));
			i = last + 1;
		}
		return blocks;
	}

	/** A line without an end is cut at blanks, so that every piece can be laid out. */
	private List<Span> parts(int start, int end) {
		List<Span> parts = new ArrayList<>();
		while (end - start > LONGEST) {
			int cut = all.lastIndexOf(' ', start + LONGEST);
			cut = cut <= start ? start + LONGEST : cut + 1;
			if (Character.isLowSurrogate(all.charAt(cut)))
				cut++;
			parts.add(new Span(start, cut));
			start = cut;
		}
		parts.add(new Span(start, end));
		return parts;
	}

	private TextBlock block(Line first, int start, int end, Hyphens hyphens) {
		StringBuilder shown = new StringBuilder(all.substring(start, end));
		for (int i = 0; i < shown.length(); i++)
			if (shown.charAt(i) == '\n') {
				int to = i;
				while (to < shown.length() && Character.isWhitespace(shown.charAt(to)))
					to++;
				hyphens.join(shown, i, to);
				i = to - 1;
			}
		List<Look> looks = new Markup(shown, text.format() == ArticleFormat.MARKDOWN).hide(first.kind == Kind.HEADING);
		return new TextBlock(first.kind, first.level, start, shown.toString(), looks);
	}

	private void lines() {
		int gap = 0;
		for (int from = 0; from <= all.length();) {
			int to = all.indexOf('\n', from);
			if (to < 0)
				to = all.length();
			int start = from, end = to;
			while (start < end && Character.isWhitespace(all.charAt(start)) && all.charAt(start) != '\t')
				start++;
			while (end > start && Character.isWhitespace(all.charAt(end - 1)))
				end--;
			if (start == end)
				gap++;
			else {
				lines.add(new Line(start, end, gap, Kind.PARAGRAPH, 0));
				gap = 0;
			}
			from = to + 1;
		}
		kinds();
	}

	private void kinds() {
		List<SectionText> sections = text.structure().sections();
		List<Caption> captions = text.structure().captions();
		Span references = text.structure().references();
		int section = 0, caption = 0;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			int at = text.toCodePoint(line.start);
			while (section < sections.size() && sections.get(section).headingSpan().end() <= at)
				section++;
			while (caption < captions.size() && captions.get(caption).span().end() <= at)
				caption++;
			boolean heading = section < sections.size() && sections.get(section).headingSpan().holds(at);
			boolean captioned = caption < captions.size() && captions.get(caption).span().holds(at);
			String words = all.substring(line.start, line.end);
			Kind kind = heading ? Kind.HEADING : words.indexOf('\t') >= 0 || words.startsWith("|") ? Kind.LINE : captioned ? Kind.CAPTION
					: references != null && references.holds(at) ? Kind.REFERENCE : ITEM.matcher(words).matches() ? Kind.ITEM : Kind.PARAGRAPH;
			lines.set(i, new Line(line.start, line.end, line.gap, kind, heading ? sections.get(section).level() : 0));
		}
	}

	/** Whether lines are those of a printer, and whether each has a blank line behind it. */
	private void shape() {
		List<Line> running = lines.stream().filter(line -> line.kind == Kind.PARAGRAPH && line.length() > 20).toList();
		int[] lengths = running.stream().mapToInt(Line::length).sorted().toArray();
		if (lengths.length < 4)
			return;
		usual = lengths[lengths.length * 3 / 4];
		long complete = running.stream().filter(this::complete).count();
		wrapped = lengths[lengths.length * 9 / 10] <= PRINTED && complete < 0.6 * lengths.length;
		doubled = wrapped && lines.stream().filter(line -> line.gap > 0).count() > 0.8 * lines.size();
	}

	private boolean complete(Line line) {
		return COMPLETE.matcher(all.substring(Math.max(line.start, line.end - 60), line.end)).matches();
	}

	private boolean joins(Line line, Line next) {
		if (line.kind == Kind.HEADING || next.kind == Kind.HEADING)
			return line.kind == next.kind && text.format() == ArticleFormat.PDF && next.gap == 0
					&& text.structure().sections().stream().anyMatch(each -> each.headingSpan().covers(
							new Span(text.toCodePoint(line.start), text.toCodePoint(next.end))));
		if (line.kind == Kind.LINE || next.kind == Kind.LINE || next.kind == Kind.ITEM)
			return false;
		if (next.kind == Kind.CAPTION && line.kind != Kind.CAPTION || line.kind == Kind.CAPTION && next.kind != Kind.CAPTION && !wrapped)
			return false;
		if (next.kind == Kind.REFERENCE)
			return line.kind == Kind.REFERENCE && next.gap == 0 && wrapped && !ENTRY.matcher(all.substring(next.start, next.end)).matches();
		if (!wrapped || next.gap > 0 && !doubled || next.gap > 1)
			return false;
		if (all.startsWith("  ", line.end) && text.format() == ArticleFormat.MARKDOWN)
			return false;
		return !complete(line) || line.length() >= 0.8 * usual && !doubled || line.length() >= 0.9 * usual;
	}

	/** The index of the block that holds a unit of the text, or of the next one; the last one behind the end. */
	public static int at(List<TextBlock> blocks, int unit) {
		int low = 0, high = blocks.size() - 1;
		while (low < high) {
			int middle = low + high >>> 1;
			if (blocks.get(middle).end() <= unit)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** Joins what a printer parted. */
	private static final class Hyphens {
		private static final Pattern BEFORE = Pattern.compile("(\\p{L}+)-$"), AFTER = Pattern.compile("^\\p{L}+");
		private final String all;

		Hyphens(String all) {
			this.all = all;
		}

		/** A hyphen at a line's end goes where the same word stands elsewhere without it; all others stay. */
		void join(StringBuilder shown, int from, int to) {
			for (int i = from; i < to; i++)
				shown.setCharAt(i, TextBlock.HIDDEN);
			Matcher before = BEFORE.matcher(shown.substring(Math.max(0, from - 40), from));
			Matcher after = AFTER.matcher(shown.substring(to, Math.min(shown.length(), to + 40)));
			if (from > 0 && shown.charAt(from - 1) == '-' && to < shown.length() && Character.isLetterOrDigit(shown.charAt(to))) {
				if (before.find() && after.find() && all.contains(before.group(1) + after.group()))
					shown.setCharAt(from - 1, TextBlock.HIDDEN);
			} else
				shown.setCharAt(from, ' ');
		}
	}
}
