/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.evade.diagram.model.Key;
import org.evade.diagram.paint.Look;
import org.evade.diagram.placement.Bends;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.session.MapSession;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Bends that are put where the user wants them. */
class BendsTest {
	private static final Box SOURCE = new Box(0, 0, 60, 24);
	private static final Box TARGET = new Box(200, 100, 60, 24);
	private static final List<Point> CORNER = List.of(new Point(60, 12), new Point(230, 12), new Point(230, 100));

	private static boolean isOnBorder(Point point, Box box) {
		boolean across = point.x() >= box.x() && point.x() <= box.right();
		boolean down = point.y() >= box.y() && point.y() <= box.bottom();
		return across && down
				&& (point.x() == box.x() || point.x() == box.right() || point.y() == box.y() || point.y() == box.bottom());
	}

	@Test
	void tipsFollowTheirBend() {
		assertEquals(List.of(new Point(60, 16), new Point(230, 16), new Point(230, 100)),
				Bends.moved(CORNER, 1, new Point(230, 16), SOURCE, TARGET));
		List<Point> free = Bends.moved(CORNER, 1, new Point(140, 60), SOURCE, TARGET);
		assertEquals(new Point(140, 60), free.get(1));
		assertTrue(isOnBorder(free.get(0), SOURCE) && isOnBorder(free.get(2), TARGET), free::toString);
	}

	@Test
	void withoutItsLastBendALineIsStraight() {
		List<Point> straight = Bends.removed(CORNER, 1, SOURCE, TARGET);
		assertEquals(2, straight.size());
		assertEquals(List.of(new Point(30, 24), new Point(30, 100)),
				org.evade.layout.route.Straight.between(SOURCE, new Box(0, 100, 60, 24), new Point(30, 24)));
	}

	@Test
	void slantedTipTurnsWhenItsNodeMoves() {
		MapSession session = Samples.session(Samples.corpus());
		List<Point> bent = Bends.added(session.snapshot().geometry().routes().get("e2"), 0, new Point(420, 130),
				session.snapshot().box(Key.node("stk")), session.snapshot().box(Key.node("res")));
		session.perform(new org.evade.diagram.session.MapEdits(session).place("Bend", LayoutChange.routed(session.snapshot(), "e2", bent),
				java.util.Set.of(), null));
		assertEquals(bent, session.snapshot().geometry().routes().get("e2"), "saved as drawn");
		LayoutChange moved = LayoutChange.moved(session.snapshot(), java.util.Set.of("stk"), -20, 0);
		List<Point> route = moved.routes().get("e2");
		assertEquals(bent.get(1), route.get(1), "the bend stays");
		assertTrue(isOnBorder(route.get(0), moved.box("stk")), route::toString);
	}

	/** Whatever bends are added, moved and removed: tips lie on borders, and other bends stay where they were. */
	@Test
	void otherBendsStay() {
		Random random = new Random(5);
		int cases = 20_000;
		List<Point> route = CORNER;
		for (int i = 0; i < cases; i++) {
			Point at = new Point(random.nextInt(400) - 60, random.nextInt(300) - 60);
			int count = Bends.count(route);
			List<Point> before = route;
			int kind = random.nextInt(3);
			int bend = count == 0 ? 0 : 1 + random.nextInt(count);
			if (count == 0 || kind == 0 && count < 6) {
				int piece = random.nextInt(count + 1);
				route = Bends.added(route, piece, at, SOURCE, TARGET);
				assertEquals(at, route.get(piece + 1));
				assertEquals(before.subList(1, before.size() - 1), without(route, piece + 1));
			} else if (kind == 1) {
				route = Bends.removed(route, bend, SOURCE, TARGET);
				assertEquals(without(before, bend), route.subList(1, route.size() - 1));
			} else {
				route = Bends.moved(route, bend, at, SOURCE, TARGET);
				assertEquals(without(before, bend), without(route, bend));
			}
			assertTrue(isOnBorder(route.get(0), SOURCE) && isOnBorder(route.get(route.size() - 1), TARGET), route::toString);
		}
		System.out.println("BendsTest: " + cases + " changes of bends");
	}

	private static List<Point> without(List<Point> route, int bend) {
		java.util.ArrayList<Point> bends = new java.util.ArrayList<>(route);
		bends.remove(bend);
		return bends.subList(1, bends.size() - 1);
	}

	/** The same under a user's hands. */
	@Nested
	class OnTheScreen {
		private final MemoryCorpus bench = Samples.corpus();
		private final MapSession session = Samples.session(bench);
		private final Screen screen = new Screen(session, Look.LIGHT);
		private final Map<Path, String> before = bench.texts();

		@org.junit.jupiter.api.AfterEach
		void close() {
			screen.close();
		}

		private List<Point> route() {
			return session.snapshot().geometry().routes().get("e2");
		}

		private void undo() {
			screen.pane.domain().getCommandStack().undo();
			session.refresh();
			screen.settle();
		}

		@Test
		void bendIsPulledOutOfTheMiddleMovedAndDroppedBackInOneStepEach() {
			screen.click(screen.at(330, 140), 0);
			screen.drag(screen.at(330, 122), screen.at(400, 122));
			assertEquals(3, route().size());
			assertEquals(new Point(400, 122), route().get(1));
			assertEquals(1, screen.pane.context().bend().index());
			screen.drag(screen.at(400, 122), screen.at(410, 140));
			assertEquals(new Point(410, 140), route().get(1));
			undo();
			undo();
			assertEquals(before, bench.texts());
			screen.pane.domain().getCommandStack().redo();
			session.refresh();
			screen.settle();
			screen.press(screen.at(400, 122), 0);
			screen.drag(screen.at(340, 122), 0);
			screen.drag(screen.at(332, 122), 0);
			screen.release(screen.at(332, 122), 0);
			assertEquals(2, route().size(), () -> "dropped on the straight line it goes: " + route());
		}

		@Test
		void keysAddMoveAndRemoveABend() {
			screen.click(screen.at(330, 140), 0);
			screen.pane.bending().add(null);
			assertEquals(List.of(new Point(330, 84), new Point(330, 122), new Point(330, 160)), route());
			screen.key(SWT.ARROW_RIGHT, (char) 0, 0);
			screen.key(SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT);
			screen.pane.settle();
			assertEquals(new Point(337, 122), route().get(1));
			screen.key(SWT.ESC, SWT.ESC, 0);
			assertFalse(screen.pane.bending().isChosen());
			assertEquals(List.of(Key.edge("e2")), screen.pane.context().selectedKeys(), "Escape lets the bend go first");
			screen.key('.', '.', 0);
			assertTrue(screen.pane.bending().isChosen());
			screen.pane.bending().remove();
			assertEquals(2, route().size());
			for (int i = 0; i < 3; i++)
				undo();
			assertEquals(before, bench.texts());
		}

		@Test
		void straightenedAndRemovedByDoubleClick() {
			screen.click(screen.at(330, 140), 0);
			screen.pane.bending().add(new org.eclipse.draw2d.geometry.Point(420, 100));
			screen.pane.bending().add(new org.eclipse.draw2d.geometry.Point(440, 140));
			assertEquals(4, route().size());
			screen.doubleClick(screen.at(440, 140));
			assertEquals(3, route().size());
			screen.pane.bending().straighten();
			assertEquals(2, route().size());
			assertFalse(screen.pane.bending().canStraighten());
			assertNotEquals(List.of(), screen.pane.context().selectedKeys());
		}
	}
}
