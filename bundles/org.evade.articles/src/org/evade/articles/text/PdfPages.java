/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.evade.articles.text.PdfColumns.Line;

/** Joins the lines of a PDF into paragraphs: running heads and page numbers go, words parted at a line's end are whole again. */
final class PdfPages {
	/** Pages on which a line has to stand at the top or bottom to be a running head. */
	private static final int REPEATED = 3;
	private static final int MOST_CHARACTERS = 20_000_000;

	private final List<List<Line>> pages = new ArrayList<>();
	private final List<Integer> columns = new ArrayList<>();
	private final Map<String, Integer> heads = new HashMap<>();
	private final Set<String> words = new HashSet<>();
	private final StringBuilder text = new StringBuilder();
	private boolean headsLeftOut;

	void add(List<PdfPiece> pieces) {
		PdfColumns page = new PdfColumns(pieces);
		List<Line> lines = page.lines();
		pages.add(lines);
		columns.add(page.count());
		for (Line line : edges(lines))
			heads.merge(plain(line), 1, Integer::sum);
		for (Line line : lines)
			whole(line.text());
	}

	/** The words of a line that are surely whole. */
	private void whole(String line) {
		String[] all = line.split("[^\\p{L}-]+");
		for (int i = 1; i < all.length; i++)
			if (!all[i].endsWith("-"))
				words.add(all[i].toLowerCase(Locale.ROOT));
	}

	/** The lines nearest to the top and the bottom. */
	private static List<Line> edges(List<Line> lines) {
		List<Line> sorted = lines.stream().sorted((a, b) -> Double.compare(a.base(), b.base())).toList();
		List<Line> edges = new ArrayList<>(sorted.subList(0, Math.min(2, sorted.size())));
		edges.addAll(sorted.subList(Math.max(edges.size(), sorted.size() - 2), sorted.size()));
		return edges;
	}

	private static String plain(Line line) {
		return line.text().replaceAll("\\d+", "#").strip();
	}

	ArticleText finish(String fileDigest, List<String> remarks) throws UnreadableArticle {
		List<int[]> ranges = new ArrayList<>();
		for (List<Line> lines : pages) {
			int start = text.length();
			page(lines);
			if (text.length() > MOST_CHARACTERS)
				throw new UnreadableArticle("is a PDF with more text than any article has");
			ranges.add(new int[] { Math.min(start, text.length()), text.length() });
		}
		List<String> said = new ArrayList<>(remarks);
		if (headsLeftOut)
			said.add("Running heads and page numbers are left out");
		ArticleText plain = new ArticleText(ArticleFormat.PDF, text.toString(), fileDigest, said, null);
		Structure found = plain.structure();
		List<Page> numbered = new ArrayList<>();
		for (int i = 0; i < ranges.size(); i++)
			numbered.add(new Page(i + 1, new Span(plain.toCodePoint(ranges.get(i)[0]), plain.toCodePoint(ranges.get(i)[1])), columns.get(i)));
		return new ArticleText(ArticleFormat.PDF, plain.string(), fileDigest, said,
				new Structure(found.sections(), found.captions(), found.marks(), List.copyOf(numbered), found.references()));
	}

	private void page(List<Line> lines) {
		List<Line> edges = edges(lines);
		Line before = null;
		for (Line line : lines) {
			if (edges.contains(line) && (plain(line).equals("#") || heads.get(plain(line)) >= REPEATED && pages.size() >= REPEATED)) {
				headsLeftOut = true;
				continue;
			}
			if (line.text().indexOf('\t') >= 0 || before != null && before.text().indexOf('\t') >= 0)
				text.append(text.isEmpty() ? "" : before == null || before.text().indexOf('\t') < 0 || line.text().indexOf('\t') < 0 ? "\n\n" : "\n");
			else if (before == null ? !goesOn(line) : newParagraph(before, line))
				text.append(text.isEmpty() ? "" : "\n\n");
			else
				join(line.text());
			text.append(line.text());
			before = line;
		}
	}

	/** Whether the first line of a page goes on with the sentence of the last page. */
	private boolean goesOn(Line line) {
		return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1)) && Character.isLowerCase(line.text().codePointAt(0))
				|| !text.isEmpty() && text.charAt(text.length() - 1) == '-';
	}

	private boolean newParagraph(Line before, Line line) {
		if (Math.abs(before.height() - line.height()) > 0.15 * before.height())
			return true;
		boolean complete = before.text().matches(".*[.!?:][\\d,\\]\\)\u201D\u2013-]*$");
		if (before.column() != line.column() || line.base() < before.base())
			return complete && Character.isUpperCase(line.text().codePointAt(0)) || before.column() == -1 != (line.column() == -1);
		if (line.base() - before.base() > 1.7 * line.height())
			return true;
		return complete && line.left() - before.left() > 0.6 * line.height();
	}

	/** Joins the line before, which may end with a hyphen. */
	private void join(String next) {
		int end = text.length();
		if (end == 0)
			return;
		char last = text.charAt(end - 1);
		if (last != '-' && last != '\u2010' && last != '\u00AD') {
			text.append(' ');
			return;
		}
		int start = end - 1;
		while (start > 0 && Character.isLetter(text.charAt(start - 1)))
			start--;
		int stop = 0;
		while (stop < next.length() && Character.isLetter(next.charAt(stop)))
			stop++;
		String left = text.substring(start, end - 1).toLowerCase(Locale.ROOT), right = next.substring(0, stop);
		boolean plain = left.length() > 1 && right.length() > 1 && Character.isLowerCase(right.charAt(0))
				&& !words.contains(left + "-" + right) && (words.contains(left + right) || left.length() + right.length() > 5 && !words.contains(right));
		if (plain || last == '\u00AD')
			text.setLength(end - 1);
	}
}
