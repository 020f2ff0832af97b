/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Refused;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.ModelFile;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutReader;
import org.evade.layout.LayoutText;
import org.evade.layout.Point;
import org.evade.model.Compartment;
import org.evade.model.Edge;
import org.evade.model.EvadePackage;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.Statement;
import org.evade.model.maps.MapElements;

/** Elements of a map as a text of their own: a map with full names, and the places as a layout. */
public final class Snippet {
	private final ModelFile file;
	private final MapDiagram map;
	private final Geometry places;
	private final Map<String, String> ids = new LinkedHashMap<>();
	private final Set<String> missing = new LinkedHashSet<>();

	/**
	 * Reads a snippet.
	 *
	 * @throws Refused
	 *             when it is not the text of a map
	 */
	public Snippet(String text) throws Refused {
		file = Rehearsal.parse(text.replace("\r\n", "\n"));
		MapDiagram found = null;
		Geometry geometry = new Geometry(0, 0, new TreeMap<>(), new TreeMap<>());
		for (Statement statement : file.document().getStatements())
			if (statement instanceof MapDiagram diagram)
				found = diagram;
			else if (statement instanceof Layout layout)
				geometry = LayoutReader.read(layout);
		if (found == null)
			throw new Refused("There is no part of a map to paste.");
		map = found;
		places = geometry;
	}

	/** Ids in the map by the ids in the snippet, once the texts are made. */
	public Map<String, String> ids() {
		return ids;
	}

	/** Claims that the corpus does not have. */
	public List<String> missing() {
		return List.copyOf(missing);
	}

	/** The rectangle around all places, if there are any. */
	public Optional<Box> bounds() {
		return places.boxes().values().stream().reduce(Box::union);
	}

	/** The places under the new ids. */
	public Map<String, Box> boxes(int dx, int dy) {
		Map<String, Box> boxes = new TreeMap<>();
		places.boxes().forEach((id, box) -> {
			if (ids.containsKey(id))
				boxes.put(ids.get(id), box.moved(dx, dy));
		});
		return boxes;
	}

	/** The routes under the new ids. */
	public Map<String, List<Point>> routes(int dx, int dy) {
		Map<String, List<Point>> routes = new TreeMap<>();
		places.routes().forEach((id, route) -> {
			if (ids.containsKey(id))
				routes.put(ids.get(id), route.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList());
		});
		return routes;
	}

	/** Finds a free id for every element. */
	public void rename(MapPlan plan) {
		for (MapElement element : MapElements.all(map))
			ids.put(((Named) element).getName(), plan.freeId(((Named) element).getName()));
	}

	/** Texts of the outermost elements for a map. */
	public List<String> texts(LiveModel model, MapDiagram target, boolean edges) throws Refused {
		List<String> texts = new ArrayList<>();
		for (MapElement element : map.getElements())
			if (element instanceof Edge == edges)
				texts.add(text(model, target, element));
		return texts;
	}

	private String text(LiveModel model, MapDiagram target, MapElement element) throws Refused {
		ChangeBuilder draft = new ChangeBuilder(path -> true);
		adapt(draft, model, target, element);
		for (var all = element.eAllContents(); all.hasNext();)
			adapt(draft, model, target, all.next());
		Move move = Move.of(file, element);
		List<TextEdit> edits = draft.finish("").files().stream().flatMap(edited -> edited.edits().stream())
				.map(edit -> new TextEdit(edit.offset() - move.start(), edit.length(), edit.text())).toList();
		return Move.flat(TextEdit.apply(file.text().substring(move.start(), move.end()), edits), new SourceLines(file)
				.indent(move.start()));
	}

	private void adapt(ChangeBuilder draft, LiveModel model, MapDiagram target, EObject object) throws Refused {
		WrittenObject written = new WrittenObject(object);
		if (object instanceof MapElement) {
			WrittenObject.Item name = written.values(EvadePackage.Literals.NAMED__NAME).get(0);
			draft.replace(file, name.start(), name.end(), IdSyntax.escape(ids.get(((Named) object).getName())));
		}
		for (EStructuralFeature feature : written.form().features())
			if (feature instanceof EReference reference && !reference.isContainment())
				adapt(draft, model, target, written, reference);
	}

