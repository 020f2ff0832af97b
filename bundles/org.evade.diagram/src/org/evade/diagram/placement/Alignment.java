/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.figure.content.NodeFace;
import org.evade.layout.Box;

/** Aligns, distributes and makes equal what is selected. What was selected last stays; others follow it. */
public enum Alignment {
	/** Left edges. */
	LEFT("Align Left"),
	/** Vertical middles. */
	CENTRE("Align Centres"),
	/** Right edges. */
	RIGHT("Align Right"),
	/** Upper edges. */
	TOP("Align Top"),
	/** Horizontal middles. */
	MIDDLE("Align Middles"),
	/** Lower edges. */
	BOTTOM("Align Bottom"),
	/** Equal gaps from left to right. */
	ACROSS("Distribute Across"),
	/** Equal gaps from top to bottom. */
	DOWN("Distribute Down"),
	/** Same width. */
	WIDTH("Match Width"),
	/** Same height. */
	HEIGHT("Match Height"),
	/** Same width and height. */
	SIZE("Match Size");

	private final String label;

	Alignment(String label) {
		this.label = label;
	}

	/** Name for menus and the history. */
	public String label() {
		return label;
	}

	/** How many elements it needs. */
	public int least() {
		return this == ACROSS || this == DOWN ? 3 : 2;
	}

	/**
	 * New places.
	 *
	 * @param map
	 *            map
	 * @param keys
	 *            what is selected, the one to follow last; edges are left out
	 */
	public LayoutChange apply(MapSnapshot map, List<Key> keys) {
		List<Key> boxes = keys.stream().filter(key -> map.box(key) != null).toList();
		if (boxes.size() < least())
			return LayoutChange.none(map);
		Map<String, Box> changed = new TreeMap<>();
		if (this == ACROSS || this == DOWN)
			distribute(map, boxes, changed);
		else {
			Box model = map.box(boxes.get(boxes.size() - 1));
			int width = boxes.stream().mapToInt(key -> least(map, key, true)).max().orElse(0);
			int height = boxes.stream().mapToInt(key -> least(map, key, false)).max().orElse(0);
			boxes.forEach(key -> follow(map.box(key), key, model, Math.max(width, model.width()), Math.max(height, model.height()),
					changed));
		}
		Map<String, Box> all = new TreeMap<>();
		changed.forEach((id, box) -> {
			Box before = map.geometry().boxes().get(id);
			if (before.equals(box))
				return;
			if (map.regions().containsKey(id))
				for (String held : map.withContents(Set.of(id)))
					all.put(held, map.geometry().boxes().get(held).moved(box.x() - before.x(), box.y() - before.y()));
			all.put(id, box);
		});
		return LayoutChange.at(map, all);
	}

	private void follow(Box box, Key key, Box model, int width, int height, Map<String, Box> changed) {
		Box moved = switch (this) {
		case LEFT -> box.moved(model.x() - box.x(), 0);
		case RIGHT -> box.moved(model.right() - box.right(), 0);
		case CENTRE -> box.moved(model.centre().x() - box.centre().x(), 0);
		case TOP -> box.moved(0, model.y() - box.y());
		case BOTTOM -> box.moved(0, model.bottom() - box.bottom());
		case MIDDLE -> box.moved(0, model.centre().y() - box.centre().y());
		case WIDTH -> sized(box, width, box.height());
		case HEIGHT -> sized(box, box.width(), height);
		default -> sized(box, width, height);
		};
		changed.put(key.id(), moved);
	}

	/** How small it may be: what is inside must fit. Everything becomes as large as the largest of these. */
	private static int least(MapSnapshot map, Key key, boolean width) {
		NodeFace node = map.nodes().get(key.id());
		if (node != null)
			return width ? node.width() : node.height();
		return width ? map.box(key).width() : map.box(key).height();
	}

	private static Box sized(Box box, int width, int height) {
		return new Box(box.x() + (box.width() - width) / 2, box.y() + (box.height() - height) / 2, width, height);
	}

	private void distribute(MapSnapshot map, List<Key> keys, Map<String, Box> changed) {
		boolean across = this == ACROSS;
		List<Key> order = new ArrayList<>(keys);
		order.sort(Comparator.comparingInt(key -> across ? map.box(key).x() : map.box(key).y()));
		Box first = map.box(order.get(0));
		Box last = map.box(order.get(order.size() - 1));
		int span = across ? last.right() - first.x() : last.bottom() - first.y();
		int filled = order.stream().mapToInt(key -> across ? map.box(key).width() : map.box(key).height()).sum();
		double gap = (span - filled) / (order.size() - 1.0);
		double at = across ? first.x() : first.y();
		for (Key key : order) {
			Box box = map.box(key);
			int place = (int) Math.round(at);
			changed.put(key.id(), across ? box.moved(place - box.x(), 0) : box.moved(0, place - box.y()));
			at += (across ? box.width() : box.height()) + gap;
		}
	}
}
