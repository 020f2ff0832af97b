/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells a screen reader what the grid holds: one child for each place, named in a sentence. */
final class GridAccess {
	private final MatrixGrid grid;
	private final Accessible accessible;

	GridAccess(MatrixGrid grid) {
		this.grid = grid;
		accessible = grid.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				GridPosition spot = spot(event.childID);
				event.result = spot == null ? "Mechanisms and strategies" : spot.words(grid.sheet());
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = grid.sheet().isEmpty() ? 0 : width() * (grid.sheet().rows().size() + GridPosition.COUNTS);
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = grid.selected() == null ? ACC.CHILDID_SELF : id(grid.selected());
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
				if (event.childID != ACC.CHILDID_SELF && grid.selected() != null && event.childID == id(grid.selected()))
					event.detail |= ACC.STATE_FOCUSED | ACC.STATE_SELECTED;
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				GridPosition spot = spot(event.childID);
				Rectangle at = spot == null ? grid.getClientArea() : grid.bounds(spot);
				Point corner = grid.toDisplay(at.x, at.y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = at.width;
				event.height = at.height;
			}

			@Override
			public void getChildAtPoint(AccessibleControlEvent event) {
				Point at = grid.toControl(event.x, event.y);
				GridPosition spot = grid.spot(at.x, at.y);
				event.childID = spot == null ? ACC.CHILDID_SELF : id(spot);
			}
		});
		grid.addListener(SWT.FocusIn, event -> moved());
	}

	/** The selection is another one. */
	void moved() {
		if (grid.selected() != null && grid.isFocusControl())
			accessible.setFocus(id(grid.selected()));
	}

	private int width() {
		return grid.sheet().columns().size() + GridPosition.COUNTS;
	}

	private int id(GridPosition spot) {
		return spot.row() * width() + spot.column();
	}

	private GridPosition spot(int id) {
		if (id < 0 || grid.sheet().isEmpty())
			return null;
		GridPosition spot = new GridPosition(id / width(), id % width());
		return spot.isIn(grid.sheet()) ? spot : null;
	}
}
