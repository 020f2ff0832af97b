/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Caption;
import org.evade.articles.text.SectionText;
import org.evade.articles.text.Span;

/**
 * Parts a text into sentences. A full stop behind an abbreviation or an initial ends none; the reference marks behind a full stop
 * belong to the sentence before. A blank line ends a sentence only where the line before it is complete, because some texts have a
 * blank line behind every line.
 */
public final class SentenceSplitter {
	private static final Pattern END = Pattern.compile("(?:[!?]|(?<!(?:^|[\\s(\\[=<>\u2264\u2265,;/\u2013])\\d{1,5})\\.|\\.(?!\\d))(?:[\u201D\u2019\"')\\]]|<sup>\\[[\\d,\u2013 -]+\\]</sup>|\\s?\\[[\\d,\u2013 -]+\\]|\\d{1,3}(?:[,\u2013-]\\d{1,3})*)*"
			+ "(?=\\s+[\\p{Lu}\\d\u201C\"'(\\[*$\u0391-\u03C9]|\\s*$)");
	private static final Pattern ABBREVIATION = Pattern.compile("(?:\\b(?:et al|e\\.g|i\\.e|cf|vs?|Figs?|Tabs?|Dr|Prof|No|Nos|approx|resp|refs?|Eqs?|ca|St|spp?|etc|Suppl|Vol|Ed|Inc|Ltd)"
			+ "|(?:^|[\\s(])\\p{Lu})$");
	private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t]*\n");
	/** Behind these a small letter or a digit may follow, which is no new sentence. */
	private static final Pattern COMPLETE = Pattern.compile("[.!?:](?:[\u201D\u2019\"')\\]>]|[\\d,\u2013-])*\\s*$");

	private final ArticleText text;

	private SentenceSplitter(ArticleText text) {
		this.text = text;
	}

	/** The sentences in the order of the text; headings are none. */
	public static List<Span> of(ArticleText text) {
		return new SentenceSplitter(text).find();
	}

	private List<Span> find() {
		String all = text.string();
		TreeSet<Integer> ends = new TreeSet<>();
		Matcher end = END.matcher(all);
		while (end.find())
			if (all.charAt(end.start()) != '.' || !abbreviated(all, end.start()))
				ends.add(end.end());
		Matcher blank = BLANK_LINE.matcher(all);
		while (blank.find())
			if (COMPLETE.matcher(all.substring(Math.max(0, blank.start() - 30), blank.start())).find() || paragraph(all, blank.start()))
				ends.add(blank.start());
		for (SectionText section : text.structure().sections()) {
			ends.add(text.toChar(section.headingSpan().start()));
			ends.add(text.toChar(section.headingSpan().end()));
		}
		for (Caption caption : text.structure().captions())
			ends.add(text.toChar(caption.span().start()));
		ends.add(all.length());
		return cut(all, ends);
	}

	private static boolean abbreviated(String all, int stop) {
		return ABBREVIATION.matcher(all.substring(Math.max(0, stop - 8), stop)).find();
	}

	/** A line longer than a printed line is a paragraph of its own. */
	private static boolean paragraph(String all, int end) {
		return end - all.lastIndexOf('\n', end - 1) > 160;
	}

	private List<Span> cut(String all, TreeSet<Integer> ends) {
		List<Span> sentences = new ArrayList<>();
		List<Span> headings = text.structure().sections().stream().map(SectionText::headingSpan).toList();
		int start = 0;
		for (int end : ends) {
			int from = start, to = end;
			while (from < to && Character.isWhitespace(all.charAt(from)))
				from++;
			while (to > from && Character.isWhitespace(all.charAt(to - 1)))
				to--;
			start = end;
			if (from == to)
				continue;
			Span sentence = new Span(text.toCodePoint(from), text.toCodePoint(to));
			if (headings.stream().noneMatch(heading -> heading.covers(sentence)))
				sentences.add(sentence);
		}
		return sentences;
	}

	/** The sentence that holds a place, else the next one; or null behind the last. */
	public static Span at(List<Span> sentences, int place) {
		for (Span each : sentences)
			if (place < each.end())
				return each;
		return null;
	}
}
