/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.LAYOUT;
import static org.evade.model.EvadePackage.Literals.LAYOUT_ENTRY__ELEMENT;

import java.util.HashSet;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.Named;
import org.evade.model.maps.MapElements;

/** Coordinates of something that is no longer on the map. */
final class LayoutGone extends RuleFor<Layout> {
	LayoutGone() {
		super("STR-LAYOUT-GONE", Severity.INFO, "Layout of an element that is gone", """
				A layout entry whose element is no longer on the map is kept until it is removed on purpose, so that \
				an undone edit does not lose its place.""", "design: layout entries are kept until cleaned up", LAYOUT);
	}

	@Override
	protected void judge(Layout layout, Context context) {
		if (!Model.known(layout.getMap()))
			return;
		Set<String> ids = new HashSet<>();
		MapElements.all(layout.getMap()).forEach(element -> ids.add(((Named) element).getName()));
		for (LayoutEntry entry : layout.getEntries()) {
			context.looked();
			if (!ids.contains(EvadeNames.split(entry.getElement()).getLastSegment()))
				context.report(entry, LAYOUT_ENTRY__ELEMENT, "Map " + layout.getMap().getName() + " has no element "
						+ entry.getElement() + " any more: remove the entry when the element is not coming back");
		}
	}
}
