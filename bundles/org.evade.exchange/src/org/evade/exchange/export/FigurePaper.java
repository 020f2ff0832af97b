/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import org.evade.figure.Theme;
import org.evade.figure.png.PngWriter;

/**
 * What a figure is drawn on.
 *
 * @param theme
 *            colours
 * @param dpi
 *            dots per inch, for formats that have dots
 * @param transparent
 *            whether the sheet itself is left out
 */
public record FigurePaper(Theme theme, int dpi, boolean transparent) {
	/** White, for print. */
	public static final FigurePaper PRINT = new FigurePaper(Theme.PRINT, PngWriter.PRINT, false);
}
