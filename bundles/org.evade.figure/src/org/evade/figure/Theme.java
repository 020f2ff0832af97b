/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.EnumMap;
import java.util.Map;

import org.evade.figure.Scene.Tone;

/** Colours by meaning. Both themes can be told apart with the common kinds of colour blindness (after Okabe and Ito) and in grey. */
public enum Theme {
	/** Light, for print. */
	PRINT(Map.ofEntries(Map.entry(Tone.PAGE, "#ffffff"), Map.entry(Tone.INK, "#1f2933"), Map.entry(Tone.FAINT, "#52606d"),
			Map.entry(Tone.CELL_AREA, "#f1f6fb"), Map.entry(Tone.SPACE_AREA, "#fbf7ee"), Map.entry(Tone.PLAIN_AREA, "#f4f4f5"),
			Map.entry(Tone.MOLECULE, "#d6e8f7"), Map.entry(Tone.ALTERATION, "#fbdcc4"), Map.entry(Tone.CELL, "#d3efe3"),
			Map.entry(Tone.THERAPY, "#e9dcf5"), Map.entry(Tone.STATE, "#ffffff"), Map.entry(Tone.CLINICAL, "#1f2933"),
			Map.entry(Tone.PRECLINICAL, "#0b6aa8"), Map.entry(Tone.CONFLICT, "#c0392b"), Map.entry(Tone.UNCITED, "#9aa5b1"))),
	/** Dark, for the screen. */
	DARK(Map.ofEntries(Map.entry(Tone.PAGE, "#1e2227"), Map.entry(Tone.INK, "#e6e9ec"), Map.entry(Tone.FAINT, "#a7b0ba"),
			Map.entry(Tone.CELL_AREA, "#262d35"), Map.entry(Tone.SPACE_AREA, "#2e2a22"), Map.entry(Tone.PLAIN_AREA, "#292b2f"),
			Map.entry(Tone.MOLECULE, "#1f4460"), Map.entry(Tone.ALTERATION, "#6b3d1d"), Map.entry(Tone.CELL, "#1f5140"),
			Map.entry(Tone.THERAPY, "#4b3566"), Map.entry(Tone.STATE, "#1e2227"), Map.entry(Tone.CLINICAL, "#e6e9ec"),
			Map.entry(Tone.PRECLINICAL, "#6cb8ec"), Map.entry(Tone.CONFLICT, "#ff8a7a"), Map.entry(Tone.UNCITED, "#707a85")));

	private final Map<Tone, String> colours;

	Theme(Map<Tone, String> colours) {
		this.colours = new EnumMap<>(colours);
	}

	/** Colour as #rrggbb. */
	public String colour(Tone tone) {
		return colours.get(tone);
	}
}
