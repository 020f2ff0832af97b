/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

/**
 * Rectangle on the canvas, px at 96 per inch.
 *
 * @param x
 *            left edge
 * @param y
 *            top edge
 * @param width
 *            width, at least 0
 * @param height
 *            height, at least 0
 */
public record Box(int x, int y, int width, int height) {
	/** Right edge. */
	public int right() {
		return x + width;
	}

	/** Bottom edge. */
	public int bottom() {
		return y + height;
	}

	/** Centre, rounded down. */
	public Point centre() {
		return new Point(x + width / 2, y + height / 2);
	}

	/** The box moved. */
	public Box moved(int dx, int dy) {
		return new Box(x + dx, y + dy, width, height);
	}

	/** The box with a margin added on all sides, or taken away when negative. */
	public Box grown(int margin) {
		return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	/** Whether both have an inner point in common; touching is not enough. */
	public boolean overlaps(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether the other box lies inside or on the border. */
	public boolean contains(Box other) {
		return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
	}

	/** Smallest box around both. */
	public Box union(Box other) {
		int left = Math.min(x, other.x);
		int top = Math.min(y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}
}
