/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

/**
 * What things that are moved snap to.
 *
 * @param grid
 *            distance of the grid, which is shown then, px of the map; 0 for none
 * @param others
 *            whether they snap to sides and middles of other elements
 */
public record Snapping(int grid, boolean others) {
	/** To other elements, and to no grid. */
	public static final Snapping USUAL = new Snapping(0, true);

	/** To nothing, as while Alt is held. */
	public static final Snapping NONE = new Snapping(0, false);

	/** The place of the grid next to one. */
	public int onGrid(int at) {
		return grid == 0 ? at : Math.floorDiv(at + grid / 2, grid) * grid;
	}
}
