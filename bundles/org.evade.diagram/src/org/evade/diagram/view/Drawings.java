/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.evade.diagram.model.Key;
import org.evade.diagram.paint.Area;
import org.evade.diagram.paint.Drawing;
import org.evade.diagram.paint.ScenePainter;
import org.evade.figure.scene.Group;

/** Drawings of a map's groups in drawing order; those of unchanged groups are kept. */
final class Drawings {
	private record Kept(Group group, Drawing drawing) {
	}

	private final ScenePainter painter;
	private Map<Key, Kept> drawings = new LinkedHashMap<>();

	Drawings(ScenePainter painter) {
		this.painter = painter;
	}

	/**
	 * Takes over what is to be drawn.
	 *
	 * @return the areas that look different now
	 */
	List<Area> update(Map<Key, Group> groups) {
		List<Area> changed = new ArrayList<>();
		Map<Key, Kept> old = new HashMap<>(drawings);
		Map<Key, Kept> fresh = new LinkedHashMap<>();
		groups.forEach((key, group) -> {
			Kept kept = old.remove(key);
			if (kept != null && kept.group.equals(group)) {
				fresh.put(key, kept);
				return;
			}
			Drawing drawing = painter.draw(group);
			fresh.put(key, new Kept(group, drawing));
			add(changed, drawing.frame());
			if (kept != null)
				old.put(key, kept);
		});
		for (Kept gone : old.values()) {
			add(changed, gone.drawing.frame());
			gone.drawing.dispose();
		}
		drawings = fresh;
		return changed;
	}

	private static void add(List<Area> frames, Area frame) {
		if (frame != null)
			frames.add(frame);
	}

	/** Drawings that touch an area, lowest first, of those elements that are wanted. */
	List<Drawing> in(Area area, Predicate<Key> wanted) {
		List<Drawing> found = new ArrayList<>();
		drawings.forEach((key, kept) -> {
			if (kept.drawing.frame() != null && kept.drawing.frame().meets(area) && wanted.test(key))
				found.add(kept.drawing);
		});
		return found;
	}

	Area frame(Key key) {
		Kept kept = drawings.get(key);
		return kept == null ? null : kept.drawing.frame();
	}

	Area all() {
		Area all = null;
		for (Kept kept : drawings.values())
			if (kept.drawing.frame() != null)
				all = kept.drawing.frame().union(all);
		return all;
	}

	void dispose() {
		drawings.values().forEach(kept -> kept.drawing.dispose());
		drawings.clear();
	}
}
