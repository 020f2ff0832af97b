/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.Arrays;
import java.util.List;

import org.evade.layout.LayoutProgress;

/** Cheapest orthogonal way through the grid (A*): short, few bends, few crossings, away from items and foreign regions. */
final class PathFinder {
	static final int STEP = 10;
	static final int BEND = 55;
	/** Two bends close together look like a slip of the pen. */
	static final int JOG = 40;
	static final int CROSSING = 75;
	private static final int BESIDE = 4;
	private static final int BORDER = 12;
	private static final int FOREIGN = 5;
	/** After so many places without an end it is asked whether there is a way at all. */
	private static final int PATIENCE = 1024;
	/** Every so many places it is asked whether anybody waits still. */
	private static final int CHECK = 0x3FFF;
	private static final int FAR = Integer.MAX_VALUE / 2;

	private final Grid grid;
	private final int[] cost;
	private final int[] from;
	private final int[] stamp;
	private final int[] goal;
	private final Heap heap = new Heap();
	private final Reachability siege;
	private final LayoutProgress progress;
	private int run;

	PathFinder(Grid grid, LayoutProgress progress) {
		this.grid = grid;
		this.progress = progress;
		int states = grid.columns * grid.rows * 4;
		cost = new int[states];
		from = new int[states];
		stamp = new int[states];
		goal = new int[states];
		siege = new Reachability(grid);
		Arrays.fill(goal, FAR);
	}

	/**
	 * Way for a link.
	 *
	 * @param home
	 *            by number of region, whether the line may pass at no extra cost
	 * @return the way, or null when there is none
	 */
	Way find(int link, List<Port> starts, List<Port> ends, boolean[] home) {
		if (ends.isEmpty())
			return null;
		run++;
		heap.clear();
		for (Port end : ends)
			goal[end.point() * 4 + (end.outward() + 2) % 4] = end.cost();
		try {
			int left = Integer.MAX_VALUE;
			int right = Integer.MIN_VALUE;
			int top = Integer.MAX_VALUE;
			int bottom = Integer.MIN_VALUE;
			for (Port end : ends) {
				int column = end.point() % grid.columns;
				int row = end.point() / grid.columns;
				left = Math.min(left, column);
				right = Math.max(right, column);
				top = Math.min(top, row);
				bottom = Math.max(bottom, row);
			}
			Search search = new Search(link, home, left, right, top, bottom);
			for (Port start : starts)
				search.enter(start.point(), start.point() % grid.columns, start.point() / grid.columns, start.outward(),
						start.cost(), -1);
			int last = search.run(starts, ends);
			return last < 0 ? null : way(last, starts, ends);
		} finally {
			for (Port end : ends)
				goal[end.point() * 4 + (end.outward() + 2) % 4] = FAR;
		}
	}

	private final class Search {
		private final int own;
		private final boolean[] home;
		private final int left;
		private final int right;
		private final int top;
		private final int bottom;

		Search(int link, boolean[] home, int left, int right, int top, int bottom) {
			own = link + 1;
			this.home = home;
			this.left = left;
			this.right = right;
			this.top = top;
			this.bottom = bottom;
		}

		int run(List<Port> starts, List<Port> ends) {
			int looked = 0;
			int best = FAR;
			int last = -1;
			while (!heap.isEmpty() && heap.leastKey() < best) {
				int state = heap.take();
				if (stamp[state] == -run)
					continue;
				stamp[state] = -run;
				if ((looked & CHECK) == CHECK)
					progress.check();
				if (++looked == PATIENCE && siege.isCutOff(own, starts, ends))
					return -1;
				if (goal[state] < FAR && cost[state] + goal[state] < best) {
					best = cost[state] + goal[state];
					last = state;
				}
				expand(state);
			}
			return last;
		}

		private void expand(int state) {
			int point = state >> 2;
			int direction = state & 3;
			int row = point / grid.columns;
			int column = point - row * grid.columns;
			boolean taken = grid.across[point] != 0 || grid.along[point] != 0;
			int bend = taken ? 0 : hasJustTurned(state, direction) ? BEND + JOG : BEND;
			for (int turn = 0; turn < 4; turn++) {
				if (turn == (direction ^ 2) || taken && turn != direction)
					continue;
				int toColumn = column + Grid.DX[turn];
				int toRow = row + Grid.DY[turn];
				if (grid.inside(toColumn, toRow))
					step(point, toColumn, toRow, turn,
							cost[state] + (turn == direction ? 0 : bend) + STEP * grid.steps(column, row, toColumn, toRow), state);
			}
		}

		private boolean hasJustTurned(int state, int direction) {
			int before = from[state];
			return before >= 0 && ((before & 3) != direction || from[before] >= 0 && (from[before] & 3) != direction);
		}

		private void step(int here, int column, int row, int direction, int spent, int previous) {
			int there = grid.point(column, row);
			int border = grid.region[here] == grid.region[there] ? 0 : BORDER;
			enter(there, column, row, direction, spent + border, previous);
		}

		void enter(int point, int column, int row, int direction, int spent, int previous) {
			int[] lines = grid.lines(direction);
			if (grid.blocked[point] || lines[point] != 0 || grid.kept[point] != 0 && grid.kept[point] != own)
				return;
			int state = point << 2 | direction;
			int seen = stamp[state];
			if (seen == -run || seen == run && cost[state] <= spent)
				return;
			int total = spent + grid.dear[point];
			if (grid.lines(direction + 1)[point] != 0)
				total += CROSSING;
			if (!home[grid.region[point]])
				total += FOREIGN;
			total += beside(lines, point, direction);
			if (seen == run && cost[state] <= total)
				return;
			stamp[state] = run;
			cost[state] = total;
			from[state] = previous;
			heap.add(total + ahead(column, row), state);
		}

		private int ahead(int column, int row) {
			return grid.steps(column, row, Math.clamp(column, left, right), Math.clamp(row, top, bottom)) * STEP;
		}

		private int beside(int[] lines, int point, int direction) {
			int step = (direction & 1) == 0 ? grid.columns : 1;
			int spent = 0;
			if (point - step >= 0 && lines[point - step] != 0)
				spent += BESIDE;
			if (point + step < lines.length && lines[point + step] != 0)
				spent += BESIDE;
			return spent;
		}
	}

	private Way way(int last, List<Port> starts, List<Port> ends) {
		int length = 0;
		for (int state = last; state >= 0; state = from[state])
			length++;
		int[] points = new int[length];
		int first = last;
		for (int state = last, i = length - 1; state >= 0; state = from[state], i--) {
			points[i] = state / 4;
			first = state;
		}
		return new Way(port(starts, points[0], first % 4), points, port(ends, points[length - 1], (last % 4 + 2) % 4),
				cost[last] + goal[last]);
	}

	private static Port port(List<Port> ports, int point, int outward) {
		for (Port port : ports)
			if (port.point() == point && port.outward() == outward)
				return port;
		throw new IllegalStateException("A way ends where no port is");
	}
}
