/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

/**
 * How a figure is drawn.
 *
 * @param theme
 *            colours
 */
public record FigureOptions(Theme theme) {
	/** For print: light. */
	public static FigureOptions standard() {
		return new FigureOptions(Theme.PRINT);
	}
}
