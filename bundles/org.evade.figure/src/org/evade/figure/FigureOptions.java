/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

/**
 * What a figure shows beside its map.
 *
 * @param theme
 *            colours
 * @param title
 *            whether the title and the source stand above the map
 * @param legend
 *            whether a legend stands below
 * @param references
 *            whether the reference list stands below
 */
public record FigureOptions(Theme theme, boolean title, boolean legend, boolean references) {
	/** Everything, on white. */
	public static final FigureOptions PRINT = new FigureOptions(Theme.PRINT, true, true, true);

	/** What journals print: {@link #PRINT}. */
	public static FigureOptions standard() {
		return PRINT;
	}

	/** The same with other colours. */
	public FigureOptions with(Theme other) {
		return new FigureOptions(other, title, legend, references);
	}

	/** The map alone, as the map editor shows it. */
	public FigureOptions mapOnly() {
		return new FigureOptions(theme, false, false, false);
	}
}
