/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.colour;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours of the text on a background. */
public final class Palette {
	private static final String KEY = "colour.";

	private final Map<Shade, Color> colours = new EnumMap<>(Shade.class);

	/**
	 * @param preferences
	 *            where the user's own colours stand
	 * @param onDark
	 *            whether the background is dark
	 */
	public Palette(IPreferenceStore preferences, boolean onDark) {
		for (Shade shade : Shade.values())
			colours.put(shade, new Color(PreferenceConverter.getColor(preferences, key(shade, onDark))));
	}

	/** Name of the preference of a colour. */
	public static String key(Shade shade, boolean onDark) {
		return KEY + (onDark ? "dark." : "light.") + shade.name();
	}

	/** Whether a preference is one of a colour. */
	public static boolean isKey(String preference) {
		return preference.startsWith(KEY);
	}

	/** Sets what holds until the user chooses. */
	public static void setDefaults(IPreferenceStore preferences) {
		for (Shade shade : Shade.values())
			for (boolean onDark : new boolean[] { false, true })
				PreferenceConverter.setDefault(preferences, key(shade, onDark), rgb(shade.standard(onDark)));
	}

	/** Whether text on a background has to be light. */
	public static boolean isDark(Color background) {
		return background.getRed() * 0.30 + background.getGreen() * 0.59 + background.getBlue() * 0.11 < 128;
	}

	/** Colour of a shade. */
	public Color colour(Shade shade) {
		return colours.get(shade);
	}

	/**
	 * @param declares
	 *            whether an id is declared here, which is bold in any colour
	 */
	StyleRange style(int offset, int length, Shade shade, boolean declares) {
		return new StyleRange(offset, length, colours.get(shade), null, shade.bold() || declares ? SWT.BOLD : SWT.NORMAL);
	}

	private static RGB rgb(int value) {
		return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
	}
}
