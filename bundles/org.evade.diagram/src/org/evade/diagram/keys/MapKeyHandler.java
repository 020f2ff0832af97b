/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.requests.KindFactory;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;

/** Keys of the map: letters create, arrows move, and so on. What has a command of the workbench is bound there. */
public final class MapKeyHandler extends KeyHandler {
	private static final int STEP = 6;

	private final ViewerContext context;
	private final BendActions bends;
	private final KeyMoves moves;

	/**
	 * @param context
	 *            the viewer's
	 * @param bends
	 *            what keys do with bends
	 * @param moves
	 *            moves by keys
	 */
	public MapKeyHandler(ViewerContext context, BendActions bends, KeyMoves moves) {
		this.context = context;
		this.bends = bends;
		this.moves = moves;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (arrow(event.keyCode, modifiers))
			return true;
		moves.settle();
		if (modifiers != 0 && modifiers != SWT.SHIFT)
			return false;
		return special(event, modifiers) || modifiers == 0 && letter(LatinKeys.of(event));
	}

	private boolean special(KeyEvent event, int modifiers) {
		switch (event.keyCode) {
		case SWT.ESC:
			if (bends.isChosen()) {
				context.bend().set(0);
				return true;
			}
			context.prompts().disarm();
			context.feedback().setFound(List.of());
			context.viewer().deselectAll();
			return true;
		case SWT.CR, SWT.KEYPAD_CR, SWT.F2:
			selected().ifPresent(this::request);
			return true;
		case SWT.F3:
			selected().ifPresent(key -> context.prompts().open(key));
			return true;
		case SWT.TAB:
			next(modifiers == SWT.SHIFT ? -1 : 1);
			return true;
		case SWT.HOME:
			context.prompts().fit();
			return true;
		default:
			return sign(LatinKeys.of(event), event.keyCode);
		}
	}

	private boolean sign(char character, int code) {
		if (character == '+' || character == '=' || code == SWT.KEYPAD_ADD)
			context.viewer().zoomIn();
		else if (character == '-' || code == SWT.KEYPAD_SUBTRACT)
			context.viewer().zoomOut();
		else if (character == '0')
			context.viewer().zoom(1);
		else if (character == '9')
			context.prompts().fit();
		else if (character == '/')
			context.prompts().searchPalette();
		else if (character == '.')
			bends.next(1);
		else if (character == ',')
			bends.next(-1);
		else
			return false;
		return true;
	}

	private boolean letter(char character) {
		if (character == 'e') {
			selected().filter(key -> key.part() == Part.NODE).ifPresentOrElse(key -> context.prompts().connectFrom(key.id()),
					() -> context.session().say("Select the node where the edge starts, then press E."));
			return true;
		}
		Optional<ElementKind> kind = ElementKind.of(character);
		kind.ifPresent(found -> context.execute(
				context.viewer().getContents().getCommand(KindFactory.request(found, context.pointer()))));
		return kind.isPresent();
	}

	private void request(Key key) {
		context.part(key).performRequest(new DirectEditRequest());
	}

	private Optional<Key> selected() {
		return Optional.ofNullable(context.selectedLast());
	}

	private boolean arrow(int code, int modifiers) {
		int dx = code == SWT.ARROW_LEFT ? -1 : code == SWT.ARROW_RIGHT ? 1 : 0;
		int dy = code == SWT.ARROW_UP ? -1 : code == SWT.ARROW_DOWN ? 1 : 0;
		if (dx == 0 && dy == 0)
			return false;
		Set<String> boxes = context.selectedBoxes();
		if (modifiers == SWT.ALT)
			neighbour(dx, dy);
		else if (boxes.isEmpty() && !bends.isChosen())
			context.viewer().scroll(dx * 40, dy * 40);
		else if (context.mayEdit())
			nudge(boxes, dx * step(modifiers), dy * step(modifiers));
		return true;
	}

	private int step(int modifiers) {
		int grid = context.snapping().grid();
		return modifiers == SWT.SHIFT ? 1 : grid > 0 ? grid : STEP;
	}

	private void nudge(Set<String> boxes, int dx, int dy) {
		if (bends.isChosen())
			bends.nudge(moves, dx, dy);
		else
			moves.move("Move", dx, dy, (x, y) -> LayoutChange.moved(context.map(), boxes, x, y));
	}

	/** Goes through nodes and compartments in the order of reading, then through edges. */
	private void next(int step) {
		List<Key> order = context.map().keys().stream().sorted(order()).toList();
		if (order.isEmpty())
			return;
		int at = selected().map(order::indexOf).orElse(step > 0 ? -1 : 0);
		context.select(List.of(order.get(Math.floorMod(at + step, order.size()))));
		say();
	}

	private Comparator<Key> order() {
		MapSnapshot map = context.map();
		return Comparator.comparing((Key key) -> key.part() == Part.EDGE)
				.thenComparingInt(key -> map.box(key) == null ? 0 : map.box(key).y() / 20)
				.thenComparingInt(key -> map.box(key) == null ? 0 : map.box(key).x()).thenComparing(Key::id);
	}

	private void neighbour(int dx, int dy) {
		MapSnapshot map = context.map();
		Optional<Key> from = selected().filter(key -> map.box(key) != null);
		if (from.isEmpty())
			return;
		Box start = map.box(from.get());
		map.nodes().keySet().stream().filter(id -> !id.equals(from.get().id()))
				.filter(id -> ahead(start, map.geometry().boxes().get(id), dx, dy) > 0)
				.min(Comparator.comparingDouble(id -> cost(start, map.geometry().boxes().get(id), dx, dy)))
				.ifPresent(id -> context.select(List.of(Key.node(id))));
		say();
	}

	private static int ahead(Box from, Box to, int dx, int dy) {
		return (to.centre().x() - from.centre().x()) * dx + (to.centre().y() - from.centre().y()) * dy;
	}

	private static double cost(Box from, Box to, int dx, int dy) {
		int aside = Math.abs((to.centre().x() - from.centre().x()) * dy) + Math.abs((to.centre().y() - from.centre().y()) * dx);
		return ahead(from, to, dx, dy) + 2.5 * aside;
	}

	private void say() {
		selected().map(context.map().groups()::get).ifPresent(group -> context.session().say(group.words()));
	}
}
