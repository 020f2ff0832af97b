/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.create;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.choose.Candidate;
import org.evade.diagram.choose.Candidates;
import org.evade.diagram.choose.Choice;
import org.evade.diagram.choose.Chooser;
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.requests.LabelRequest;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.content.NodeFace;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;
import org.evade.model.Entity;
import org.evade.model.Mechanism;
import org.evade.model.Statement;
import org.evade.model.Strategy;
import org.evade.model.terms.ParticipantKind;

/** Creates nodes and compartments, and edits what they show: always by choosing something that exists, or making it. */
public final class NodeCreation {
	private static final int MOST = 40;

	private final ViewerContext context;
	private Chooser open;

	public NodeCreation(ViewerContext context) {
		this.context = context;
	}

	/**
	 * Creates an element.
	 *
	 * @param kind
	 *            what to put first, or null
	 * @param canvas
	 *            where, px of the canvas
	 * @param created
	 *            told the id of the new node
	 */
	public void create(ElementKind kind, Point canvas, Consumer<String> created) {
		if (context.session().isBlocked()) {
			context.session().say(context.session().blocked());
			return;
		}
		Point place = context.toMap(canvas);
		if (kind != null && kind.kind() == null) {
			createCompartment(place, canvas);
			return;
		}
		List<Candidate> all = context.session().corpus().model().read(Candidates::in);
		ParticipantKind preferred = kind == null ? null : kind.kind();
		String title = preferred == null ? "Add to the map: search by name, synonym or CURIE" : "Add " + article(kind.word());
		open = new Chooser(context.viewer().canvas(), context.toDisplay(canvas),
				context.look(), title, "",
				query -> choices(all, query, preferred, candidate -> add(candidate.name(), candidate.label(), place, created),
						(word, label) -> declareAndAdd(word, label, place, created)));
	}

	private List<Choice> choices(List<Candidate> all, String query, ParticipantKind preferred, Consumer<Candidate> take,
			java.util.function.BiConsumer<ElementKind, String> make) {
		List<Choice> choices = new ArrayList<>();
		List<Candidate> best = Candidates.best(all, query, preferred, MOST);
		boolean exact = best.stream().anyMatch(candidate -> candidate.label().equalsIgnoreCase(query));
		for (Candidate candidate : best)
			choices.add(new Choice(candidate.label(), candidate.kind().word() + (candidate.shown() > 0 ? " · on maps" : ""),
					context.icons().shape(ElementKind.shape(candidate.kind())), () -> take.accept(candidate)));
		if (!query.isEmpty() && !exact)
			for (ElementKind kind : ElementKind.ALL)
				if (kind.canDeclare() && (preferred == null || kind.kind() == preferred))
					choices.add(new Choice("New " + kind.word() + " “" + query + "”", "added to the vocabulary",
							context.icons().shape(kind.shape()), () -> make.accept(kind, query)));
		return choices;
	}

	private static String article(String word) {
		return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
	}

	/** Puts something that exists on the map, centred at a place where nothing stands yet. */
	public boolean add(String participant, String label, Point place, Consumer<String> created) {
		String id = new NodeInsertion(context).add(null, List.of(participant), label, place);
		if (id != null)
			created.accept(id);
		return id != null;
	}

	private void declareAndAdd(ElementKind kind, String label, Point place, Consumer<String> created) {
		declare(kind, label, name -> add(name, label, place, created));
	}

	/** Declares something new and goes on with it, as one step. */
	private void declare(ElementKind kind, String label, Consumer<String> then) {
		Declaring where = context.session().corpus().model().read(corpus -> Declaring.find(corpus, kind.kind(), label));
		if (where == null) {
			context.session().say("There is no file for " + kind.word() + "s yet: declare the first one in the text.");
			return;
		}
		try (var compound = context.session().corpus().history().compound("Add " + kind.word() + " " + label)) {
			if (context.run("Declare " + label, context.edits().declare(where.file(), where.statement())))
				then.accept(where.name());
		}
	}

	private void createCompartment(Point place, Point canvas) {
		open = new Chooser(context.viewer().canvas(), context.toDisplay(canvas), context.look(),
				"Title of the new compartment; it holds what is selected", "", query -> List.of()).onText(title -> {
					if (!title.isEmpty())
						addCompartment(title, place);
				});
	}

