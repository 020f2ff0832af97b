/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.evade.figure.Theme;
import org.evade.figure.scene.LineLook;
import org.evade.figure.scene.Tone;

/** Colours of a theme as colours of the toolkit. They hold no resources of the system. */
public final class Inks {
	private final Theme theme;
	private final Map<Integer, Color> colours = new HashMap<>();

	/** The colours of a theme. */
	public Inks(Theme theme) {
		this.theme = theme;
	}

	/** The theme. */
	public Theme theme() {
		return theme;
	}

	/** Colour of a surface. */
	public Color fill(Tone tone) {
		return of(theme.fill(tone));
	}

	/** Colour of a line or text. */
	public Color line(Tone tone) {
		return of(theme.line(tone));
	}

	/** Colour of a map's line. */
	public Color line(LineLook look) {
		return of(look.pale() ? theme.pale(look.tone()) : theme.line(look.tone()));
	}

	/** Fill and line of a tone half and half. */
	public Color between(Tone tone) {
		return of(theme.between(tone));
	}

	/** A colour by its value 0xRRGGBB. */
	public Color of(int rgb) {
		return colours.computeIfAbsent(rgb, value -> new Color(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF));
	}
}
