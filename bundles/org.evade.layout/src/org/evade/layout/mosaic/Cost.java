/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.mosaic;

/** How bad an arrangement is, before any line is routed: long, crossing, upward and blocked links, and a page too wide. */
final class Cost {
	private static final int CROSSING = 45;
	private static final int THROUGH_ITEM = 45;
	private static final int BEND = 20;
	/** Two items face each other, so that a straight line can join them, when their sides overlap by this much. */
	private static final int FACING = 16;
	/** Line that must show beside a label, px. */
	private static final int AROUND_LABEL = 22;
	private static final int TIGHT_LABEL = 150;
	/** A label that would lie on one of the items hides the line and its end. */
	private static final int NO_LABEL_ROOM = 1_500;
	private static final int UPWARD = 14;
	private static final int OVER_WIDTH = 80;
	private static final double OVER_HEIGHT = 25;
	/** A region that is to be read after another stands before it: worse than any detour. */
	private static final int OUT_OF_ORDER = 2_500;
	/** Height of a page that leaves room for legend and references, as a share of its width. */
	private static final double PAGE_SHAPE = 1.15;
	private static final double WIDTH = 0.3;
	private static final double HEIGHT = 2;

	private final MosaicSizes frame;
	private final Tiles tiles;
	private final int[] x1;
	private final int[] y1;
	private final int[] x2;
	private final int[] y2;
	private final boolean[] touched;

	Cost(MosaicSizes frame, Tiles tiles) {
		this.frame = frame;
		this.tiles = tiles;
		int links = frame.source.length;
		x1 = new int[links];
		y1 = new int[links];
		x2 = new int[links];
		y2 = new int[links];
		touched = new boolean[links];
	}

	/** Cost of a whole arrangement. */
	double of(Plan plan) {
		tiles.arrange(plan);
		double cost = HEIGHT * tiles.totalHeight + WIDTH * tiles.totalWidth
				+ OVER_WIDTH * (double) Math.max(0, tiles.totalWidth - frame.pageWidth)
				+ OVER_HEIGHT * Math.max(0, tiles.totalHeight - PAGE_SHAPE * frame.pageWidth)
				+ OUT_OF_ORDER * outOfOrder(plan.rows);
		for (int e = 0; e < x1.length; e++)
			locate(e);
		for (int e = 0; e < x1.length; e++) {
			cost += link(e);
			for (int f = e + 1; f < x1.length; f++)
				if (cross(e, f))
					cost += CROSSING;
		}
		return cost;
	}

	/** Pairs of regions that the eye meets in the wrong order when it follows the rows, or the columns. */
	private int outOfOrder(boolean rows) {
		int pairs = 0;
		for (int i = 0; i < frame.ranked.length; i++)
			for (int j = i + 1; j < frame.ranked.length; j++)
				if (before(frame.ranked[j], frame.ranked[i], rows))
					pairs++;
		return pairs;
	}

	private boolean before(int a, int b, boolean rows) {
		int first = rows ? tiles.y[a] - tiles.y[b] : tiles.x[a] - tiles.x[b];
		return first != 0 ? first < 0 : rows ? tiles.x[a] < tiles.x[b] : tiles.y[a] < tiles.y[b];
	}

	/** The part of the cost that depends on where two items stand; {@link Plan#EMPTY} for none. */
	double around(int a, int b) {
		double cost = 0;
		for (int e = 0; e < x1.length; e++) {
			touched[e] = touches(e, a) || touches(e, b);
			if (touched[e])
				locate(e);
		}
		for (int e = 0; e < x1.length; e++) {
			if (touched[e]) {
				cost += link(e);
				for (int f = 0; f < x1.length; f++)
					if ((f > e || !touched[f]) && cross(e, f))
						cost += CROSSING;
			} else {
				if (a != Plan.EMPTY && through(e, a))
					cost += THROUGH_ITEM;
				if (b != Plan.EMPTY && through(e, b))
					cost += THROUGH_ITEM;
			}
		}
		return cost;
	}

	private boolean touches(int e, int item) {
		return frame.source[e] == item || frame.target[e] == item;
	}

	private void locate(int e) {
		int s = frame.source[e];
		int t = frame.target[e];
		x1[e] = tiles.x[s] + frame.width[s] / 2;
		y1[e] = tiles.y[s] + frame.height[s] / 2;
		x2[e] = tiles.x[t] + frame.width[t] / 2;
		y2[e] = tiles.y[t] + frame.height[t] / 2;
	}

	private double link(int e) {
		int s = frame.source[e];
		int t = frame.target[e];
		int gapX = Math.abs(x1[e] - x2[e]) - (frame.width[s] + frame.width[t]) / 2;
		int gapY = Math.abs(y1[e] - y2[e]) - (frame.height[s] + frame.height[t]) / 2;
		double cost = Math.max(0, gapX) + Math.max(0, gapY);
		if (gapX > -FACING && gapY > -FACING)
			cost += BEND;
		else if (gapY < 0 && gapX < frame.label[e] + AROUND_LABEL)
			cost += gapX < frame.label[e] + AROUND_LABEL / 2 ? NO_LABEL_ROOM : TIGHT_LABEL;
		if (y2[e] < y1[e] - 8)
			cost += UPWARD;
		for (int i = 0; i < frame.items; i++)
			if (i != s && i != t && through(e, i))
				cost += THROUGH_ITEM;
		return cost;
	}

	private boolean through(int e, int i) {
		int left = tiles.x[i] - 4;
		int right = left + frame.width[i] + 8;
		int top = tiles.y[i] - 4;
		int bottom = top + frame.height[i] + 8;
		if (Math.max(x1[e], x2[e]) <= left || Math.min(x1[e], x2[e]) >= right || Math.max(y1[e], y2[e]) <= top
				|| Math.min(y1[e], y2[e]) >= bottom)
			return false;
		long a = side(e, left, top);
		long b = side(e, right, top);
		long c = side(e, left, bottom);
		long d = side(e, right, bottom);
		return !(a > 0 && b > 0 && c > 0 && d > 0) && !(a < 0 && b < 0 && c < 0 && d < 0);
	}

	private boolean cross(int e, int f) {
		if (frame.source[e] == frame.source[f] || frame.target[e] == frame.target[f] || frame.source[e] == frame.target[f]
				|| frame.target[e] == frame.source[f])
			return false;
		if (Math.max(x1[e], x2[e]) < Math.min(x1[f], x2[f]) || Math.max(x1[f], x2[f]) < Math.min(x1[e], x2[e])
				|| Math.max(y1[e], y2[e]) < Math.min(y1[f], y2[f]) || Math.max(y1[f], y2[f]) < Math.min(y1[e], y2[e]))
			return false;
		return Long.signum(side(e, x1[f], y1[f])) * Long.signum(side(e, x2[f], y2[f])) <= 0
				&& Long.signum(side(f, x1[e], y1[e])) * Long.signum(side(f, x2[e], y2[e])) <= 0;
	}

	private long side(int e, int x, int y) {
		return (long) (x2[e] - x1[e]) * (y - y1[e]) - (long) (y2[e] - y1[e]) * (x - x1[e]);
	}
}