	private void addCompartment(String title, Point place) {
		MapSnapshot map = context.map();
		Set<String> enclosed = context.selectedBoxes();
		Box box = enclosed.stream().map(map.geometry().boxes()::get).reduce(Box::union).map(all -> {
			Box wide = all.grown(14);
			return new Box(wide.x(), wide.y() - 16, wide.width(), wide.height() + 16);
		}).orElse(new Box(place.x - 100, place.y - 60, 200, 120));
		String parent = map.compartmentAt(box.centre().x(), box.centre().y(), map.withContents(enclosed));
		String id = context.edits().freshId(wish(title));
		if (context.run("Add Compartment", context.edits().addCompartment(id, title, parent, enclosed, box)))
			context.select(List.of(Key.compartment(id)));
	}

	/** Edits the label of a node or compartment in place; for a node something else to show can be chosen as well. */
	public void edit(Key key) {
		if (context.session().isBlocked()) {
			context.session().say(context.session().blocked());
			return;
		}
		MapSnapshot map = context.map();
		String now = key.part() == Part.NODE ? String.join(" ", map.nodes().get(key.id()).lines())
				: String.join(" ", map.regions().get(key.id()).title());
		boolean node = key.part() == Part.NODE;
		List<Candidate> all = node ? context.session().corpus().model().read(Candidates::in) : List.of();
		var area = context.toCanvas(map.box(key));
		open = new Chooser(context.viewer().canvas(), context.viewer().canvas().toDisplay(area.x, area.y), context.look(),
				node ? "Label, or something else to show" : "Title", now, query -> {
					if (!node)
						return List.of();
					List<Choice> choices = new ArrayList<>();
					if (!query.equals(now))
						choices.add(new Choice(query.isEmpty() ? "No label of its own" : "Label “" + query + "”", "on this map only",
								null, () -> label(key, query)));
					if (!query.isEmpty() && !query.equals(now))
						choices.addAll(choices(all, query, kind(map.nodes().get(key.id())),
								candidate -> context.run("Show", context.edits().show(key.id(), candidate.name())),
								(kind, label) -> declare(kind, label, name -> context.run("Show", context.edits().show(key.id(), name)))));
					return choices;
				}).onText(text -> {
					if (!text.equals(now))
						label(key, text);
				});
	}

	private void label(Key key, String text) {
		if (context.part(key) != null)
			context.execute(context.part(key).getCommand(new LabelRequest(text)));
	}

	private static ParticipantKind kind(NodeFace node) {
		return ElementKind.ALL.stream().filter(kind -> kind.shape() == node.shape() && kind.kind() != null).map(ElementKind::kind).findFirst()
				.orElse(null);
	}

	static String wish(String label) {
		String id = label.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9α-ω]+", "-").replaceAll("^-+|-+$", "");
		return id.isEmpty() ? "node" : Character.isDigit(id.charAt(0)) ? "n-" + id : id;
	}

	/** The pop-up that was opened last, or null; for tests. */
	public Chooser open() {
		return open;
	}

	/** Where something new is declared, and how. */
	record Declaring(Path file, String statement, String name) {
		static Declaring find(org.evade.language.load.Corpus corpus, ParticipantKind kind, String label) {
			Map<org.evade.language.load.ModelFile, Integer> files = new HashMap<>();
			corpus.statements(Statement.class).filter(statement -> is(statement, kind))
					.forEach(statement -> files.merge(corpus.fileOf(statement), 1, Integer::sum));
			if (files.isEmpty())
				corpus.statements(Entity.class).forEach(statement -> files.merge(corpus.fileOf(statement), 1, Integer::sum));
			var best = files.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
			if (best == null)
				return null;
			String namespace = best.document().getNamespace();
			String id = freeId(corpus, namespace, label);
			String named = id.equals(label) ? "" : " " + org.evade.language.conversion.Quoting.quote(label);
			return new Declaring(best.path(), kind.word() + " " + org.evade.language.conversion.IdSyntax.escape(id) + named,
					namespace == null ? id : namespace + "." + id);
		}

		private static boolean is(Statement statement, ParticipantKind kind) {
			return switch (kind) {
			case MECHANISM -> statement instanceof Mechanism;
			case STRATEGY -> statement instanceof Strategy;
			default -> statement instanceof Entity entity && ParticipantKind.of(entity) == kind;
			};
		}

		private static String freeId(org.evade.language.load.Corpus corpus, String namespace, String label) {
			Set<String> taken = new java.util.HashSet<>();
			Candidates.in(corpus).forEach(candidate -> taken.add(candidate.name()));
			String id = label.replaceAll("[^A-Za-z0-9_\\u0370-\\u03FF]+", "-").replaceAll("^-+|-+$", "");
			String base = id.isEmpty() ? "new" : Character.isDigit(id.charAt(0)) ? "n-" + id : id;
			String unique = base;
			for (int i = 2; taken.contains(namespace == null ? unique : namespace + "." + unique); i++)
				unique = base + "-" + i;
			return unique;
		}
	}
}
