/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.List;

/**
 * Finds out, from the end of a line backwards, whether the little room around it is closed. A search from the start would
 * look at the whole map before it gives up.
 */
final class Reachability {
	private final Grid grid;
	private final int[] stamp;
	private final int[] reached;
	private int count;
	private int run;

	Reachability(Grid grid) {
		this.grid = grid;
		stamp = new int[grid.columns * grid.rows * 4];
		reached = new int[stamp.length];
	}

	/** Whether there is surely no way; when there seems to be one, there may be none all the same. */
	boolean isCutOff(int own, List<Port> starts, List<Port> ends) {
		run += 2;
		count = 0;
		for (Port start : starts)
			stamp[start.point() << 2 | start.outward()] = run;
		for (Port end : ends)
			if (!reach(end.point(), end.outward() ^ 2, own))
				return false;
		for (int i = 0; i < count; i++)
			if (!back(reached[i], own))
				return false;
		return true;
	}

	/** Goes on to all states from which one is reached; false when that is a start or there is much room. */
	private boolean back(int state, int own) {
		int direction = state & 3;
		int column = (state >> 2) % grid.columns - Grid.DX[direction];
		int row = (state >> 2) / grid.columns - Grid.DY[direction];
		if (!grid.inside(column, row))
			return true;
		int point = grid.point(column, row);
		boolean taken = grid.across[point] != 0 || grid.along[point] != 0;
		for (int before = 0; before < 4; before++)
			if (before != (direction ^ 2) && (before == direction || !taken) && !reach(point, before, own))
				return false;
		return true;
	}

	private boolean reach(int point, int direction, int own) {
		int state = point << 2 | direction;
		if (stamp[state] == run + 1 || grid.blocked[point] || grid.lines(direction)[point] != 0
				|| grid.kept[point] != 0 && grid.kept[point] != own)
			return true;
		if (stamp[state] == run)
			return false;
		stamp[state] = run + 1;
		reached[count++] = state;
		return true;
	}
}
