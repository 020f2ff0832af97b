/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutReader;
import org.evade.model.BoxLayout;
import org.evade.model.EvadeFactory;
import org.evade.model.Layout;
import org.evade.model.RouteLayout;
import org.evade.model.RoutePoint;
import org.junit.jupiter.api.Test;

/** Saved places: what is used of them. */
class LayoutReaderTest {
	private final Layout layout = EvadeFactory.eINSTANCE.createLayout();

	@Test
	void placesOutOfRangeAreNotUsed() {
		box("far", 20_000, 20, 0, 0);
		box("wide", 0, 0, Integer.MAX_VALUE, 10);
		box("edge", 7_990, 0, 20, 10);
		box("negative", 0, 0, -5, 10);
		box("overflow", Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
		box("good", -8_000, 7_900, 90, 100);
		route("line", 0, 0, 9_000, 0);
		route("short", 0, 0, 8_000, 0);
		layout.setWidth(Integer.MAX_VALUE);
		Geometry read = LayoutReader.read(layout);
		assertEquals(Set.of("good"), read.boxes().keySet());
		assertEquals(new Box(-8_000, 7_900, 90, 100), read.boxes().get("good"));
		assertEquals(Set.of("short"), read.routes().keySet());
		assertEquals(0, read.width());
	}

	private void box(String element, int x, int y, int width, int height) {
		BoxLayout box = EvadeFactory.eINSTANCE.createBoxLayout();
		box.setElement(element);
		box.setX(x);
		box.setY(y);
		box.setWidth(width);
		box.setHeight(height);
		layout.getEntries().add(box);
	}

	private void route(String element, int... coordinates) {
		RouteLayout route = EvadeFactory.eINSTANCE.createRouteLayout();
		route.setElement(element);
		for (int i = 0; i < coordinates.length; i += 2) {
			RoutePoint point = EvadeFactory.eINSTANCE.createRoutePoint();
			point.setX(coordinates[i]);
			point.setY(coordinates[i + 1]);
			route.getPoints().add(point);
		}
		layout.getEntries().add(route);
	}
}
