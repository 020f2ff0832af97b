/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.mosaic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.evade.layout.Box;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Region;

/**
 * Places a small map as a printed figure does: regions as tiles that fill the page width, items in rows and columns inside,
 * linked ones near each other.
 */
public final class MosaicLayout {
	private static final int DRAFTS = 14;
	private static final int DRAFT_TRIALS = 12_000;
	private static final int FINALISTS = 6;
	private static final int TRIALS = 30_000;
	private static final int FINE_TRIALS = 6_000;
	private static final double HOT = 300;
	private static final double WARM = 60;
	private static final double LUKEWARM = 40;
	private static final double COLD = 2;
	/** Half a pitch more than whole ones: items come to lie on the routing grid, borders of regions between its lines. */
	private static final int PADDING = 12;
	private static final int NO_PADDING = 4;

	private final LayoutGraph graph;
	private final List<Region> regions;
	private final Map<String, Integer> numbers = new HashMap<>();
	private final MosaicSizes frame;

	/**
	 * @param graph
	 *            what to place
	 * @param pageWidth
	 *            width not to exceed, px
	 */
	public MosaicLayout(LayoutGraph graph, int pageWidth) {
		this.graph = graph;
		regions = new ArrayList<>(graph.regions());
		boolean loose = graph.items().stream().anyMatch(item -> item.region() == null);
		frame = new MosaicSizes(graph.items().size(), regions.size() + (loose ? 1 : 0), graph.links().size());
		frame.pageWidth = pageWidth;
		for (int i = 0; i < frame.items; i++)
			numbers.put(graph.items().get(i).id(), i);
		for (int r = 0; r < regions.size(); r++)
			numbers.put(regions.get(r).id(), frame.items + r);
		fillItems();
		fillRegions(loose);
	}

	private void fillItems() {
		for (int i = 0; i < frame.items; i++) {
			Item item = graph.items().get(i);
			frame.width[i] = MosaicSizes.snap(item.width());
			frame.height[i] = MosaicSizes.snap(item.height());
			frame.regionOf[i] = item.region() == null ? frame.things - 1 : numbers.get(item.region());
		}
		for (int e = 0; e < graph.links().size(); e++) {
			frame.source[e] = numbers.get(graph.links().get(e).source());
			frame.target[e] = numbers.get(graph.links().get(e).target());
			frame.label[e] = graph.links().get(e).labelWidth();
		}
	}

	private void fillRegions(boolean loose) {
		for (int r = 0; r < regions.size(); r++) {
			Region region = regions.get(r);
			int thing = frame.items + r;
			frame.innerFirst[frame.innerFirst.length - 1 - r] = thing;
			frame.regionOf[thing] = region.parent() == null ? -1 : numbers.get(region.parent());
			frame.padding[thing] = PADDING;
			frame.top[thing] = MosaicSizes.snap(region.titleHeight()) + PADDING;
			frame.leastWidth[thing] = MosaicSizes.snap(region.titleWidth());
		}
		frame.ranked = IntStream.range(0, regions.size())
				.filter(r -> regions.get(r).parent() == null && regions.get(r).rank() > 0).boxed()
				.sorted(Comparator.comparingInt(r -> regions.get(r).rank())).mapToInt(r -> frame.items + r).toArray();
		if (loose) {
			frame.innerFirst[0] = frame.things - 1;
			frame.regionOf[frame.things - 1] = -1;
			frame.padding[frame.things - 1] = NO_PADDING;
			frame.top[frame.things - 1] = NO_PADDING;
		}
		frame.findInner();
	}

	/**
	 * Good arrangements. Many short searches find out which order of regions promises most; the best of them are then searched
	 * at length, first with items of one size, at last with their real sizes.
	 *
	 * @param effort
	 *            1 for the ordinary search; n searches n times as many beginnings
	 * @return places by id, the most promising first
	 */
	public List<Map<String, Box>> search(int effort) {
		MosaicSizes uniform = frame.uniform();
		List<Draft> drafts = IntStream.rangeClosed(1, DRAFTS * effort).parallel()
				.mapToObj(seed -> draft(new Search(uniform, true, seed), Plan.first(frame), DRAFT_TRIALS, HOT)).toList();
		return drafts.stream().sorted(Comparator.comparingDouble(Draft::cost)).limit((long) FINALISTS * effort).toList()
				.parallelStream()
				.map(draft -> draft(new Search(uniform, true, 1), draft.plan, TRIALS, WARM))
				.map(draft -> draft(new Search(frame, false, 1), draft.plan, FINE_TRIALS, LUKEWARM))
				.sorted(Comparator.comparingDouble(Draft::cost)).map(draft -> boxes(draft.plan)).toList();
	}

	private record Draft(Plan plan, double cost) {
	}

	private static Draft draft(Search search, Plan start, int trials, double heat) {
		Plan plan = search.improve(start, trials, heat, COLD);
		return new Draft(plan, search.cost(plan));
	}

	private Map<String, Box> boxes(Plan plan) {
		Tiles tiles = new Tiles(frame, false);
		tiles.arrange(plan);
		Map<String, Box> boxes = new TreeMap<>();
		numbers.forEach((id, i) -> boxes.put(id, new Box(tiles.x[i], tiles.y[i], tiles.width[i], tiles.height[i])));
		return boxes;
	}
}
