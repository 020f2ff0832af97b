/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.evade.cli.difference.CorpusChange.What;
import org.evade.exchange.html.Html;
import org.evade.exchange.tables.TableSource;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.Theme;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.LineEnd;
import org.evade.figure.scene.LineLook;
import org.evade.figure.scene.Scene;
import org.evade.figure.scene.Tone;
import org.evade.figure.svg.SvgWriter;
import org.evade.figure.text.FontStyle;
import org.evade.language.load.Corpus;
import org.evade.layout.Box;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.maps.MapElements;

/**
 * The maps that are other as one picture: as they were on the left, as they are on the right. What was added, removed and changed has a
 * sign and a frame or plate of its own, so that it is told without colours; an edge also counts as changed when one of its claims is.
 */
public final class DifferencePicture {
	private static final int MARGIN = 16, HEAD = 44, TITLE = 30, SIGN = 14;
	private static final FigureOptions BARE = FigureOptions.PRINT.mapOnly();
	private final Map<String, What> signs = new LinkedHashMap<>();
	private final Map<String, MapDiagram> before;
	private final Map<String, MapDiagram> after;
	private final Corpus old;
	private final Corpus now;

	/**
	 * @param old
	 *            the earlier corpus
	 * @param now
	 *            the later corpus
	 * @param changes
	 *            what is other
	 */
	public DifferencePicture(Corpus old, Corpus now, List<CorpusChange> changes) {
		this.old = old;
		this.now = now;
		before = maps(old);
		after = maps(now);
		Map<String, What> claims = new LinkedHashMap<>();
		for (CorpusChange change : changes)
			(change.kind().equals("claim") ? claims : signs).put(change.id(), change.what());
		edges(before, claims);
		edges(after, claims);
	}

	private static Map<String, MapDiagram> maps(Corpus corpus) {
		Map<String, MapDiagram> maps = new LinkedHashMap<>();
		corpus.statements(MapDiagram.class).filter(map -> map.getName() != null).forEach(map -> maps.put(TableSource.fullName(map), map));
		return maps;
	}

	private void edges(Map<String, MapDiagram> maps, Map<String, What> claims) {
		maps.forEach((name, map) -> {
			for (Edge edge : MapElements.edges(map))
				for (Claim claim : edge.getClaims())
					if (!claim.eIsProxy() && claims.containsKey(TableSource.fullName(claim)))
						signs.putIfAbsent(name + "." + edge.getName(), What.CHANGED);
		});
	}

	/** The picture as an SVG document, to be stored as UTF-8. */
	public String svg() {
		StringBuilder panels = new StringBuilder();
		int y = HEAD, width = 480;
		Set<String> names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		for (String name : names) {
			if (signs.keySet().stream().noneMatch(id -> id.equals(name) || id.startsWith(name + ".")))
				continue;
			Scene left = scene(old, before.get(name), name, "before"), right = scene(now, after.get(name), name, "now");
			int x = MARGIN, height = 0;
			for (Scene scene : new Scene[] { left, right })
				if (scene != null) {
					panels.append(text(x, y + 18, 13, true, name + (scene == left ? ", before" : ", now")));
					String inner = SvgWriter.writeTransparent(scene, Theme.PRINT);
					panels.append(inner.substring(inner.indexOf("<svg")).replaceFirst("<svg ", "<svg x=\"" + x + "\" y=\"" + (y + TITLE) + "\" "));
					x += scene.width() + 2 * MARGIN;
					height = Math.max(height, scene.height());
				}
			width = Math.max(width, x);
			y += TITLE + height + MARGIN;
		}
		if (panels.isEmpty())
			panels.append(text(MARGIN, (y += TITLE) - 12, 13, false, "No map is other."));
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + y + "\" viewBox=\"0 0 "
				+ width + " " + y + "\" role=\"img\" aria-labelledby=\"evade-difference\" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\">\n"
				+ "<title id=\"evade-difference\">What is other in the maps</title>\n<rect width=\"" + width + "\" height=\"" + y + "\" fill=\"#ffffff\"/>\n"
				+ text(MARGIN, 26, 12, false, "+ added (solid frame)     \u2212 removed (dashed frame)     ~ changed, itself or a claim of it (dotted frame)") + panels + "</svg>\n";
	}

