/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit a width; nothing is ever left out but control characters. */
public final class TextWrapper {
	private static final String BREAK_AFTER = "-/–—+,;:_.";
	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private final FontStyle style;
	private final double size;
	private final String breakAfter;

	/**
	 * Breaks at blanks, after hyphens and the like.
	 *
	 * @param style
	 *            cut of the typeface
	 * @param size
	 *            font size in px
	 */
	public TextWrapper(FontStyle style, double size) {
		this(style, size, BREAK_AFTER);
	}

	private TextWrapper(FontStyle style, double size, String breakAfter) {
		this.style = style;
		this.size = size;
		this.breakAfter = breakAfter;
	}

	/** The same, but breaking at blanks only, so that numbers stay together. */
	public TextWrapper atBlanks() {
		return new TextWrapper(style, size, "");
	}

	/** The text on one line: control and direction characters go, any blank becomes a space. */
	public static String clean(String text) {
		StringBuilder clean = new StringBuilder();
		text.codePoints().forEach(c -> {
			if (Character.isWhitespace(c) || Character.isSpaceChar(c))
				clean.append(' ');
			else if (isDrawable(c))
				clean.appendCodePoint(c);
		});
		return clean.toString().strip().replaceAll(" +", " ");
	}

	private static boolean isDrawable(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
		case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER;
		default -> true;
		};
	}

	/** Lines no wider than a width in px; words break after hyphens and the like, or anywhere when they must. */
	public List<String> wrap(String text, double width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String piece : pieces(clean(text))) {
			if (fits(line + piece.stripTrailing(), width)) {
				line += piece;
				continue;
			}
			if (!line.isBlank())
				lines.add(line.strip());
			line = piece;
			while (!fits(line.stripTrailing(), width)) {
				int end = fitting(line, width);
				lines.add(line.substring(0, end));
				line = line.substring(end);
			}
		}
		if (!line.isBlank())
			lines.add(line.strip());
		return lines;
	}

	/** As few lines as {@link #wrap}, but of about the same width. */
	public List<String> wrapEvenly(String text, double width) {
		List<String> best = wrap(text, width);
		double least = pieces(clean(text)).stream().mapToDouble(piece -> width(piece.stripTrailing())).max().orElse(0);
		for (double narrower = width - 1; narrower >= least; narrower--) {
			List<String> lines = wrap(text, narrower);
			if (lines.size() > best.size())
				break;
			best = lines;
		}
		return best;
	}

	/** Width of the widest line in px. */
	public double widest(List<String> lines) {
		return lines.stream().mapToDouble(this::width).max().orElse(0);
	}

	private double width(String line) {
		return GlyphWidths.width(line, style, size);
	}

	private boolean fits(String line, double width) {
		return width(line) <= width;
	}

	private int fitting(String word, double width) {
		int end = Character.charCount(word.codePointAt(0));
		while (end < word.length()) {
			int next = end + Character.charCount(word.codePointAt(end));
			if (!fits(word.substring(0, next), width))
				break;
			end = next;
		}
		return end;
	}

	private List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean inside = i > start + 2 && i + 2 < text.length() && text.charAt(i + 1) != ' ' && text.charAt(i + 2) != ' ';
			if (c == ' ' || inside && breakAfter.indexOf(c) >= 0) {
				pieces.add(text.substring(start, i + 1));
				start = i + 1;
			}
		}
		if (start < text.length())
			pieces.add(text.substring(start));
		return pieces;
	}
}
