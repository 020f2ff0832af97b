/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Markdown that the project's documents use: headings, paragraphs, lists, blocks of code, tables, links, emphasis and
 * code in a line. Pictures are left out; what is not understood stays as it is written.
 */
public final class Markdown {
	/** What a block is. */
	public enum Kind {
		/** Heading. */
		HEADING,
		/** Running text. */
		PARAGRAPH,
		/** Item of a list, or row of a table. */
		ITEM,
		/** Lines that stand as they are written. */
		CODE
	}

	/**
	 * A block.
	 *
	 * @param level
	 *            level of a heading from 1, or how deep an item stands, from 0
	 * @param mark
	 *            what stands before an item
	 */
	public record Block(Kind kind, int level, String mark, List<Span> spans) {
		/** The text without its style. */
		public String text() {
			StringBuilder text = new StringBuilder();
			spans.forEach(span -> text.append(span.text()));
			return text.toString();
		}

		/** How a link names a heading. */
		public String anchor() {
			return text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
		}
	}

	/**
	 * Text of one style.
	 *
	 * @param link
	 *            where it leads, or null
	 */
	public record Span(String text, boolean bold, boolean italic, boolean code, String link) {
		static Span plain(String text) {
			return new Span(text, false, false, false, null);
		}
	}

	private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
	private static final Pattern ITEM = Pattern.compile("(\\s*)([-*]|\\d+\\.)\\s+(.*)");
	private static final Pattern FENCE = Pattern.compile("\\s*```.*");
	private static final Pattern RULE = Pattern.compile("\\s*\\|?[\\s:|-]+\\|[\\s:|-]*");
	private static final Pattern INLINE = Pattern
			.compile("`([^`]+)`|!\\[[^\\]]*\\]\\([^)]*\\)|\\[((?:[^\\]\\[]|\\[[^\\]]*\\])+)\\]\\(([^)\\s]+)\\)|\\*\\*(.+?)\\*\\*|(?<![\\w*])\\*([^*]+)\\*(?!\\w)");

	private final List<Block> blocks = new ArrayList<>();
	private final StringBuilder open = new StringBuilder();
	private Kind kind = Kind.PARAGRAPH;
	private int level;
	private String mark = "";

	private Markdown() {
	}

	/** The blocks of a document. */
	public static List<Block> parse(String text) {
		Markdown parser = new Markdown();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++)
			i = parser.line(lines, i);
		parser.close();
		return List.copyOf(parser.blocks);
	}

	/** Reads a line; returns the number of the last one read. */
	private int line(List<String> lines, int at) {
		String line = lines.get(at);
		Matcher heading = HEADING.matcher(line), item = ITEM.matcher(line);
		if (FENCE.matcher(line).matches())
			return code(lines, at + 1);
		if (line.isBlank())
			close();
		else if (heading.matches()) {
			close();
			blocks.add(new Block(Kind.HEADING, heading.group(1).length(), "", spans(heading.group(2).trim())));
		} else if (line.stripLeading().startsWith("|"))
			return table(lines, at);
		else if (item.matches()) {
			close();
			kind = Kind.ITEM;
			level = item.group(1).length() / 2;
			mark = item.group(2).length() > 1 ? item.group(2) : "\u2022";
			open.append(item.group(3));
		} else
			open.append(open.isEmpty() ? "" : " ").append(line.strip());
		return at;
	}

	private int code(List<String> lines, int first) {
		close();
		StringBuilder code = new StringBuilder();
		int at = first;
		for (; at < lines.size() && !FENCE.matcher(lines.get(at)).matches(); at++)
			code.append(code.isEmpty() ? "" : "\n").append(lines.get(at));
		blocks.add(new Block(Kind.CODE, 0, "", List.of(new Span(code.toString(), false, false, true, null))));
		return at;
	}

	/** A row becomes an item: the first cell, then the others behind their headings. */
	private int table(List<String> lines, int first) {
		close();
		List<String> heads = cells(lines.get(first));
		int at = first + 1;
		for (; at < lines.size() && lines.get(at).stripLeading().startsWith("|"); at++) {
			if (RULE.matcher(lines.get(at)).matches())
				continue;
			List<String> cells = cells(lines.get(at));
			List<Span> spans = new ArrayList<>();
			for (Span span : spans(cells.get(0)))
				spans.add(new Span(span.text(), true, span.italic(), span.code(), span.link()));
			for (int i = 1; i < cells.size(); i++)
				if (!cells.get(i).isEmpty()) {
					spans.add(Span.plain(i == 1 ? ": " : "; "));
					if (cells.size() > 2 && i < heads.size() && !heads.get(i).isEmpty())
						spans.add(new Span(heads.get(i) + " ", false, true, false, null));
					spans.addAll(spans(cells.get(i)));
				}
			blocks.add(new Block(Kind.ITEM, 0, "\u2022", spans));
		}
		return at - 1;
	}

	private static List<String> cells(String row) {
		String inner = row.strip().replaceAll("^\\|", "").replaceAll("\\|$", "");
		return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(cell -> cell.strip().replace("\\|", "|")).toList();
	}

	private void close() {
		if (!open.isEmpty())
			blocks.add(new Block(kind, level, mark, spans(open.toString())));
		open.setLength(0);
		kind = Kind.PARAGRAPH;
		level = 0;
		mark = "";
	}

	/** Text with the styles of a line. */
	static List<Span> spans(String text) {
		List<Span> spans = new ArrayList<>();
		Matcher found = INLINE.matcher(text);
		int end = 0;
		while (found.find()) {
			if (found.start() > end)
				spans.add(Span.plain(text.substring(end, found.start())));
			end = found.end();
			if (found.group(1) != null)
				spans.add(new Span(found.group(1), false, false, true, null));
			else if (found.group(2) != null)
				for (Span inner : spans(found.group(2)))
					spans.add(new Span(inner.text(), inner.bold(), inner.italic(), inner.code(), found.group(3)));
			else if (found.group(4) != null)
				for (Span inner : spans(found.group(4)))
					spans.add(new Span(inner.text(), true, inner.italic(), inner.code(), inner.link()));
			else if (found.group(5) != null)
				for (Span inner : spans(found.group(5)))
					spans.add(new Span(inner.text(), inner.bold(), true, inner.code(), inner.link()));
		}
		if (end < text.length())
			spans.add(Span.plain(text.substring(end)));
		return spans.stream().filter(span -> !span.text().isEmpty()).toList();
	}
}