	private static String text(int x, int y, int size, boolean bold, String text) {
		return "<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\"" + (bold ? " font-weight=\"bold\"" : "")
				+ " fill=\"#16181d\" xml:space=\"preserve\">" + Html.escape(text) + "</text>\n";
	}

	private Scene scene(Corpus corpus, MapDiagram map, String name, String when) {
		if (map == null)
			return null;
		Scene drawn = Figures.scene(corpus, map, BARE);
		List<Group> groups = new ArrayList<>(drawn.groups());
		for (Group group : drawn.groups()) {
			What what = group.part() == Part.MARKER ? null : signs.get(name + "." + group.id());
			if (what != null)
				groups.add(new Group(Part.MARKER, what.word() + "-" + group.id(), what.word() + ": " + group.words(), mark(group, drawn, what)));
		}
		return new Scene(drawn.map() + "-" + when, drawn.title(), drawn.description(), drawn.digest(), drawn.width(), drawn.height(), drawn.origin(), groups);
	}

	private static List<Item> mark(Group group, Scene scene, What what) {
		List<Item> items = new ArrayList<>();
		Item first = group.items().getFirst();
		Box box = switch (first) {
		case Item.NodeBody node -> node.box();
		case Item.RegionBody region -> region.box();
		default -> null;
		};
		if (box != null) {
			Box frame = box.grown(4);
			items.add(new Item.Line(List.of(at(frame.x(), frame.y()), at(frame.right(), frame.y()), at(frame.right(), frame.bottom()),
					at(frame.x(), frame.bottom()), at(frame.x(), frame.y())), new LineLook(tone(what), LineEnd.NONE, LineEnd.NONE, 2, dash(what), false, false)));
			sign(items, at(Math.max(frame.x(), SIGN / 2), Math.max(frame.y(), SIGN / 2)), what);
		} else if (first instanceof Item.Line line)
			sign(items, beside(group.id(), line, scene), what);
		return items;
	}

	/** Left of the numbers of an edge; without numbers the middle of its longest part. */
	private static At beside(String edge, Item.Line line, Scene scene) {
		for (Group group : scene.groups())
			if (group.part() == Part.MARKER && group.id().equals(edge) && group.items().getFirst() instanceof Item.Plate plate)
				return at(Math.max(plate.box().x() - SIGN / 2.0, SIGN / 2.0), plate.box().y() + plate.box().height() / 2.0);
		At best = line.points().getFirst();
		double longest = -1;
		for (int i = 1; i < line.points().size(); i++) {
			At from = line.points().get(i - 1), to = line.points().get(i);
			double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
			if (length > longest) {
				longest = length;
				best = at((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
			}
		}
		return best;
	}

	private static void sign(List<Item> items, At middle, What what) {
		items.add(new Item.Plate(tone(what), new Box((int) middle.x() - SIGN / 2, (int) middle.y() - SIGN / 2, SIGN, SIGN)));
		items.add(new Item.Text(what == What.REMOVED ? "\u2212" : what.sign(), middle.moved(0, 4), true, FontStyle.BOLD, 12, Tone.INK));
	}

	private static At at(double x, double y) {
		return new At(x, y);
	}

	private static Tone tone(What what) {
		return switch (what) {
		case ADDED -> Tone.TRANSFORMATION;
		case REMOVED -> Tone.INHIBITION;
		case CHANGED -> Tone.CORRELATION;
		};
	}

	private static LineLook.Dash dash(What what) {
		return switch (what) {
		case ADDED -> LineLook.Dash.SOLID;
		case REMOVED -> LineLook.Dash.DASHED;
		case CHANGED -> LineLook.Dash.DOTTED;
		};
	}
}
