/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds text and structure while the elements of a JATS article go by. Places are counted in {@code char}s until the end. */
final class JatsText {
	private static final class Open {
		final int level;
		String number;
		String heading;
		int start = -1;
		int headingStart;
		int headingEnd;
		final String element;

		Open(int level, String element) {
			this.level = level;
			this.element = element;
		}
	}

	private record Mark(int start, int end, String rid) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<Open> sections = new ArrayList<>();
	private final List<Open> ended = new ArrayList<>();
	private final Map<Open, Integer> ends = new HashMap<>();
	private final List<Mark> marks = new ArrayList<>();
	private final List<int[]> captions = new ArrayList<>();
	private final List<String> captionNumbers = new ArrayList<>();
	private final Map<String, Integer> references = new HashMap<>();
	private int[] caption;
	private int wantedBreaks;
	private boolean blank;
	private boolean cellOpen;
	private int titleFrom = -1;
	private int labelFrom = -1;
	private int labelEnd;
	private String labelOf = "";
	private int markFrom = -1;
	private String markRid;
	private int references0 = -1;
	private int referencesEnd;
	private int referenceCount;
	private String referenceId;
	private boolean article;

	void article() {
		article = true;
	}

	boolean isArticle() {
		return article && !text.isEmpty();
	}

	/** A new line or paragraph, unless only a label stands before it. */
	void block(int breaks) {
		if (labelEnd == text.length() && labelEnd > 0)
			return;
		wantedBreaks = Math.max(wantedBreaks, breaks);
		cellOpen = false;
	}

