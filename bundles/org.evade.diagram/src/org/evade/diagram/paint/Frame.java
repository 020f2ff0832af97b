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
public record Frame(double left, double top, double right, double bottom) {
	/** The frame of a box. */
	public static Frame of(Box box) {
		return new Frame(box.x(), box.y(), box.right(), box.bottom());
	}

	/** Smallest frame around both; this one when the other is null. */
	public Frame union(Frame other) {
		return other == null ? this
				: new Frame(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
						Math.max(bottom, other.bottom));
	}

	/** The frame with a margin on all sides. */
	public Frame grown(double margin) {
		return new Frame(left - margin, top - margin, right + margin, bottom + margin);
	}

	/** Whether both have a point in common. */
	public boolean meets(Frame other) {
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
