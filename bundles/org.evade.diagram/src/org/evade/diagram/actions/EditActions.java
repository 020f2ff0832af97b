/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.evade.diagram.choose.Choice;
import org.evade.diagram.choose.Chooser;
import org.evade.diagram.choose.ElementSearch;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.paint.Area;
import org.evade.diagram.placement.Alignment;
import org.evade.diagram.placement.AutoLayout;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.session.MapClipboard;
import org.evade.diagram.ui.LayoutAnimation;
import org.evade.diagram.ui.MapNavigation;
import org.evade.diagram.ui.MapPane;
import org.evade.editing.operations.Refused;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Geometry;

/** What the actions of the map editor do. */
final class EditActions {
	private final ActionScope scope;
	private final MapPane pane;
	private final MapClipboard transfers;

	EditActions(ActionScope scope) {
		this.scope = scope;
		pane = scope.pane();
		transfers = new MapClipboard(pane.session());
	}

	private List<Key> keys() {
		return pane.context().selectedKeys();
	}

	private Set<String> ids() {
		return keys().stream().map(Key::id).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	void remove() {
		Key last = pane.context().selectedLast();
		if (last == null)
			return;
		GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
		request.setEditParts(pane.context().parts(keys()));
		pane.context().execute(pane.context().part(last).getCommand(request));
	}

	/** The key for removing takes a chosen bend first. */
	void removeOrUnbend() {
		if (pane.bending().isChosen())
			pane.bending().remove();
		else
			remove();
	}

	void delete() {
		if (pane.session().isBlocked()) {
			scope.say(pane.session().blocked());
			return;
		}
		Set<String> behind = pane.edits().behind(keys());
		if (behind.isEmpty()) {
			scope.say("Nothing in the model stands behind this: remove it from the map instead.");
			return;
		}
		try {
			if (new DeleteDialog(scope.shell(), behind, pane.edits().preview(behind)).open() == 0)
				pane.run("Delete", pane.edits().delete(behind));
		} catch (Refused refused) {
			scope.say(refused.getMessage());
		}
	}

	void merge() {
		List<Key> nodes = keys().stream().filter(key -> key.part() == Part.NODE).toList();
		Set<String> others = nodes.subList(0, nodes.size() - 1).stream().map(Key::id)
				.collect(Collectors.toCollection(TreeSet::new));
		pane.run("Merge Nodes", pane.edits().merge(nodes.get(nodes.size() - 1).id(), others));
	}

	void copy() {
		try {
			clipboard(transfers.copy(ids(), pane.context().toMap(pane.context().pointer())));
			scope.say(keys().size() == 1 ? "1 element copied." : keys().size() + " elements copied.");
		} catch (Refused refused) {
			scope.say(refused.getMessage());
		}
	}

	private static void clipboard(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	void cut() {
		copy();
		pane.run("Cut", () -> pane.edits().remove(keys()).make().labelled("Cut"));
	}

	void paste() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (!(text instanceof String snippet) || snippet.isBlank()) {
			scope.say("There is nothing on the clipboard that a map can take.");
			return;
		}
		put("Paste", () -> transfers.paste(snippet, pane.context().toMap(pane.context().pointer())));
	}

	void duplicate() {
		put("Duplicate", () -> transfers.duplicate(ids()));
	}

	private interface Putting {
		MapClipboard.Put make() throws Refused;
	}

	private void put(String label, Putting putting) {
		List<MapClipboard.Put> done = new ArrayList<>();
		if (!pane.run(label, () -> {
			done.add(putting.make());
			return done.get(0).change();
		}))
			return;
		MapSnapshot map = pane.session().snapshot();
		pane.select(done.get(0).ids().stream().map(map::find).filter(java.util.Objects::nonNull).toList());
		if (!done.get(0).missing().isEmpty())
			scope.say("Left out, since they are not in this corpus: " + String.join(", ", done.get(0).missing()));
	}

	void arrange(Alignment arrangement) {
		LayoutChange places = arrangement.apply(pane.session().snapshot(), keys());
		pane.run(arrangement.label(), pane.edits().place(arrangement.label(), places.tidied(Set.of()), Set.of(), null));
	}

	void layoutAll() {
		layout("Arrange Everything", () -> AutoLayout.whole(pane.session().snapshot()));
	}

	void layoutSelection() {
		Set<String> ids = pane.context().selectedBoxes();
		layout("Arrange Selection", () -> AutoLayout.some(pane.session().snapshot(), ids));
	}

	void routeAll() {
		layout("Route All Lines Anew", () -> AutoLayout.routes(pane.session().snapshot()));
	}

	/** Found in the background, shown as a glide, made as one step. */
	private void layout(String label, Supplier<Geometry> search) {
		if (pane.session().isBlocked()) {
			scope.say(pane.session().blocked());
			return;
		}
		MapSnapshot before = pane.session().snapshot();
		Display display = pane.getDisplay();
		scope.say(label + " …");
		new ArrangeJob(() -> {
			Geometry found = search.get();
			display.asyncExec(() -> {
				if (pane.isDisposed())
					return;
				scope.say("");
				if (pane.session().snapshot() != before)
					scope.say("The map was changed in the meantime; nothing was arranged.");
				else
					LayoutAnimation.to(pane.context(), found, () -> pane.run(label, pane.edits().arrange(label, found)));
			});
		}).schedule();
	}

	void routeSelection() {
		MapSnapshot map = pane.session().snapshot();
		Set<String> edges = new TreeSet<>();
		keys().stream().filter(key -> key.part() == Part.EDGE).forEach(key -> edges.add(key.id()));
		map.edgesOf(map.withContents(pane.context().selectedBoxes())).forEach(edge -> edges.add(edge.id()));
		Map<String, List<org.evade.layout.Point>> fixed = new TreeMap<>(map.geometry().routes());
		fixed.keySet().removeAll(edges);
		var found = new org.evade.layout.route.Router(map.graph(), map.geometry().boxes(), fixed).route(3).routes();
		Map<String, List<org.evade.layout.Point>> routes = new TreeMap<>();
		edges.forEach(id -> routes.put(id, found.get(id)));
		pane.run("Route Lines", pane.edits().place("Route Lines", new LayoutChange(map, Map.of(), routes), Set.of(), null));
	}

	void zoomSelection() {
		MapSnapshot map = pane.session().snapshot();
		Area area = null;
		for (Key key : keys()) {
			if (map.box(key) != null)
				area = Area.of(map.box(key)).union(area);
			else
				for (var point : map.geometry().routes().get(key.id()))
					area = new Area(point.x(), point.y(), point.x() + 1, point.y() + 1).union(area);
		}
		pane.viewer().fit(area == null ? null : area.grown(20), 4);
	}

	/** What is selected, or the map itself. */
	void showText() {
		if (keys().isEmpty())
			links().showText(pane.session().map());
		else
			pane.context().prompts().open(keys().get(0));
	}

	private MapNavigation links() {
		return scope.navigation();
	}

	void showBehind() {
		Set<String> names = pane.edits().behind(keys());
		links().showText(names.stream().findFirst().orElse(pane.session().map()));
	}

	void find() {
		var canvas = pane.viewer().canvas();
		new Chooser(canvas, canvas.toDisplay(canvas.getClientArea().width - 420, 10), pane.context().look(), "Find on this map", "",
				this::found).onClose(() -> pane.context().feedback().setFound(List.of()));
	}

	private List<Choice> found(String query) {
		MapSnapshot map = pane.session().snapshot();
		List<Key> hits = ElementSearch.in(map, query);
		pane.context().feedback().setFound(query.isEmpty() ? List.of() : hits);
		if (hits.isEmpty())
			return List.of(new Choice("Nothing on this map is called “" + query + "”", "", null, () -> {
			}));
		return hits.stream().map(key -> new Choice(map.groups().get(key).words(), key.id(), pane.context().icon(key),
				() -> pane.select(List.of(key)))).toList();
	}

	private org.evade.figure.scene.Scene figure() {
		return scope.session().model().read(corpus -> org.evade.diagram.model.SnapshotReader.find(corpus, pane.session().map())
				.map(map -> Figures.scene(corpus, map, FigureOptions.PRINT)).orElse(null));
	}

	void saveImage() {
		PictureFile.save(scope.shell(), figure());
	}

	void print() {
		MapPrinter.print(scope.shell(), figure());
	}
}
