/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import org.eclipse.swt.graphics.Color;
import org.evade.figure.Theme;
import org.evade.figure.scene.Tone;

/** Colours of what the editor adds to the picture, for one theme. */
public final class Look {
	/** On white. */
	public static final Look LIGHT = new Look(Theme.PRINT, 0x1A73E8, 0xD93025, 0xE08600, 0xE0248F, 0xF9AB00);
	/** On dark. */
	public static final Look DARK = new Look(Theme.DARK, 0x7FB2FF, 0xFF7A6E, 0xFFB95C, 0xFF7AC6, 0xFFD54A);

	private final Inks inks;
	private final int accent;
	private final int refused;
	private final int warning;
	private final int guide;
	private final int found;

	private Look(Theme theme, int accent, int refused, int warning, int guide, int found) {
		inks = new Inks(theme);
		this.accent = accent;
		this.refused = refused;
		this.warning = warning;
		this.guide = guide;
		this.found = found;
	}

	/** The look for a dark or a light window. */
	public static Look of(boolean dark) {
		return dark ? DARK : LIGHT;
	}

	/** Theme of the picture. */
	public Theme theme() {
		return inks.theme();
	}

	/** Colours of the picture. */
	public Inks inks() {
		return inks;
	}

	/** What is selected. */
	public Color accent() {
		return inks.of(accent);
	}

	/** What is wrong or not allowed. */
	public Color refused() {
		return inks.of(refused);
	}

	/** What should be looked at. */
	public Color warning() {
		return inks.of(warning);
	}

	/** Lines to snap to. */
	public Color guide() {
		return inks.of(guide);
	}

	/** What a search found. */
	public Color found() {
		return inks.of(found);
	}

	/** The page. */
	public Color page() {
		return inks.fill(Tone.PAGE);
	}

	/** Text. */
	public Color ink() {
		return inks.line(Tone.INK);
	}

	/** Secondary text. */
	public Color muted() {
		return inks.line(Tone.MUTED);
	}

	/** Panels beside the picture. */
	public Color panel() {
		return inks.fill(Tone.AREA);
	}

	/** Borders of panels. */
	public Color border() {
		return inks.line(Tone.AREA);
	}
}
