/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.mosaic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sizes of what is arranged and the spaces between, in px; all multiples of the routing pitch. Things are items, numbered
 * from 0, and regions, numbered after them.
 */
final class MosaicSizes {
	/** Pitch of the routing grid. */
	static final int PITCH = 8;

	/** Number of items; the number of the first region. */
	final int items;
	/** Number of items and regions. */
	final int things;
	/** Sizes of the items. */
	final int[] width;
	final int[] height;
	/** Region around each thing, as a number of a thing, or -1. */
	final int[] regionOf;
	/** Regions, inner before outer. */
	final int[] innerFirst;
	/** Regions directly inside each region; null for items. Set by {@link #findInner()}. */
	final int[][] inner;
	/** Space between the border of a region and what it holds. */
	final int[] padding;
	/** Space above what a region holds, title included. */
	final int[] top;
	/** Least inner width of a region. */
	final int[] leastWidth;
	/** Outer regions that are read one after the other, as numbers of things. Set before anything is arranged. */
	int[] ranked = {};
	/** Ends of the links. */
	final int[] source;
	final int[] target;
	/** Width of what is written on each link. */
	final int[] label;
	/** Space between two columns or rows of a table; room for lines. */
	int columnGap = 4 * PITCH;
	int rowGap = 4 * PITCH;
	/** Space between two regions. */
	int regionGap = 3 * PITCH;
	/** Width that the map should not exceed. */
	int pageWidth;

	MosaicSizes(int items, int regions, int links) {
		this.items = items;
		things = items + regions;
		width = new int[items];
		height = new int[items];
		regionOf = new int[things];
		innerFirst = new int[regions];
		inner = new int[things][];
		padding = new int[things];
		top = new int[things];
		leastWidth = new int[things];
		source = new int[links];
		target = new int[links];
		label = new int[links];
	}

	/**
	 * The same things, all items of a region of one size: swapping two of them then moves nothing else, and an arrangement is
	 * judged much faster.
	 */
	MosaicSizes uniform() {
		MosaicSizes uniform = new MosaicSizes(items, things - items, source.length);
		for (int region = items; region < things; region++) {
			int r = region;
			int[] inside = IntStream.range(0, items).filter(i -> regionOf[i] == r).toArray();
			double meanWidth = Arrays.stream(inside).map(i -> width[i]).average().orElse(0);
			double meanHeight = Arrays.stream(inside).map(i -> height[i]).average().orElse(0);
			for (int i : inside) {
				uniform.width[i] = snap(meanWidth * 1.15);
				uniform.height[i] = snap(meanHeight * 1.1);
			}
		}
		System.arraycopy(regionOf, 0, uniform.regionOf, 0, things);
		System.arraycopy(innerFirst, 0, uniform.innerFirst, 0, innerFirst.length);
		System.arraycopy(padding, 0, uniform.padding, 0, things);
		System.arraycopy(top, 0, uniform.top, 0, things);
		System.arraycopy(leastWidth, 0, uniform.leastWidth, 0, things);
		System.arraycopy(source, 0, uniform.source, 0, source.length);
		System.arraycopy(target, 0, uniform.target, 0, target.length);
		System.arraycopy(label, 0, uniform.label, 0, label.length);
		uniform.ranked = ranked;
		uniform.pageWidth = pageWidth;
		uniform.findInner();
		return uniform;
	}

	/** To be called when all regions are known. */
	void findInner() {
		for (int region = items; region < things; region++) {
			int outer = region;
			inner[region] = IntStream.range(items, things).filter(r -> regionOf[r] == outer).toArray();
		}
	}

	static int snap(double value) {
		return (int) Math.ceil(value / PITCH) * PITCH;
	}
}