	private void adapt(ChangeBuilder draft, LiveModel model, MapDiagram target, WrittenObject written, EReference reference) throws Refused {
		Set<Integer> gone = new LinkedHashSet<>();
		List<WrittenObject.Item> items = written.values(reference);
		for (int i = 0; i < items.size(); i++) {
			String name = NodeModelUtils.getTokenText(items.get(i).node()).replace("^", "");
			String now = reference.getEReferenceType() == EvadePackage.Literals.NODE ? node(name) : known(model, target, reference,
					name);
			if (now != null)
				draft.replace(file, items.get(i).start(), items.get(i).end(), now);
			else if (reference.getEReferenceType() != EvadePackage.Literals.CLAIM || !reference.isMany())
				throw new Refused("'" + name + "' is not declared in this corpus: declare it first, then paste again.");
			else {
				gone.add(i);
				missing.add(name);
			}
		}
		if (!gone.isEmpty())
			new Clauses(draft, file, written.object()).remove(reference, gone);
	}

	private String node(String id) throws Refused {
		if (!ids.containsKey(id))
			throw new Refused("An edge of what was copied ends at '" + id + "', which was not copied.");
		return IdSyntax.escape(ids.get(id));
	}

	private static String known(LiveModel model, MapDiagram target, EReference reference, String name) {
		for (EObject found : model.named(name))
			if (reference.getEReferenceType().isInstance(found))
				return ReferenceText.write(target, reference, found);
		return null;
	}

	/**
	 * Writes a snippet.
	 *
	 * @param source
	 *            file of the map
	 * @param elements
	 *            outermost elements; edges only between nodes among them
	 * @param geometry
	 *            places of the map
	 */
	public static String write(ModelFile source, MapDiagram map, List<MapElement> elements, Geometry geometry) throws Refused {
		StringBuilder text = new StringBuilder("map ").append(IdSyntax.escape(map.getName())).append(" {\n");
		Set<String> known = new LinkedHashSet<>();
		for (MapElement element : elements) {
			text.append(Insertion.indented(portable(source, element), SourceLines.STEP, "\n")).append('\n');
			known.add(((Named) element).getName());
			if (element instanceof Compartment)
				element.eAllContents().forEachRemaining(inside -> {
					if (inside instanceof MapElement)
						known.add(((Named) inside).getName());
				});
		}
		TreeMap<String, Box> boxes = new TreeMap<>(geometry.boxes());
		TreeMap<String, List<Point>> routes = new TreeMap<>(geometry.routes());
		boxes.keySet().retainAll(known);
		routes.keySet().retainAll(known);
		return text.append("}\n\n").append(LayoutText.write(null, map.getName(),
				new Geometry(geometry.width(), geometry.height(), boxes, routes))).toString();
	}

	/** Text of an element with full names. */
	private static String portable(ModelFile source, MapElement element) throws Refused {
		ChangeBuilder draft = new ChangeBuilder(path -> true);
		full(draft, source, element);
		for (var all = element.eAllContents(); all.hasNext();)
			full(draft, source, all.next());
		Move move = Move.of(source, element);
		List<TextEdit> edits = draft.finish("").files().stream().flatMap(edited -> edited.edits().stream())
				.map(edit -> new TextEdit(edit.offset() - move.start(), edit.length(), edit.text())).toList();
		String raw = TextEdit.apply(source.text().substring(move.start(), move.end()), edits).replace("\r\n", "\n");
		return Move.flat(raw, new SourceLines(source).indent(move.start()));
	}

	private static void full(ChangeBuilder draft, ModelFile source, EObject object) throws Refused {
		WrittenObject written = new WrittenObject(object);
		for (EStructuralFeature feature : written.form().features())
			if (feature instanceof EReference reference && !reference.isContainment()
					&& reference.getEReferenceType() != EvadePackage.Literals.NODE) {
				List<?> targets = reference.isMany() ? (List<?>) object.eGet(reference) : List.of();
				List<WrittenObject.Item> items = written.values(reference);
				for (int i = 0; i < items.size(); i++) {
					EObject target = (EObject) (reference.isMany() ? targets.get(i) : object.eGet(reference));
					String name = target == null || target.eIsProxy() ? null : ReferenceText.fullName(target);
					if (name != null)
						draft.replace(source, items.get(i).start(), items.get(i).end(), IdSyntax.escapeQualified(name));
				}
			}
	}
}
