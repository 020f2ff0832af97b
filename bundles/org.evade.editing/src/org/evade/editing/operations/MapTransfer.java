/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.Cascade;
import org.evade.editing.plan.ChangeBuilder;
import org.evade.editing.plan.MapPlan;
import org.evade.editing.plan.MapText;
import org.evade.editing.plan.Snippet;
import org.evade.language.load.Corpus;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutReader;
import org.evade.layout.Point;
import org.evade.model.Compartment;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.maps.MapElements;

/**
 * Copies and moves elements within a map, between maps, and through the clipboard between instances. Edges go along when
 * both their ends do, with their claims; comments above and behind elements go along as well.
 */
public final class MapTransfer extends Planner {
	/** Operations on a model whose files may all be written. */
	public MapTransfer(LiveModel model) {
		this(model, file -> true);
	}

	/** Operations on a model. */
	public MapTransfer(LiveModel model, Predicate<Path> writable) {
		super(model, writable);
	}

	/**
	 * Elements as a text for the clipboard: an Evade text with full names, which another instance can paste as well.
	 *
	 * @param current
	 *            places as on the screen; null for the saved ones
	 */
	public String copy(String map, Set<String> elements, Geometry current) throws Refused {
		return planned((corpus, draft) -> copy(corpus, new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class)),
				elements, current));
	}

	private static String copy(Corpus corpus, MapPlan plan, Set<String> elements, Geometry current) throws Refused {
		List<MapElement> copied = withEdges(plan, elements);
		if (copied.isEmpty())
			throw new Refused("There is nothing to copy: choose nodes or compartments; edges go along when both their ends do.");
		Geometry places = current != null ? current
				: Elements.layoutOf(corpus, plan.map()).map(LayoutReader::read)
						.orElse(new Geometry(0, 0, new TreeMap<>(), new TreeMap<>()));
		return Snippet.write(plan.file(), plan.map(), copied, places);
	}

	/** The outermost nodes and compartments that were chosen, and the edges between nodes among or in them. */
	private static List<MapElement> withEdges(MapPlan plan, Set<String> elements) throws Refused {
		List<MapElement> chosen = plan.outermost(elements);
		Set<EObject> inside = new HashSet<>(chosen);
		chosen.forEach(element -> element.eAllContents().forEachRemaining(inside::add));
		List<MapElement> copied = new ArrayList<>();
		for (MapElement element : MapElements.all(plan.map()))
			if (element instanceof Edge edge ? !inside.contains(edge.eContainer()) && inside.contains(edge.getSource())
					&& inside.contains(edge.getTarget()) : chosen.contains(element))
				copied.add(element);
		return copied;
	}

	/**
	 * Pastes what was copied.
	 *
	 * @param compartment
	 *            compartment it goes to, or null
	 * @param dx
	 *            by how much the places move to the right, px
	 * @param dy
	 *            by how much the places move down, px
	 * @param current
	 *            places of the map as on the screen, or null
	 */
	public Pasted paste(String map, String snippet, String compartment, int dx, int dy, Geometry current) throws Refused {
		return pasteAmong(map, snippet, compartment, dx, dy, new Placement(Map.of(), Map.of(), current));
	}

	/**
	 * The same with what makes room for it.
	 *
	 * @param room
	 *            other places of what is on the map already
	 */
	public Pasted pasteAmong(String map, String snippet, String compartment, int dx, int dy, Placement room) throws Refused {
		return planned((corpus, draft) -> {
			MapPlan plan = new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class));
			Snippet read = new Snippet(snippet);
			paste(corpus, plan, read, compartment, dx, dy, room);
			return new Pasted(draft.finish("Paste"), read.ids(), read.missing());
		});
	}

	private void paste(Corpus corpus, MapPlan plan, Snippet snippet, String compartment, int dx, int dy, Placement room)
			throws Refused {
		snippet.rename(plan);
		EObject container = plan.container(compartment);
		MapText.add(plan.draft(), plan.file(), container, snippet.texts(model, plan.map(), false), false, List.of());
		MapText.add(plan.draft(), plan.file(), plan.map(), snippet.texts(model, plan.map(), true), true, List.of());
		if (room.current() == null && Elements.layoutOf(corpus, plan.map()).isEmpty())
			return;
		Map<String, Box> boxes = new TreeMap<>(room.boxes());
		boxes.putAll(snippet.boxes(dx, dy));
		Map<String, List<Point>> routes = new TreeMap<>(room.routes());
		routes.putAll(snippet.routes(dx, dy));
		plan.place(new Placement(boxes, routes, room.current()));
	}

	/** The compartment that all nodes and compartments among elements stand in; null for the map itself. */
	private static String compartment(MapPlan plan, Set<String> elements) throws Refused {
		Set<EObject> holders = new HashSet<>();
		for (String id : elements) {
			MapElement element = plan.element(id, MapElement.class);
			boolean goesAlong = element.eContainer() instanceof Compartment holder && elements.contains(holder.getName());
			if (!(element instanceof Edge) && !goesAlong)
				holders.add(element.eContainer());
		}
		return holders.size() == 1 && holders.iterator().next() instanceof Compartment compartment ? compartment.getName() : null;
	}

	/** Copies elements within their map, into the compartment that all of them stand in; see {@link #paste}. */
	public Pasted duplicate(String map, Set<String> elements, int dx, int dy, Geometry current) throws Refused {
		return planned((corpus, draft) -> {
			MapPlan plan = new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class));
			Snippet snippet = new Snippet(copy(corpus, plan, elements, current));
			paste(corpus, plan, snippet, compartment(plan, elements), dx, dy, new Placement(Map.of(), Map.of(), current));
			return new Pasted(draft.finish("Duplicate"), snippet.ids(), snippet.missing());
		});
	}

	/**
	 * Moves elements to another map, in one change. Edges to what stays behind go; the claims themselves stay in the model.
	 *
	 * @param compartment
	 *            compartment of the other map, or null
	 */
	public Pasted moveTo(String from, Set<String> elements, String to, String compartment) throws Refused {
		return planned((corpus, draft) -> {
			MapPlan source = new MapPlan(model, corpus, draft, element(corpus, from, MapDiagram.class));
			MapPlan target = new MapPlan(model, corpus, draft, element(corpus, to, MapDiagram.class));
			if (source.map() == target.map())
				throw new Refused("The elements are on this map already.");
			Snippet snippet = new Snippet(copy(corpus, source, elements, null));
			paste(corpus, target, snippet, compartment, 0, 0, Placement.NONE);
			cut(corpus, draft, source, elements);
			return new Pasted(draft.finish("Move to " + target.map().getName()), snippet.ids(), snippet.missing());
		});
	}

	private void cut(Corpus corpus, ChangeBuilder draft, MapPlan source, Set<String> elements) throws Refused {
		List<MapElement> moved = withEdges(source, elements);
		Cascade cascade = new Cascade(model, corpus);
		cascade.leave(moved);
		for (MapElement element : source.outermost(elements))
			cascade.drop(element, "it moves to another map");
		source.cut(moved);
		cascade.write(draft);
	}
}
