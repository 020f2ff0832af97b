/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.EnumMap;
import java.util.Map;

import org.evade.figure.scene.Tone;

/**
 * Colours for tones. Both themes keep the families of lines apart for readers with colour blindness (they follow the palette
 * of Okabe and Ito) and in grey, where the line ends tell them apart.
 */
public final class Theme {
	/** White sheet, for print and most screens. */
	public static final Theme PRINT = new Theme("print", 0xFFFFFF)
			.with(Tone.INK, 0xFFFFFF, 0x16181D).with(Tone.MUTED, 0xFFFFFF, 0x59606B)
			.with(Tone.AREA, 0xF6F7F9, 0xB4BBC6).with(Tone.CELL_INSIDE, 0xFDF6EC, 0xD3A468)
			.with(Tone.BETWEEN_CELLS, 0xF0F7F5, 0x93BBB1)
			.with(Tone.GENETIC, 0xE6E3F6, 0x5B51A0).with(Tone.MOLECULE, 0xDFECF8, 0x2F6DA3)
			.with(Tone.CELLULAR, 0xDAF0E3, 0x2B8056).with(Tone.PROCESS, 0xFFF6D2, 0x917B15)
			.with(Tone.OUTCOME, 0xFBE3D9, 0xB0502B).with(Tone.THERAPY, 0xF4DFED, 0x963F7C)
			.with(Tone.KNOWLEDGE, 0xEAECF0, 0x4A5361)
			.with(Tone.STIMULATION, 0xFFFFFF, 0x0068A8).with(Tone.INHIBITION, 0xFFFFFF, 0xC2410C)
			.with(Tone.TRANSFORMATION, 0xFFFFFF, 0x00705A).with(Tone.BINDING, 0xFFFFFF, 0x6B4F1D)
			.with(Tone.CORRELATION, 0xFFFFFF, 0x8A4586).with(Tone.STRUCTURE, 0xFFFFFF, 0x4F5866)
			.with(Tone.TREATMENT, 0xFFFFFF, 0x963F7C).with(Tone.UNCITED, 0xFFFFFF, 0x8B919B)
			.with(Tone.CONFLICT, 0xFFFFFF, 0xB0004E);

	/** Dark sheet, for screens. */
	public static final Theme DARK = new Theme("dark", 0x15181E)
			.with(Tone.INK, 0x15181E, 0xECEFF4).with(Tone.MUTED, 0x15181E, 0xA7AFBC)
			.with(Tone.AREA, 0x1D2128, 0x4B5462).with(Tone.CELL_INSIDE, 0x262019, 0x8A6636)
			.with(Tone.BETWEEN_CELLS, 0x1A2422, 0x4A736A)
			.with(Tone.GENETIC, 0x332F52, 0xA49BE8).with(Tone.MOLECULE, 0x1F3850, 0x74B3E6)
			.with(Tone.CELLULAR, 0x1D4030, 0x63C592).with(Tone.PROCESS, 0x433B14, 0xD9C04B)
			.with(Tone.OUTCOME, 0x4D2B1D, 0xEE9069).with(Tone.THERAPY, 0x47263D, 0xDD86C3)
			.with(Tone.KNOWLEDGE, 0x323843, 0xA8B2C1)
			.with(Tone.STIMULATION, 0x15181E, 0x56B4E9).with(Tone.INHIBITION, 0x15181E, 0xFF8A4C)
			.with(Tone.TRANSFORMATION, 0x15181E, 0x2FCBA3).with(Tone.BINDING, 0x15181E, 0xD6B370)
			.with(Tone.CORRELATION, 0x15181E, 0xDE93D8).with(Tone.STRUCTURE, 0x15181E, 0xA8B2C1)
			.with(Tone.TREATMENT, 0x15181E, 0xDD86C3).with(Tone.UNCITED, 0x15181E, 0x7C8592)
			.with(Tone.CONFLICT, 0x15181E, 0xFF6FA5);

	private final String name;
	private final int page;
	private final Map<Tone, Integer> fills = new EnumMap<>(Tone.class);
	private final Map<Tone, Integer> lines = new EnumMap<>(Tone.class);

	private Theme(String name, int page) {
		this.name = name;
		this.page = page;
		with(Tone.PAGE, page, page);
	}

	private Theme with(Tone tone, int fill, int line) {
		fills.put(tone, fill);
		lines.put(tone, line);
		return this;
	}

	/** The theme of a name, {@code print} or {@code dark}. */
	public static Theme named(String name) {
		return switch (name) {
		case "print" -> PRINT;
		case "dark" -> DARK;
		default -> throw new IllegalArgumentException("No theme '" + name + "': print or dark");
		};
	}

	/** Name. */
	public String name() {
		return name;
	}

	/** Colour of a surface as 0xRRGGBB. */
	public int fill(Tone tone) {
		return fills.get(tone);
	}

	/** Colour of a line or text as 0xRRGGBB. */
	public int line(Tone tone) {
		return lines.get(tone);
	}

	/** Colour of a line whose evidence is preclinical: the same, nearer to the page. */
	public int pale(Tone tone) {
		return mix(lines.get(tone), page, 0.4);
	}

	/** Fill and line of a tone half and half. */
	public int between(Tone tone) {
		return mix(fills.get(tone), lines.get(tone), 0.3);
	}

	private static int mix(int colour, int other, double share) {
		int mixed = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			int a = colour >> shift & 0xFF;
			int b = other >> shift & 0xFF;
			mixed |= (int) Math.round(a + (b - a) * share) << shift;
		}
		return mixed;
	}
}
