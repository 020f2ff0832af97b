/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.util.Arrays;
import java.util.List;

/**
 * The text of one article, the same for every reader: offsets count Unicode code points from 0, a line ends with {@code \n}
 * however the file writes it, and a byte order mark is no part of it. Immutable.
 */
public final class ArticleText {
	private final ArticleFormat format;
	private final String text;
	private final int length;
	/** Code-point positions of the characters that take two {@code char}s; mostly none. */
	private final int[] pairs;
	private final String fileDigest;
	private final List<String> remarks;
	private final Structure given;
	private String digest;
	private Structure structure;

	/**
	 * @param structure
	 *            as the format tells it, or null to find it in the text
	 */
	ArticleText(ArticleFormat format, String text, String fileDigest, List<String> remarks, Structure structure) {
		this.format = format;
		this.text = text;
		this.fileDigest = fileDigest;
		this.remarks = List.copyOf(remarks);
		this.given = structure;
		int[] found = new int[8];
		int count = 0, at = 0;
		for (int i = 0; i < text.length(); i++, at++)
			if (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				if (count == found.length)
					found = Arrays.copyOf(found, count * 2);
				found[count++] = at;
				i++;
			}
		pairs = Arrays.copyOf(found, count);
		length = at;
	}

	/** A text that comes from no file, such as a selection or a test. */
	public static ArticleText of(String text) {
		return new ArticleText(ArticleFormat.TEXT, LineEnds.plain(text), Sha256.of(text), List.of(), null);
	}

	/** How its file is written. */
	public ArticleFormat format() {
		return format;
	}

	/** The whole text. */
	public String string() {
		return text;
	}

	/** Length in code points. */
	public int length() {
		return length;
	}

	/**
	 * The characters between two positions in code points.
	 *
	 * @throws IndexOutOfBoundsException
	 *             when they are not both in the text
	 */
	public String between(int start, int end) {
		return text.substring(toChar(start), toChar(end));
	}

	/** The characters of a piece. */
	public String of(Span span) {
		return between(span.start(), span.end());
	}

	/** The index in {@link #string} of a position in code points. */
	public int toChar(int codePoint) {
		if (codePoint < 0 || codePoint > length)
			throw new IndexOutOfBoundsException(codePoint + " of " + length);
		int at = Arrays.binarySearch(pairs, codePoint);
		return codePoint + (at < 0 ? -at - 1 : at);
	}

	/** The position in code points of an index in {@link #string}; inside a pair, that of the pair. */
	public int toCodePoint(int index) {
		if (index < 0 || index > text.length())
			throw new IndexOutOfBoundsException(index + " of " + text.length());
		int low = 0, high = pairs.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (pairs[middle] + middle + 1 < index)
				low = middle + 1;
			else if (pairs[middle] + middle + 1 == index)
				return pairs[middle];
			else
				high = middle;
		}
		return index - low;
	}

	/** SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits: what {@code text "..." sha256:...} of an article declares. */
	public synchronized String digest() {
		if (digest == null)
			digest = Sha256.of(text);
		return digest;
	}

	/** SHA-256 of the file's bytes; equal to {@link #digest} for a text file with plain line ends. */
	public String fileDigest() {
		return fileDigest;
	}

	/** Whether hexadecimal digits are the beginning of the digest of this text, or of the very file. */
	public boolean is(String digits) {
		return digest().startsWith(digits) || fileDigest.startsWith(digits);
	}

	/** What of the file is not in the text, in sentences: {@code Page 3 has no text layer}. */
	public List<String> remarks() {
		return remarks;
	}

	/** Sections, figures, tables, reference marks, pages. */
	public synchronized Structure structure() {
		if (structure == null)
			structure = given != null ? given : new TextStructure(this).find();
		return structure;
	}
}
