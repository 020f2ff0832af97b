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
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.palette.ElementKind;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.ui.MapNavigation;
import org.evade.diagram.ui.MapPane;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;

/** Keys of the map: letters create, arrows move, and so on. What has a command of the workbench is bound there. */
public final class MapKeyHandler extends KeyHandler {
	private static final int STEP = 6;

	private final MapPane pane;
	private final MapNavigation links;
	private final KeyMoves nudging;

	public MapKeyHandler(MapPane pane, MapNavigation links) {
		this.pane = pane;
		this.links = links;
		nudging = pane.nudging();
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (arrow(event.keyCode, modifiers))
			return true;
		nudging.settle();
		if (modifiers != 0 && modifiers != SWT.SHIFT)
			return false;
		return special(event, modifiers) || modifiers == 0 && letter(event.character);
	}

	private boolean special(KeyEvent event, int modifiers) {
		switch (event.keyCode) {
		case SWT.ESC:
			if (pane.bending().isChosen()) {
				pane.context().setBend(0);
				return true;
			}
			pane.creation().disarm();
			pane.context().overlay().setFound(List.of());
			pane.viewer().deselectAll();
			return true;
		case SWT.CR, SWT.KEYPAD_CR, SWT.F2:
			selected().ifPresent(key -> pane.context().actions().edit(key));
			return true;
		case SWT.F3:
			selected().ifPresent(key -> links.showText(pane.session().map() + "." + key.id()));
			return true;
		case SWT.TAB:
			next(modifiers == SWT.SHIFT ? -1 : 1);
			return true;
		case SWT.HOME:
			pane.fit();
			return true;
		default:
			return sign(event.character, event.keyCode);
		}
	}

	private boolean sign(char character, int code) {
		if (character == '+' || character == '=' || code == SWT.KEYPAD_ADD)
			pane.viewer().zoomIn();
		else if (character == '-' || code == SWT.KEYPAD_SUBTRACT)
			pane.viewer().zoomOut();
		else if (character == '0')
			pane.viewer().zoom(1);
		else if (character == '9')
			pane.fit();
		else if (character == '/')
			pane.palette().focusSearch();
		else if (character == '.')
			pane.bending().next(1);
		else if (character == ',')
			pane.bending().next(-1);
		else
			return false;
		return true;
	}

	private boolean letter(char character) {
		if (character == 'e') {
			selected().filter(key -> key.part() == Part.NODE).ifPresentOrElse(key -> pane.connecting().connectFrom(key.id()),
					() -> pane.session().say("Select the node where the edge starts, then press E."));
			return true;
		}
		Optional<ElementKind> kind = ElementKind.of(character);
		kind.ifPresent(found -> pane.creation().create(found, pane.pointer(), id -> {
		}));
		return kind.isPresent();
	}

	private Optional<Key> selected() {
		List<Key> keys = pane.context().selectedKeys();
		return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(keys.size() - 1));
	}

	private boolean arrow(int code, int modifiers) {
		int dx = code == SWT.ARROW_LEFT ? -1 : code == SWT.ARROW_RIGHT ? 1 : 0;
		int dy = code == SWT.ARROW_UP ? -1 : code == SWT.ARROW_DOWN ? 1 : 0;
		if (dx == 0 && dy == 0)
			return false;
		Set<String> boxes = pane.context().selectedBoxes();
		if (modifiers == SWT.ALT)
			neighbour(dx, dy);
		else if (boxes.isEmpty() && !pane.bending().isChosen())
			pane.viewer().scroll(dx * 40, dy * 40);
		else if (pane.session().isBlocked())
			pane.session().say(pane.session().blocked());
		else
			nudge(boxes, dx * step(modifiers), dy * step(modifiers));
		return true;
	}

	private int step(int modifiers) {
		int grid = pane.context().snapping().grid();
		return modifiers == SWT.SHIFT ? 1 : grid > 0 ? grid : STEP;
	}

	private void nudge(Set<String> boxes, int dx, int dy) {
		if (pane.bending().isChosen())
			pane.bending().nudge(nudging, dx, dy);
		else
			nudging.move("Move", dx, dy, (x, y) -> LayoutChange.moved(pane.session().snapshot(), boxes, x, y));
	}

	/** Goes through nodes and compartments in the order of reading, then through edges. */
	private void next(int step) {
		List<Key> order = pane.session().snapshot().keys().stream().sorted(order()).toList();
		if (order.isEmpty())
			return;
		int at = selected().map(order::indexOf).orElse(step > 0 ? -1 : 0);
		pane.select(List.of(order.get(Math.floorMod(at + step, order.size()))));
		say();
	}

	private Comparator<Key> order() {
		MapSnapshot map = pane.session().snapshot();
		return Comparator.comparing((Key key) -> key.part() == Part.EDGE)
				.thenComparingInt(key -> map.box(key) == null ? 0 : map.box(key).y() / 20)
				.thenComparingInt(key -> map.box(key) == null ? 0 : map.box(key).x()).thenComparing(Key::id);
	}

	private void neighbour(int dx, int dy) {
		MapSnapshot map = pane.session().snapshot();
		Optional<Key> from = selected().filter(key -> map.box(key) != null);
		if (from.isEmpty())
			return;
		Box start = map.box(from.get());
		map.nodes().keySet().stream().filter(id -> !id.equals(from.get().id()))
				.filter(id -> ahead(start, map.geometry().boxes().get(id), dx, dy) > 0)
				.min(Comparator.comparingDouble(id -> cost(start, map.geometry().boxes().get(id), dx, dy)))
				.ifPresent(id -> pane.select(List.of(Key.node(id))));
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
		selected().map(pane.session().snapshot().groups()::get).ifPresent(group -> pane.session().say(group.words()));
	}
}
