/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.choose.Choice;
import org.evade.diagram.choose.Chooser;
import org.evade.diagram.choose.ClaimPlace;
import org.evade.diagram.choose.ClaimPlaces;
import org.evade.diagram.choose.ElementSearch;
import org.evade.diagram.choose.GrowingClaim;
import org.evade.diagram.choose.GrowingClaims;
import org.evade.diagram.create.ElementDrop;
import org.evade.diagram.model.Key;
import org.evade.diagram.paint.Look;
import org.evade.diagram.session.MapClipboard;
import org.evade.diagram.session.MapSession;
import org.evade.editing.operations.Refused;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a curator does besides drawing: copying, finding, claims made on the way, nodes split, steps undone. */
class CuratingTest {
	private final MemoryCorpus bench = Samples.corpus();
	private MapSession session = Samples.session(bench);
	private Screen screen;

	@AfterEach
	void close() {
		if (screen != null)
			screen.close();
	}

	private void show() {
		screen = new Screen(session, Look.LIGHT);
	}

	private Box box(String id) {
		return session.snapshot().box(Key.node(id));
	}

	@Test
	void withoutASavedLayoutUndoPutsEverythingBackWhereItStood() {
		bench.remove(Samples.LAYOUT);
		session = Samples.session(bench);
		show();
		Geometry before = session.snapshot().geometry();
		screen.pane.run("Remove", screen.pane.edits().remove(List.of(Key.node("stk"))));
		assertNull(box("stk"));
		screen.pane.domain().getCommandStack().undo();
		session.refresh();
		assertEquals(before, session.snapshot().geometry(), "a node taken away comes back to its place");
		Key res = Key.node("res");
		Box place = box("res");
		screen.pane.select(List.of(res));
		screen.key(org.eclipse.swt.SWT.ARROW_DOWN, (char) 0, 0);
		screen.wait(500);
		assertNotEquals(place, box("res"));
		screen.pane.domain().getCommandStack().undo();
		session.refresh();
		assertEquals(before, session.snapshot().geometry(), "the first move is undone on the screen as well");
	}

	@Test
	void pastedElementsStandAtThePointerAndInTheCompartmentThere() throws Refused {
		MapClipboard transfers = new MapClipboard(session);
		String text = transfers.copy(Set.of("stk"), new Point(330, 72));
		put(transfers.paste(text, new Point(330, 72)));
		assertEquals(box("stk").moved(16, 16), box("stk-2"), "aside of what was copied");
		put(transfers.paste(text, new Point(130, 130)));
		assertEquals(new Box(100, 118, 60, 24), box("stk-3"));
		assertEquals("tumour", session.snapshot().nodes().get("stk-3").region());
	}

	@Test
	void aPastedGroupFindsRoomOutsideOfCompartments() throws Refused {
		Map<Path, String> before = bench.texts();
		MapClipboard transfers = new MapClipboard(session);
		String text = transfers.copy(Set.of("stk", "res"), new Point(0, 0));
		for (Point at : List.of(new Point(360, 170), new Point(330, 100), new Point(420, 190))) {
			put(transfers.paste(text, at));
			var boxes = session.snapshot().nodes().keySet().stream().map(this::box).toList();
			assertTrue(boxes.stream().allMatch(one -> boxes.stream().filter(one::overlaps).count() == 1), boxes::toString);
		}
		for (int i = 0; i < 3; i++)
			bench.undo();
		assertEquals(before, bench.texts(), "one step each");
	}

	@Test
	void anEdgeTakesANewClaim() {
		show();
		Map<Path, String> before = bench.texts();
		screen.pane.connecting().evidence("e2");
		Chooser chooser = screen.pane.connecting().open();
		var last = chooser.shown().get(chooser.shown().size() - 1);
		assertEquals("New claim: causes", last.text());
		chooser.close();
		last.run().run();
		assertEquals("s.stk-causes-res", session.snapshot().evidence().get("e2").get(0).claim());
		assertTrue(bench.texts().get(Samples.VOCABULARY).contains("claim stk-causes-res: STK11 causes resistance"));
		bench.undo();
		assertEquals(before, bench.texts(), "one step");
	}

