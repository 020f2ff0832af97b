/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures text with a table of advance widths, so that a figure is the same on every machine, with or without fonts.
 * The table is that of Liberation Sans, which has the widths of Arial and nearly those of Helvetica.
 */
public final class GlyphWidths {
	private static final double UNITS_PER_EM = 2048;
	private static final int UNKNOWN = 1366;
	private static final Map<FontStyle, List<Block>> BLOCKS = read();

	private record Block(int first, short[] widths) {
	}

	private GlyphWidths() {
	}

	/**
	 * Width of a text on one line.
	 *
	 * @param text
	 *            text without line breaks
	 * @param style
	 *            cut of the typeface
	 * @param size
	 *            font size in px
	 * @return width in px, kerning left out
	 */
	public static double width(String text, FontStyle style, double size) {
		int units = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
			units += units(text.codePointAt(i), style);
		return units * size / UNITS_PER_EM;
	}

	/** Whether the table knows every character; other text is measured by estimate and may come from another font. */
	public static boolean isExact(String text) {
		return text.codePoints().allMatch(c -> listed(c, FontStyle.REGULAR) > 0);
	}

	private static int units(int codePoint, FontStyle style) {
		int width = listed(codePoint, style);
		return width > 0 ? width : estimate(codePoint);
	}

	private static int listed(int codePoint, FontStyle style) {
		for (Block block : BLOCKS.get(style))
			if (codePoint >= block.first && codePoint < block.first + block.widths.length)
				return block.widths[codePoint - block.first];
		return 0;
	}

	/** Generous, so that text of another font still fits its box. */
	private static int estimate(int codePoint) {
		switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL:
			return 0;
		default:
			break;
		}
		if (codePoint >= 0x1F000)
			return 2800;
		return Character.isIdeographic(codePoint) || codePoint >= 0x2E80 ? 2048 : UNKNOWN;
	}

	private static Map<FontStyle, List<Block>> read() {
		Map<FontStyle, List<Block>> blocks = new EnumMap<>(FontStyle.class);
		for (FontStyle style : FontStyle.values())
			blocks.put(style, new ArrayList<>());
		try (InputStream stream = GlyphWidths.class.getResourceAsStream("liberation-sans.widths");
				BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine())
				if (!line.startsWith("#"))
					add(line.split(" "), blocks);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return blocks;
	}

	private static void add(String[] words, Map<FontStyle, List<Block>> blocks) {
		short[] widths = new short[words.length - 2];
		for (int i = 0; i < widths.length; i++)
			widths[i] = Short.parseShort(words[i + 2]);
		blocks.get(FontStyle.valueOf(words[0].toUpperCase(Locale.ROOT))).add(new Block(Integer.parseInt(words[1], 16), widths));
	}
}
