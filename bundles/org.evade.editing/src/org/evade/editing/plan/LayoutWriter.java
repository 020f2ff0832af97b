/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Elements;
import org.evade.editing.operations.Placement;
import org.evade.editing.operations.Refused;
import org.evade.editing.plan.WrittenObject.Item;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.naming.EvadeNames;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutText;
import org.evade.layout.Point;
import org.evade.model.BoxLayout;
import org.evade.model.EvadePackage;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.MapDiagram;
import org.evade.model.RouteLayout;
import org.evade.model.RoutePoint;

/** Saves places in the layout of a map: numbers that differ are replaced, entries that are missing are added in order. */
public final class LayoutWriter {
	private final ChangeBuilder draft;
	private final LiveModel live;
	private final Corpus corpus;
	private final MapDiagram map;

	/** Writes the layout of a map into a draft. */
	public LayoutWriter(ChangeBuilder draft, LiveModel live, Corpus corpus, MapDiagram map) {
		this.draft = draft;
		this.live = live;
		this.corpus = corpus;
		this.map = map;
	}

	/** Saves places; makes the layout when the map has none. */
	public void place(Placement placement) throws Refused {
		if (placement.isEmpty())
			return;
		Layout layout = Elements.layoutOf(corpus, map).orElse(null);
		if (layout == null)
			make(whole(placement));
		else
			update(layout, new TreeMap<>(placement.boxes()), new TreeMap<>(placement.routes()), extent(placement), false);
	}

	/** Saves a whole geometry; entries of elements that the geometry does not know stay. */
	public void replace(Geometry geometry) throws Refused {
		Layout layout = Elements.layoutOf(corpus, map).orElse(null);
		if (layout == null)
			make(geometry);
		else
			update(layout, geometry.boxes(), geometry.routes(), new Box(0, 0, geometry.width(), geometry.height()), true);
	}

	/** Takes the entries of elements out; comments in and behind them stay, as the elements may. */
	public void forget(Set<String> ids) throws Refused {
		Layout layout = Elements.layoutOf(corpus, map).orElse(null);
		if (layout != null)
			for (LayoutEntry entry : layout.getEntries())
				if (ids.contains(entry.getElement()))
					new Removal(draft).clause(corpus.fileOf(layout), new WrittenObject(entry).start(), new WrittenObject(entry).end());
	}

	private static Geometry whole(Placement placement) {
		Geometry current = placement.current();
		TreeMap<String, Box> boxes = new TreeMap<>(current == null ? Map.of() : current.boxes());
		TreeMap<String, List<Point>> routes = new TreeMap<>(current == null ? Map.of() : current.routes());
		boxes.putAll(placement.boxes());
		routes.putAll(placement.routes());
		Box extent = extent(placement);
		return new Geometry(Math.max(extent.width(), current == null ? 0 : current.width()),
				Math.max(extent.height(), current == null ? 0 : current.height()), boxes, routes);
	}

	/** From the origin to what lies furthest right and down. */
	private static Box extent(Placement placement) {
		Box extent = new Box(0, 0, 0, 0);
		for (Box box : placement.boxes().values())
			extent = extent.union(new Box(0, 0, Math.max(0, box.right()), Math.max(0, box.bottom())));
		for (List<Point> route : placement.routes().values())
			for (Point point : route)
				extent = extent.union(new Box(0, 0, Math.max(0, point.x()), Math.max(0, point.y())));
		return extent;
	}

	private void make(Geometry geometry) throws Refused {
		ModelFile home = corpus.fileOf(map);
		String text = LayoutText.write(EvadeNames.namespaceOf(map), map.getName(), geometry);
		Path path = home.path().resolveSibling(map.getName() + ".layout.evade");
		String newline = SourceLines.newline(home.text());
		ModelFile there = corpus.files().stream().filter(file -> file.path().equals(path)).findFirst().orElse(null);
		if (there == null && live.text(path) == null) {
			draft.create(path, text.replace("\n", newline));
			return;
		}
		if (there == null || !Objects.equals(there.document().getNamespace(), EvadeNames.namespaceOf(map)))
			throw new Refused("The file " + path.getFileName() + " holds something else: move it away first.");
		String statement = text.substring(text.indexOf("layout of"));
		String gap = there.text().isEmpty() || there.text().endsWith("\n") ? newline : newline + newline;
		draft.insert(there, there.text().length(), gap + statement.replace("\n", newline));
	}

