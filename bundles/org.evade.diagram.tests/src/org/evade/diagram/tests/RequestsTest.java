/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;
import org.evade.diagram.choose.Chooser;
import org.evade.diagram.model.Key;
import org.evade.diagram.paint.Look;
import org.evade.diagram.requests.LabelRequest;
import org.evade.diagram.requests.RouteRequest;
import org.evade.diagram.session.MapCommand;
import org.evade.diagram.session.MapSession;
import org.evade.layout.Box;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What edit policies answer to requests, and that the tools send them. */
class RequestsTest {
	private final MemoryCorpus corpus = Samples.corpus();
	private final MapSession session = Samples.session(corpus);
	private final Screen screen = new Screen(session, Look.LIGHT);
	private final List<String> said = new ArrayList<>();

	RequestsTest() {
		session.setMessages(said::add);
	}

	@AfterEach
	void close() {
		screen.close();
	}

	private EditPart part(Key key) {
		return screen.pane.context().part(key);
	}

	private EditPart map() {
		return screen.pane.viewer().getContents();
	}

	private void run(Command command) {
		assertNotNull(command);
		assertTrue(command.canExecute(), command.getLabel());
		screen.pane.domain().getCommandStack().execute(command);
	}

	private Box box(String id) {
		return session.snapshot().geometry().boxes().get(id);
	}

	/** A pop-up was opened; another window of the display may have closed it. */
	private void closed(Chooser chooser) {
		assertNotNull(chooser);
		chooser.close();
		screen.settle();
	}

	private boolean hasFeedback() {
		return !handles().isVisible();
	}

	private org.eclipse.draw2d.IFigure handles() {
		return ((org.eclipse.gef.editparts.LayerManager) screen.pane.viewer().getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
	}

	@Test
	void everyPartHasThePoliciesOfItsKind() {
		for (String role : List.of(EditPolicy.LAYOUT_ROLE, EditPolicy.GRAPHICAL_NODE_ROLE, EditPolicy.COMPONENT_ROLE))
			assertNotNull(map().getEditPolicy(role), role);
		for (String role : List.of(EditPolicy.PRIMARY_DRAG_ROLE, EditPolicy.GRAPHICAL_NODE_ROLE, EditPolicy.COMPONENT_ROLE,
				EditPolicy.DIRECT_EDIT_ROLE))
			for (Key key : List.of(Key.node("stk"), Key.compartment("tumour")))
				assertNotNull(part(key).getEditPolicy(role), key + " " + role);
		for (String role : List.of(EditPolicy.CONNECTION_BENDPOINTS_ROLE, EditPolicy.CONNECTION_ENDPOINTS_ROLE,
				EditPolicy.COMPONENT_ROLE))
			assertNotNull(part(Key.edge("e1")).getEditPolicy(role), role);
	}

	@Test
	void edgesAreConnectionsOfTheirNodes() {
		ConnectionEditPart edge = assertInstanceOf(ConnectionEditPart.class, part(Key.edge("e2")));
		assertSame(part(Key.node("stk")), edge.getSource());
		assertSame(part(Key.node("res")), edge.getTarget());
		run(screen.pane.context().command("Rewire", screen.pane.edits().rewire("e2", "kras", "res")));
		assertSame(edge, part(Key.edge("e2")), "the same part");
		assertSame(part(Key.node("kras")), edge.getSource());
		run(screen.pane.context().command("Remove", screen.pane.edits().remove(List.of(Key.node("res")))));
		assertNull(part(Key.edge("e2")), "gone with its node");
		assertEquals(0, edge.getSource() == null ? 0 : 1);
	}

	@Test
	void aMoveOfSeveralIsOneCommandAndOneChange() {
		Map<Path, String> before = corpus.texts();
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
		request.setEditParts(List.of(part(Key.node("stk")), part(Key.node("res"))));
		request.setMoveDelta(new Point(48, 0));
		Command command = map().getCommand(request);
		assertEquals("Move 2 Elements", command.getLabel());
		run(command);
		assertEquals(348, box("stk").x());
		assertEquals(348, box("res").x());
		screen.pane.domain().getCommandStack().undo();
		assertEquals(before, corpus.texts(), "one step");
	}

	@Test
	void aRequestToResizeGoesToTheLayoutOfTheMap() {
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_RESIZE);
		request.setEditParts(part(Key.node("stk")));
		request.setResizeDirection(PositionConstants.EAST);
		request.setSizeDelta(new org.eclipse.draw2d.geometry.Dimension(41, 0));
		run(part(Key.node("stk")).getCommand(request));
		assertEquals(new Box(300, 60, 101, 24), box("stk"));
	}

	@Test
	void labelsAndRemovalsAreRequestsToo() {
		run(part(Key.node("stk")).getCommand(new LabelRequest("LKB1")));
		assertEquals(List.of("LKB1"), session.snapshot().nodes().get("stk").lines());
		GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
		request.setEditParts(List.of(part(Key.node("stk")), part(Key.edge("e1"))));
		run(part(Key.edge("e1")).getCommand(request));
		assertFalse(session.snapshot().has(Key.node("stk")) || session.snapshot().has(Key.edge("e1")));
	}

