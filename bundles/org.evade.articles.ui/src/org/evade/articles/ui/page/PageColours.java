/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.evade.articles.anchor.Fate;
import org.evade.figure.Theme;
import org.evade.figure.scene.Tone;
import org.evade.ui.text.colour.Palette;

/** Colours of the page on its background. */
public final class PageColours {
	private static final PageColours LIGHT = new PageColours(false), DARK = new PageColours(true);

	/** Background of the page; text; words that step back. */
	public final Color page, ink, quiet;
	/** Reference marks, numbers, hedges, negations. */
	public final Color mark, number, hedge, negation;
	/** Behind the sentence at the caret, the passage that is looked at, what is selected, what was found. */
	public final Color sentence, passage, selection, found;
	/** Thin rules; the caret; the field of the drafting strip. */
	public final Color rule, caret, field;
	private final Map<Tone, Color> tones = new EnumMap<>(Tone.class);
	private final boolean dark;

	private PageColours(boolean dark) {
		this.dark = dark;
		page = dark ? colour(0x1E1F22) : colour(0xFFFFFF);
		ink = dark ? colour(0xDDE1E8) : colour(0x1C1F26);
		quiet = dark ? colour(0xA7AFBC) : colour(0x5C6572);
		mark = dark ? colour(0x4CCDB8) : colour(0x006B5E);
		number = dark ? colour(0x8FD6B4) : colour(0x00694B);
		hedge = dark ? colour(0xD9C04B) : colour(0x7D6A10);
		negation = dark ? colour(0xFF9E94) : colour(0xB3261E);
		sentence = dark ? colour(0x2A2D33) : colour(0xF3F5F8);
		passage = dark ? colour(0x2C3A4C) : colour(0xE3EEFA);
		selection = dark ? colour(0x2F4F75) : colour(0xBBD6F5);
		found = dark ? colour(0x5A4A1E) : colour(0xFFEFB0);
		rule = dark ? colour(0x43474F) : colour(0xD5DAE1);
		caret = dark ? colour(0xFFFFFF) : colour(0x000000);
		field = dark ? colour(0x26282D) : colour(0xF8F9FB);
		Theme theme = dark ? Theme.DARK : Theme.PRINT;
		for (Tone tone : Tone.values())
			tones.put(tone, colour(theme.line(tone)));
	}

	private static Color colour(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** The colours that suit what the theme makes of a background. */
	public static PageColours on(Color background) {
		return Palette.isDark(background) ? DARK : LIGHT;
	}

	/** Whether the page is dark. */
	public boolean dark() {
		return dark;
	}

	/** Line colour of a tone, as on a map. */
	public Color tone(Tone tone) {
		return tones.get(tone);
	}

	/** Line colour of a kind of term, as on a map. */
	public Color kind(String kind) {
		return tones.get(switch (kind) {
		case "gene", "variant" -> Tone.GENETIC;
		case "protein", "complex", "RNA", "metabolite" -> Tone.MOLECULE;
		case "cell", "tissue", "vesicle", "organism", "cell line", "strain", "organoid", "xenograft" -> Tone.CELLULAR;
		case "process", "pathway", "condition" -> Tone.PROCESS;
		case "phenotype", "disease", "endpoint", "biomarker" -> Tone.OUTCOME;
		case "drug", "drug class", "regimen", "procedure" -> Tone.THERAPY;
		default -> Tone.KNOWLEDGE;
		});
	}

	/** Colour of the bar of a passage. */
	public Color bar(Fate fate) {
		return tones.get(switch (fate) {
		case SAME -> Tone.STIMULATION;
		case MOVED -> Tone.BINDING;
		default -> Tone.INHIBITION;
		});
	}
}