	@Test
	void aMapGrowsFromWhatTheTextSaysOfItsNodes() {
		bench.type(Samples.VOCABULARY, bench.texts().get(Samples.VOCABULARY).replace("  claim c2:",
				"  claim c4: nivolumab inhibits PD-L1 { level A cites 6 }\n  claim c2:"));
		session.refresh();
		List<GrowingClaim> offered = bench.model().read(corpus -> GrowingClaims.of(corpus, session.snapshot(), Set.of()));
		assertEquals(List.of("s.c1", "s.c4"), offered.stream().map(claim -> claim.claim().claim()).toList());
		assertEquals(List.of("", "nivolumab"), offered.stream().map(GrowingClaim::fresh).toList());
		assertEquals("nivolumab inhibits PD-L1 · level A · cites 6 · new node: nivolumab", offered.get(1).words());
		assertEquals(1, bench.model().read(corpus -> GrowingClaims.of(corpus, session.snapshot(), Set.of("stk"))).size());
		show();
		Map<Path, String> before = bench.texts();
		new ElementDrop(screen.pane.context()).grow(List.of("s.c1", "s.c4"));
		assertEquals("s.c1", session.snapshot().evidence().get("e2").get(0).claim(), "the edge that says it takes the claim");
		assertTrue(session.snapshot().ends().values().stream().anyMatch(ends -> ends.participants().contains("s.nivolumab")));
		assertEquals(3, session.snapshot().edges().size());
		assertTrue(bench.model().read(corpus -> GrowingClaims.of(corpus, session.snapshot(), Set.of())).isEmpty());
		bench.undo();
		assertEquals(before, bench.texts(), "one step");
	}

	private void put(MapClipboard.Put put) {
		assertTrue(session.perform(put::change));
	}

	@Test
	void nodesAreFoundBeforeEdgesThatMentionThem() {
		List<Key> found = ElementSearch.in(session.snapshot(), "pd-l1");
		assertEquals(Key.node("pdl1"), found.get(0));
		assertEquals(Key.edge("e1"), found.get(1));
		assertEquals(List.of(), ElementSearch.in(session.snapshot(), "no such thing"));
	}

	@Test
	void aClickOnWhatIsSelectedOpensNothing() {
		show();
		screen.click(screen.at(330, 70), 0);
		screen.click(screen.at(330, 70), 0);
		screen.wait(800);
		assertNull(screen.pane.creation().open());
	}

	@Test
	void placesOfNewClaimsBeginWithThoseTheMapRestsOn() {
		bench.type(Samples.VOCABULARY, bench.texts().get(Samples.VOCABULARY)
				.replace("article art {", "claims from art { claim c0: KRAS causes resistance }\narticle art {"));
		List<ClaimPlace> places = bench.model().read(corpus -> ClaimPlaces.near(corpus, Samples.NAME));
		assertEquals(List.of(new ClaimPlace("s.art", "one", "art · One", 2, 1), new ClaimPlace("s.art", null, "art", 1, 0)),
				places);
	}

	@Test
	void connectingWithANewClaimIsOneStep() {
		show();
		Map<Path, String> before = bench.texts();
		screen.pane.connecting().connect("kras", "res", new org.eclipse.swt.graphics.Point(100, 100));
		Chooser chooser = screen.pane.connecting().open();
		assertEquals("New claim …", chooser.shown().get(1).text());
		chooser.type("causes: new");
		Choice choice = chooser.shown().get(0);
		assertEquals("causes: new claim", choice.text());
		assertEquals("in art · One", choice.detail());
		chooser.close();
		choice.run().run();
		String text = bench.texts().get(Samples.VOCABULARY);
		assertTrue(text.contains("claim kras-causes-res: KRAS causes resistance"), text);
		var edge = session.snapshot().edges().values().stream()
				.filter(one -> one.source().equals("kras") && one.target().equals("res")).findFirst().orElseThrow();
		assertEquals("s.kras-causes-res", session.snapshot().evidence().get(edge.id()).get(0).claim());
		screen.pane.domain().getCommandStack().undo();
		assertEquals(before, bench.texts(), "one step");
	}

	@Test
	void newClaimAsksForTheSectionWhenThereAreSeveral() {
		bench.type(Samples.VOCABULARY, bench.texts().get(Samples.VOCABULARY)
				.replace("article art {", "claims from art { claim c0: KRAS causes resistance }\narticle art {"));
		session.refresh();
		show();
		screen.pane.connecting().connect("pdl1", "res", new org.eclipse.swt.graphics.Point(100, 100));
		screen.pane.connecting().open().type("causes: new");
		Choice choice = screen.pane.connecting().open().shown().get(0);
		screen.pane.connecting().open().close();
		choice.run().run();
		Chooser asking = screen.pane.connecting().asking();
		assertEquals(List.of("art · One", "art"), asking.shown().stream().map(Choice::text).toList());
		Choice article = asking.shown().get(1);
		asking.close();
		article.run().run();
		String text = bench.texts().get(Samples.VOCABULARY);
		assertTrue(text.indexOf("claim pdl1-causes-res:") < text.indexOf("article art"), text);
	}

	@Test
	void splittingMovesTheChosenEdgesToASecondNodeBelow() {
		show();
		Map<Path, String> before = bench.texts();
		screen.pane.run("Split", screen.pane.edits().split("stk", Set.of("e2")));
		assertEquals("stk-2", session.snapshot().edges().get("e2").source());
		assertEquals(box("stk").moved(0, 48), box("stk-2"));
		assertEquals(List.of("s.STK11"), session.snapshot().ends().get("stk-2").participants());
		screen.pane.domain().getCommandStack().undo();
		assertEquals(before, bench.texts(), "one step");
	}
}
