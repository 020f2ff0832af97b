/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import org.evade.layout.Box;

/**
 * Rectangle with fractions, px of the scene.
 *
 * @param left
 *            left edge
 * @param top
 *            upper edge
 * @param right
 *            right edge
 * @param bottom
 *            lower edge
 */
public record Area(double left, double top, double right, double bottom) {
	/** The frame of a box. */
	public static Area of(Box box) {
		return new Area(box.x(), box.y(), box.right(), box.bottom());
	}

	/** Smallest frame around both; this one when the other is null. */
	public Area union(Area other) {
		return other == null ? this
				: new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
						Math.max(bottom, other.bottom));
	}

	/** The frame with a margin on all sides. */
	public Area grown(double margin) {
		return new Area(left - margin, top - margin, right + margin, bottom + margin);
	}

	/** Whether both have a point in common. */
	public boolean meets(Area other) {
		return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
	}

	/** Width in px. */
	public double width() {
		return right - left;
	}

	/** Height in px. */
	public double height() {
		return bottom - top;
	}
}
