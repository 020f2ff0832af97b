/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Lightness and contrast of colours, after WCAG 2.2. */
final class ShotColours {
	/** Least contrast of text that everybody can read, WCAG 2.2, 1.4.3. */
	static final double READABLE = 4.5;

	private ShotColours() {
	}

	static boolean isDark(Color colour) {
		return luminance(colour.getRGB()) < 0.2;
	}

	/** Contrast between 1 and 21. */
	static double contrast(RGB one, RGB other) {
		double a = luminance(one), b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double part = channel / 255.0;
		return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}
}
