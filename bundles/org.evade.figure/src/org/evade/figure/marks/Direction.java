/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.marks;

import org.evade.figure.scene.At;

/**
 * Direction of a piece of a line.
 *
 * @param x
 *            share of the way to the right
 * @param y
 *            share of the way down
 * @param length
 *            length of the piece, px
 */
public record Direction(double x, double y, double length) {
	/** From one place to another; to the right when they are the same. */
	public static Direction between(At from, At to) {
		double length = StrictMath.hypot(to.x() - from.x(), to.y() - from.y());
		return length == 0 ? new Direction(1, 0, 0)
				: new Direction((to.x() - from.x()) / length, (to.y() - from.y()) / length, length);
	}

	/** The place at a distance in this direction. */
	public At from(At at, double distance) {
		return at.moved(x * distance, y * distance);
	}

	/** The place at a distance in this direction and another one to its left. */
	public At from(At at, double distance, double aside) {
		return at.moved(x * distance - y * aside, y * distance + x * aside);
	}
}