	private void update(Layout layout, Map<String, Box> boxes, Map<String, List<Point>> routes, Box extent, boolean exact)
			throws Refused {
		ModelFile file = corpus.fileOf(layout);
		size(file, layout, extent, exact);
		Map<String, BoxLayout> savedBoxes = new TreeMap<>();
		Map<String, RouteLayout> savedRoutes = new TreeMap<>();
		for (LayoutEntry entry : layout.getEntries())
			if (entry instanceof BoxLayout box)
				savedBoxes.putIfAbsent(entry.getElement(), box);
			else if (entry instanceof RouteLayout route)
				savedRoutes.putIfAbsent(entry.getElement(), route);
		List<String> more = new ArrayList<>();
		for (Map.Entry<String, Box> box : boxes.entrySet())
			if (savedBoxes.containsKey(box.getKey()))
				move(file, savedBoxes.get(box.getKey()), box.getValue());
			else if (IdSyntax.isWord(box.getKey()))
				add(file, layout, BoxLayout.class, box.getKey(), text(box.getKey(), box.getValue()), more);
		for (Map.Entry<String, List<Point>> route : routes.entrySet())
			if (savedRoutes.containsKey(route.getKey()))
				bend(file, savedRoutes.get(route.getKey()), route.getValue());
			else if (IdSyntax.isWord(route.getKey()))
				add(file, layout, RouteLayout.class, route.getKey(), text(route.getKey(), route.getValue()), more);
		if (!more.isEmpty()) {
			WrittenObject written = new WrittenObject(layout);
			int open = written.items().stream().filter(item -> item.order() <= written.form().brace() || isNote(item))
					.mapToInt(Item::end).max().orElseThrow();
			new Insertion(draft).first(file, open, written.word("}").start(), String.join("\n", more));
		}
	}

	private static boolean isNote(Item item) {
		return item.node().getText().equals("note")
				|| item.slot() != null && item.slot().feature() == EvadePackage.Literals.NOTED__NOTE;
	}

	private void size(ModelFile file, Layout layout, Box extent, boolean exact) throws Refused {
		WrittenObject written = new WrittenObject(layout);
		List<Item> width = written.values(EvadePackage.Literals.LAYOUT__WIDTH);
		int wide = exact ? extent.width() : Math.max(layout.getWidth(), extent.width());
		int high = exact ? extent.height() : Math.max(layout.getHeight(), extent.height());
		if (!width.isEmpty()) {
			number(file, width.get(0), layout.getWidth(), wide);
			number(file, written.values(EvadePackage.Literals.LAYOUT__HEIGHT).get(0), layout.getHeight(), high);
		} else if (exact)
			draft.insert(file, written.values(EvadePackage.Literals.LAYOUT__MAP).get(0).end(), " size " + wide + " by " + high);
	}

	private void number(ModelFile file, Item item, int old, int now) throws Refused {
		if (old != now)
			draft.replace(file, item.start(), item.end(), Integer.toString(now));
	}

	private void move(ModelFile file, BoxLayout saved, Box box) throws Refused {
		WrittenObject written = new WrittenObject(saved);
		Item y = written.values(EvadePackage.Literals.BOX_LAYOUT__Y).get(0);
		number(file, written.values(EvadePackage.Literals.BOX_LAYOUT__X).get(0), saved.getX(), box.x());
		number(file, y, saved.getY(), box.y());
		List<Item> width = written.values(EvadePackage.Literals.BOX_LAYOUT__WIDTH);
		if (!width.isEmpty()) {
			number(file, width.get(0), saved.getWidth(), box.width());
			number(file, written.values(EvadePackage.Literals.BOX_LAYOUT__HEIGHT).get(0), saved.getHeight(), box.height());
		} else if (box.width() > 0 && box.height() > 0)
			draft.insert(file, y.end(), " size " + box.width() + " by " + box.height());
	}

	private void bend(ModelFile file, RouteLayout saved, List<Point> points) throws Refused {
		List<RoutePoint> old = saved.getPoints();
		for (int i = 0; i < Math.min(old.size(), points.size()); i++) {
			WrittenObject point = new WrittenObject(old.get(i));
			number(file, point.values(EvadePackage.Literals.ROUTE_POINT__X).get(0), old.get(i).getX(), points.get(i).x());
			number(file, point.values(EvadePackage.Literals.ROUTE_POINT__Y).get(0), old.get(i).getY(), points.get(i).y());
		}
		for (int i = points.size(); i < old.size(); i++)
			new Removal(draft).clause(file, new WrittenObject(old.get(i)).start(), new WrittenObject(old.get(i)).end());
		if (points.size() > old.size())
			draft.insert(file, new WrittenObject(old.getLast()).end(), points(points.subList(old.size(), points.size())));
	}

	/** Behind the entry of the same kind with the next smaller id; routes without one behind the last box. */
	private void add(ModelFile file, Layout layout, Class<? extends LayoutEntry> kind, String id, String text,
			List<String> first)
			throws Refused {
		LayoutEntry before = null;
		for (LayoutEntry entry : layout.getEntries())
			if (entry.getElement() == null)
				continue;
			else if (kind.isInstance(entry) ? entry.getElement().compareTo(id) < 0 : kind == RouteLayout.class && !isRoute(before))
				before = entry;
		if (before == null)
			first.add(text);
		else
			new Insertion(draft).after(file, new WrittenObject(before).start(), new WrittenObject(before).end(), text);
	}

	private static boolean isRoute(LayoutEntry entry) {
		return entry instanceof RouteLayout;
	}

	private static String text(String id, Box box) {
		String size = box.width() > 0 && box.height() > 0 ? " size " + box.width() + " by " + box.height() : "";
		return "box " + IdSyntax.escape(id) + " at " + box.x() + "," + box.y() + size;
	}

	private static String text(String id, List<Point> points) {
		return "route " + IdSyntax.escape(id) + " via" + points(points);
	}

	private static String points(List<Point> points) {
		return points.stream().map(point -> " " + point.x() + "," + point.y()).collect(Collectors.joining());
	}
}