	/** Words with blanks as XML counts them: several are one. */
	void words(String words) {
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
				blank = true;
			else
				put(c);
		}
	}

	private void put(char c) {
		if (wantedBreaks > 0 && !text.isEmpty())
			text.append("\n".repeat(wantedBreaks));
		else if (blank && !text.isEmpty() && text.charAt(text.length() - 1) != '\t')
			text.append(' ');
		wantedBreaks = 0;
		blank = false;
		for (Open each : sections)
			if (each.start < 0)
				each.start = text.length();
		if (caption != null && caption[0] < 0)
			caption[0] = text.length();
		text.append(c);
	}

	void cell() {
		if (cellOpen && wantedBreaks == 0)
			text.append('\t');
		else if (cellOpen)
			put('\t');
		cellOpen = true;
		blank = false;
	}

	void openSection(String element) {
		Open open = new Open((int) sections.stream().count() + 1, element);
		sections.add(open);
		ended.add(open);
		if (element.equals("ref-list"))
			references0 = text.length();
	}

	void closeSection(String element) {
		Open open = sections.removeLast();
		if (open.start < 0)
			open.start = text.length();
		ends.put(open, text.length());
		if (element.equals("ref-list"))
			referencesEnd = text.length();
	}

	void openTitle(String parent) {
		titleFrom = !sections.isEmpty() && parent.equals(sections.getLast().element) ? next() : -1;
	}

	/** Where the next character will stand. */
	private int next() {
		return text.length() + (text.isEmpty() ? 0 : wantedBreaks > 0 ? wantedBreaks : blank ? 1 : 0);
	}

	void closeTitle() {
		if (titleFrom >= 0 && titleFrom < text.length()) {
			Open open = sections.getLast();
			open.heading = text.substring(titleFrom).strip();
			open.headingStart = Math.max(open.start, 0);
			open.headingEnd = text.length();
		}
		titleFrom = -1;
	}

	void openLabel(String parent) {
		labelFrom = next();
		labelOf = parent;
	}

	void closeLabel() {
		String label = labelFrom >= 0 && labelFrom < text.length() ? text.substring(labelFrom).strip() : "";
		if (labelOf.equals("sec") && !sections.isEmpty())
			sections.getLast().number = label.replaceFirst("\\.$", "");
		else if (caption != null && (labelOf.equals("fig") || labelOf.equals("table-wrap")))
			captionNumbers.set(captionNumbers.size() - 1, label.replaceFirst("(?i)^(figure|fig|table|tab)\\.?\\s*", "").replaceFirst("[.:]$", ""));
		else if (labelOf.equals("ref") && label.replaceAll("\\D", "").matches("\\d{1,5}") && referenceId != null)
			references.put(referenceId, Integer.parseInt(label.replaceAll("\\D", "")));
		blank = true;
		labelEnd = text.length();
		labelFrom = -1;
	}

	void openCaption(boolean table) {
		caption = new int[] { -1, -1, table ? 1 : 0 };
		captions.add(caption);
		captionNumbers.add("");
	}

	void closeCaption() {
		if (caption == null)
			return;
		if (caption[0] < 0)
			caption[0] = text.length();
		caption[1] = text.length();
		caption = null;
	}

	void openReference(String id) {
		referenceCount++;
		referenceId = id;
		if (id != null)
			references.put(id, referenceCount);
	}

	void openMark(String rid) {
		markFrom = next();
		markRid = rid;
	}

	void closeMark() {
		if (markFrom >= 0 && markFrom < text.length())
			marks.add(new Mark(markFrom, text.length(), markRid));
		markFrom = -1;
	}

	ArticleText finish(String fileDigest, List<String> remarks) {
		ArticleText plain = new ArticleText(ArticleFormat.JATS, text.toString(), fileDigest, remarks, Structure.NONE);
		List<SectionText> found = new ArrayList<>();
		for (Open each : ended)
			if (each.heading != null || each.element.equals("abstract"))
				found.add(new SectionText(each.number, each.heading == null ? "Abstract" : each.heading, each.level,
						each.heading == null ? span(plain, each.start, each.start) : span(plain, each.headingStart, each.headingEnd),
						span(plain, each.start, ends.getOrDefault(each, text.length()))));
		List<Caption> shown = new ArrayList<>();
		for (int i = 0; i < captions.size(); i++)
			shown.add(new Caption(captions.get(i)[2] == 1, captionNumbers.get(i), span(plain, captions.get(i)[0], captions.get(i)[1])));
		return new ArticleText(ArticleFormat.JATS, plain.string(), fileDigest, remarks, new Structure(List.copyOf(found), List.copyOf(shown),
				List.copyOf(marks(plain)), List.of(), references0 < 0 ? null : span(plain, Math.min(references0, referencesEnd), referencesEnd)));
	}

	private static Span span(ArticleText text, int from, int to) {
		return new Span(text.toCodePoint(from), text.toCodePoint(Math.max(from, to)));
	}

	/** The marks, with ranges between two of them filled. */
	private List<ReferenceMark> marks(ArticleText plain) {
		List<ReferenceMark> found = new ArrayList<>();
		Mark before = null;
		for (Mark mark : marks) {
			List<Integer> numbers = new ArrayList<>();
			String written = text.substring(mark.start, mark.end).replaceAll("[\\[\\]()\\s]", "");
			if (written.matches("\\d{1,4}([,;\u2013-]\\d{1,4})*"))
				numbers.addAll(MarkFinder.numbers(written));
			else if (mark.rid != null)
				for (String id : mark.rid.split("\\s+"))
					if (references.containsKey(id))
						numbers.add(references.get(id));
			if (numbers.isEmpty())
				continue;
			boolean range = before != null && text.substring(before.end, mark.start).matches("\\s*[\u2013\u2012\u2010-]\\s*");
			int last = range && !found.isEmpty() ? found.getLast().numbers().getLast() : 0;
			if (range && last > 0 && numbers.getFirst() > last && numbers.getFirst() - last <= 60)
				for (int number = numbers.getFirst() - 1; number > last; number--)
					numbers.addFirst(number);
			found.add(new ReferenceMark(span(plain, mark.start, mark.end), List.copyOf(numbers)));
			before = mark;
		}
		return found;
	}
}
