/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.LAYOUT;
import static org.evade.model.EvadePackage.Literals.LAYOUT_ENTRY__ELEMENT;
import static org.evade.model.EvadePackage.Literals.LAYOUT__WIDTH;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.maps.LayoutLimits;

/** Coordinates that no map of this size can need. */
final class LayoutRange extends RuleFor<Layout> {
	LayoutRange() {
		super("STR-LAYOUT-RANGE", Severity.ERROR, "Place out of range", """
				A saved place lies within 8,000 px of the origin to each side, and 40 px more for each element of the map, its \
				size included; sizes are not negative. A place beyond is a slip, or harm: it is not used, and the element is \
				placed anew.""", "a coordinate of 20,000 px made a sheet of four square metres for two nodes", LAYOUT);
	}

	@Override
	protected void judge(Layout layout, Context context) {
		if (!Model.known(layout.getMap()))
			return;
		int reach = LayoutLimits.reach(layout.getMap());
		context.looked();
		if (!LayoutLimits.holds(layout, reach))
			context.report(layout, LAYOUT__WIDTH, "The layout of map " + layout.getMap().getName() + " has size " + layout.getWidth() + " by "
					+ layout.getHeight() + "; a map of this many elements takes " + 2 * reach + " px at most to each side. "
					+ "Correct the size, or remove it");
		for (LayoutEntry entry : layout.getEntries()) {
			context.looked();
			if (!LayoutLimits.holds(entry, reach))
				context.report(entry, LAYOUT_ENTRY__ELEMENT, entry.getElement() + " is placed out of range: places on map "
						+ layout.getMap().getName() + " lie between -" + reach + " and " + reach
						+ ", and sizes are not negative. The place is not used; correct it, or remove the entry to have "
						+ entry.getElement() + " placed anew");
		}
	}
}
