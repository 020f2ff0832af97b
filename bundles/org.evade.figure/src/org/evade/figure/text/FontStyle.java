/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.text;

/** Cut of the figure's typeface. */
public enum FontStyle {
	/** Upright, normal weight. */
	REGULAR,
	/** Upright, bold. */
	BOLD,
	/** Slanted, normal weight; gene symbols. */
	ITALIC
}
