/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.colour;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Colours of what is said about an element; readable on the control's background, light or dark. */
public final class Tints {
	private Tints() {
	}

	/** What should be looked at. */
	public static Color quiet(Control control) {
		return isDark(control) ? new Color(0xBC, 0xC4, 0xD0) : new Color(0x5C, 0x65, 0x72);
	}

	/** What was not done. */
	public static Color refused(Control control) {
		return isDark(control) ? new Color(0xFF, 0x8A, 0x80) : new Color(0xB3, 0x26, 0x1E);
	}

	private static boolean isDark(Control control) {
		return Palette.isDark(control.getBackground());
	}
}
