/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.List;

import org.evade.layout.Box;
import org.evade.layout.Point;

/** Lines without corners, from border to border. */
public final class Straight {
	/** Least distance of a tip from the corner of its box, px. */
	private static final int SIDE = 5;

	private Straight() {
	}

	/** The line without any bend: level or upright where both boxes have a side for it, else from middle to middle. */
	public static List<Point> between(Box source, Box target, Point near) {
		int left = Math.max(source.x(), target.x()) + SIDE;
		int right = Math.min(source.right(), target.right()) - SIDE;
		int top = Math.max(source.y(), target.y()) + SIDE;
		int bottom = Math.min(source.bottom(), target.bottom()) - SIDE;
		if (left <= right || top <= bottom) {
			Point middle = left <= right ? new Point(Math.clamp(near.x(), left, right), target.centre().y())
					: new Point(target.centre().x(), Math.clamp(near.y(), top, bottom));
			Point other = left <= right ? new Point(middle.x(), source.centre().y()) : new Point(source.centre().x(), middle.y());
			return List.of(aimed(source, middle), aimed(target, other));
		}
		return List.of(aimed(source, target.centre()), aimed(target, source.centre()));
	}

	/** Where a line to a place leaves a box: straight out of a side if the place lies before it, else towards the middle. */
	public static Point aimed(Box box, Point to) {
		Point centre = box.centre();
		if (to.x() >= box.x() + SIDE && to.x() <= box.right() - SIDE)
			return new Point(to.x(), to.y() < centre.y() ? box.y() : box.bottom());
		if (to.y() >= box.y() + SIDE && to.y() <= box.bottom() - SIDE)
			return new Point(to.x() < centre.x() ? box.x() : box.right(), to.y());
		double dx = to.x() - centre.x();
		double dy = to.y() - centre.y();
		double reach = Math.min(box.width() / 2.0 / Math.max(1e-9, Math.abs(dx)),
				box.height() / 2.0 / Math.max(1e-9, Math.abs(dy)));
		return new Point((int) Math.round(box.x() + box.width() / 2.0 + dx * reach),
				(int) Math.round(box.y() + box.height() / 2.0 + dy * reach));
	}

	/** Whether a piece is neither level nor upright. */
	public static boolean isSlanted(Point a, Point b) {
		return a.x() != b.x() && a.y() != b.y();
	}
}