	@Test
	void aBlockedMapRefusesEveryRequestAndSaysWhy() {
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
		request.setEditParts(List.of(part(Key.node("stk"))));
		request.setMoveDelta(new Point(48, 0));
		Command command = map().getCommand(request);
		corpus.type(Samples.MAP, corpus.texts().get(Samples.MAP) + "{{");
		session.refresh();
		Map<Path, String> before = corpus.texts();
		assertFalse(command.canExecute());
		screen.drag(screen.at(330, 70), screen.at(420, 50));
		assertEquals(before, corpus.texts());
		assertEquals(session.blocked(), said.get(said.size() - 1));
		assertFalse(hasFeedback());
	}

	@Test
	void theEndOfAnEdgeIsDraggedToAnotherNode() {
		screen.click(screen.at(330, 140), 0);
		assertEquals(List.of(Key.edge("e2")), screen.pane.context().selectedKeys());
		screen.drag(screen.at(330, 84), screen.at(70, 72));
		assertEquals("kras", session.snapshot().edges().get("e2").source());
		screen.drag(screen.at(330, 160), screen.at(500, 280));
		assertEquals("res", session.snapshot().edges().get("e2").target(), "nothing is there");
	}

	@Test
	void anEdgeIsDrawnFromTheHandleOfANode() {
		screen.click(screen.at(330, 70), 0);
		Point handle = screen.at(360 + 9 + 8, 72);
		screen.drag(handle, screen.at(360, 178));
		closed(screen.pane.connecting().open());
		assertNull(screen.pane.creation().open());
		screen.drag(handle, screen.at(450, 250));
		closed(screen.pane.creation().open());
	}

	@Test
	void whatThePaletteArmsIsCreatedByAClick() {
		screen.pane.palette().arm("protein");
		screen.click(screen.at(420, 250), 0);
		closed(screen.pane.creation().open());
		screen.click(screen.at(330, 70), 0);
		assertEquals(List.of(Key.node("stk")), screen.pane.context().selectedKeys(), "once");
		screen.pane.palette().arm("protein");
		screen.key(SWT.ESC, SWT.ESC, 0);
		screen.click(screen.at(330, 175), 0);
		assertEquals(List.of(Key.node("res")), screen.pane.context().selectedKeys());
	}

	@Test
	void aDragThatFailsLeavesNothingBehind() {
		corpus.failing = new UncheckedIOException(new IOException("disk full"));
		Map<Path, String> before = corpus.texts();
		screen.press(screen.at(330, 70), SWT.ALT);
		screen.drag(screen.at(350, 60), SWT.ALT);
		screen.drag(screen.at(370, 60), SWT.ALT);
		assertTrue(hasFeedback());
		assertThrows(UncheckedIOException.class, () -> screen.release(screen.at(370, 60), SWT.ALT));
		assertFalse(hasFeedback());
		corpus.failing = null;
		screen.drag(screen.at(330, 70), screen.at(350, 50));
		assertEquals(new Box(320, 40, 60, 24), box("stk"), "and the next one is whole");
		screen.pane.domain().getCommandStack().undo();
		assertEquals(before, corpus.texts());
	}

	@Test
	void aDragWhoseEndIsNotSeenLeavesNothingBehind() {
		screen.press(screen.at(330, 70), SWT.ALT);
		screen.drag(screen.at(350, 60), SWT.ALT);
		screen.drag(screen.at(370, 60), SWT.ALT);
		assertTrue(hasFeedback());
		screen.move(screen.at(380, 60));
		assertFalse(hasFeedback());
		assertEquals(new Box(300, 60, 60, 24), box("stk"));
	}

	@Test
	void aBendIsTakenAwayByARequestUnlessTheLineNeedsIt() {
		run(screen.pane.context().command("Bend", screen.pane.edits().place("Bend",
				org.evade.diagram.placement.LayoutChange.routed(session.snapshot(), "e2",
						List.of(new org.evade.layout.Point(330, 84), new org.evade.layout.Point(400, 120),
								new org.evade.layout.Point(330, 160))),
				java.util.Set.of(), null)));
		MapCommand command = (MapCommand) part(Key.edge("e2")).getCommand(new RouteRequest(RouteRequest.DELETE_BENDPOINT, 1));
		run(command);
		assertTrue(command.isDone());
		assertEquals(2, session.snapshot().geometry().routes().get("e2").size());
	}

	@Test
	void paletteKeysWorkWithAGreekKeyboard() {
		screen.key('π', 'π', 0);
		Chooser protein = screen.pane.creation().open();
		closed(protein);
		screen.key('g', 'γ', 0);
		assertNotSame(protein, screen.pane.creation().open(), "the platform knows the Latin letter");
		closed(screen.pane.creation().open());
		screen.click(screen.at(330, 70), 0);
		screen.key('ε', 'ε', 0);
		closed(screen.pane.connecting().open());
	}
}
