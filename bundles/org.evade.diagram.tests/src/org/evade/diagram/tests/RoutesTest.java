/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.evade.diagram.placement.Routes;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.junit.jupiter.api.Test;

/** Lines that follow their ends. */
class RoutesTest {
	private static List<Point> route(int... xy) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < xy.length; i += 2)
			points.add(new Point(xy[i], xy[i + 1]));
		return points;
	}

	@Test
	void straightLineGetsTwoCornersWhenAnEndMovesAside() {
		assertEquals(route(0, 10, 50, 10, 50, 0, 100, 0), Routes.startingAt(route(0, 0, 100, 0), new Point(0, 10)));
	}

	@Test
	void straightLineStaysStraightWhenAnEndMovesAlongIt() {
		assertEquals(route(20, 0, 100, 0), Routes.startingAt(route(0, 0, 100, 0), new Point(20, 0)));
	}

	@Test
	void neighbourOfTheMovedEndFollows() {
		assertEquals(route(5, 7, 40, 7, 40, 50), Routes.startingAt(route(0, 0, 40, 0, 40, 50), new Point(5, 7)));
		assertEquals(route(0, 0, 33, 0, 33, 60), Routes.endingAt(route(0, 0, 40, 0, 40, 50), new Point(33, 60)));
	}

	@Test
	void pieceInTheMiddleMovesAside() {
		List<Point> moved = Routes.pieceMoved(route(0, 0, 40, 0, 40, 50, 90, 50), 1, 10, 3, new Box(-20, -10, 20, 20),
				new Box(90, 40, 20, 20));
		assertEquals(route(0, 0, 50, 0, 50, 50, 90, 50), moved);
	}

	@Test
	void firstPieceSlidesAlongItsBoxAndGetsACornerBeyond() {
		Box source = new Box(-40, -20, 40, 40);
		Box target = new Box(90, 40, 20, 20);
		assertEquals(route(0, 10, 40, 10, 40, 50, 90, 50),
				Routes.pieceMoved(route(0, 0, 40, 0, 40, 50, 90, 50), 0, 0, 10, source, target));
		List<Point> beyond = Routes.pieceMoved(route(0, 0, 40, 0, 40, 50, 90, 50), 0, 0, -40, source, target);
		assertEquals(new Point(0, 0), beyond.get(0));
		assertTrue(beyond.contains(new Point(40, -40)), () -> beyond.toString());
	}

	@Test
	void hiddenUnderABoxIsSeen() {
		assertTrue(Routes.isHidden(route(0, 0, 100, 0), new Box(40, -10, 20, 20)));
		assertTrue(Routes.isHidden(route(0, -30, 100, 30), new Box(40, -10, 20, 20)));
		assertFalse(Routes.isHidden(route(0, 0, 40, 0), new Box(40, -10, 20, 20)));
		assertFalse(Routes.isHidden(route(0, 10, 100, 10), new Box(40, -10, 20, 20)));
	}

	/** Whatever moves, right angles stay right and both tips are where they were put. */
	@Test
	void anglesStayRight() {
		Random random = new Random(11);
		int cases = 5_000;
		for (int i = 0; i < cases; i++) {
			List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
			boolean level = random.nextBoolean();
			int pieces = 1 + random.nextInt(5);
			for (int p = 0; p < pieces; p++, level = !level) {
				Point last = points.get(points.size() - 1);
				int step = 10 + random.nextInt(60);
				points.add(level ? new Point(last.x() + step, last.y()) : new Point(last.x(), last.y() + step));
			}
			Point start = new Point(random.nextInt(80) - 40, random.nextInt(80) - 40);
			Point end = new Point(random.nextInt(400), random.nextInt(400));
			List<Point> followed = Routes.endingAt(Routes.startingAt(points, start), end);
			assertEquals(start, followed.get(0));
			assertEquals(end, followed.get(followed.size() - 1));
			if (pieces == 2 || pieces == 1)
				continue;
			for (int p = 0; p + 1 < followed.size(); p++) {
				Point a = followed.get(p);
				Point b = followed.get(p + 1);
				assertTrue(a.x() == b.x() || a.y() == b.y(), () -> points + " -> " + followed);
			}
		}
		System.out.println("RoutesTest: " + cases + " routes moved at both ends");
	}
}
