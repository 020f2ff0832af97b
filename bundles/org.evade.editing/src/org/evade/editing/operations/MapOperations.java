/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.Cascade;
import org.evade.editing.plan.Clauses;
import org.evade.editing.plan.Insertion;
import org.evade.editing.plan.MapPlan;
import org.evade.editing.plan.MapText;
import org.evade.editing.plan.Move;
import org.evade.editing.plan.Removal;
import org.evade.editing.plan.SourceLines;
import org.evade.editing.plan.WrittenObject;
import org.evade.language.edit.Change;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.EvadePackage;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.Participant;

/**
 * Changes of a map: its nodes and compartments, and of its elements as a whole; for edges see {@link EdgeOperations}. Maps, participants and claims are given by full name, elements of the
 * map by id. Everything in the file that an operation does not name stays as it is.
 */
public final class MapOperations extends Planner {
	/** What a change does to a map. */
	interface Step {
		void make(MapPlan plan) throws Refused;
	}

	/** Operations on a model whose files may all be written. */
	public MapOperations(LiveModel model) {
		this(model, file -> true);
	}

	/** Operations on a model. */
	public MapOperations(LiveModel model, Predicate<Path> writable) {
		super(model, writable);
	}

	private Change change(String label, String map, Step step) throws Refused {
		return change(label, (corpus, draft) -> {
			step.make(new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class)));
			return null;
		});
	}

	/** An id that is free in the map, as near to a wish as can be. */
	public String freshId(String map, String wish) throws Refused {
		return planned((corpus, draft) -> new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class)).freeId(wish));
	}

	/**
	 * Adds a node.
	 *
	 * @param compartment
	 *            compartment it stands in, or null
	 */
	public Change addNode(String map, NodeSpec node, String compartment, Placement placement) throws Refused {
		return change("Add a node", map, plan -> {
			List<Participant> shown = plan.participants(node.participants());
			Claim claim = node.claim() == null ? null : plan.claims(List.of(node.claim())).get(0);
			String wish = !shown.isEmpty() ? shown.get(0).getName()
					: claim != null ? claim.getName() : node.label() == null ? "node" : node.label();
			String id = plan.newId(node.id(), wish);
			MapText.add(plan.draft(), plan.file(), plan.container(compartment),
					List.of(MapText.node(plan.map(), id, node.aspect(), shown, claim, node.label())), false, List.of());
			plan.place(placement);
		});
	}

	/**
	 * Adds a compartment.
	 *
	 * @param parent
	 *            compartment it stands in, or null
	 * @param enclosed
	 *            nodes and compartments that move into it
	 */
	public Change addCompartment(String map, CompartmentSpec compartment, String parent, Set<String> enclosed,
			Placement placement) throws Refused {
		return change("Add a compartment", map, plan -> {
			String wish = compartment.label() == null ? "compartment" : compartment.label();
			String id = plan.newId(compartment.id(), wish);
			List<MapElement> inside = plan.outermost(enclosed);
			EObject container = plan.container(parent);
			if (inside.stream().anyMatch(element -> element == container || MapPlan.isInside(container, element)))
				throw new Refused("A compartment cannot hold the compartment that it stands in.");
			StringBuilder text = new StringBuilder(MapText.compartment(id, compartment.label(), compartment.kind())).append(" {\n");
			for (String moved : plan.cut(inside))
				text.append(Insertion.indented(moved, SourceLines.STEP, "\n")).append('\n');
			MapText.add(plan.draft(), plan.file(), container, List.of(text.append('}').toString()), false, inside);
			plan.place(placement);
		});
	}

	/**
	 * Labels a node, edge or compartment on this map.
	 *
	 * @param label
	 *            the label; null or empty for none
	 */
	public Change label(String map, String element, String label) throws Refused {
		return change("Label", map, plan -> {
			MapElement labelled = plan.element(element, MapElement.class);
			var feature = labelled.eClass().getEStructuralFeature("label");
			Clauses clauses = new Clauses(plan.draft(), plan.file(), labelled);
			if (label != null && !label.isEmpty())
				clauses.set(Map.of(feature, label));
			else if (!clauses.written().values(feature).isEmpty())
				clauses.remove(feature, Set.of(0));
		});
	}

	/** Lets a node show something else; id and label of the specification are not looked at. */
	public Change show(String map, String node, NodeSpec what) throws Refused {
		return change("Show something else", map, plan -> {
			WrittenObject written = new WrittenObject(plan.element(node, Node.class));
			Claim claim = what.claim() == null ? null : plan.claims(List.of(what.claim())).get(0);
			String text = MapText.node(plan.map(), "x", what.aspect(), plan.participants(what.participants()), claim, null)
					.substring("node x".length());
			var unit = written.form().slots(EvadePackage.Literals.NODE__SHOWS).get(0).unit();
			int name = written.values(EvadePackage.Literals.NAMED__NAME).get(0).end();
			int end = written.items().stream().filter(item -> unit.holds(item.order())).mapToInt(WrittenObject.Item::end).max()
					.orElse(name);
			new Removal(plan.draft()).replace(plan.file(), name, end, text);
		});
	}

	/**
	 * Moves nodes and compartments into a compartment, or out to the map.
	 *
	 * @param compartment
	 *            the compartment, or null for the map
	 */
	public Change moveInto(String map, Set<String> elements, String compartment, Placement placement) throws Refused {
		return change(compartment == null ? "Move out" : "Move into " + compartment, map, plan -> {
			EObject container = plan.container(compartment);
			List<MapElement> moved = new ArrayList<>(plan.outermost(elements));
			if (moved.stream().anyMatch(element -> element == container || MapPlan.isInside(container, element)))
				throw new Refused("A compartment cannot be moved into itself.");
			moved.removeIf(element -> element.eContainer() == container);
			List<MapElement> edges = moved.stream().filter(Edge.class::isInstance).toList();
			moved.removeAll(edges);
			List<EObject> leaving = new ArrayList<>(moved);
			leaving.addAll(edges);
			MapText.add(plan.draft(), plan.file(), container, plan.cut(moved), false, leaving);
			MapText.add(plan.draft(), plan.file(), container, plan.cut(edges), true, leaving);
			plan.place(placement);
		});
	}

	/**
	 * Moves an element before another in the drawing order.
	 *
	 * @param before
	 *            element of the same map or compartment; null to be the last
	 */
	public Change reorder(String map, String element, String before) throws Refused {
		return change("Reorder", map, plan -> {
			MapElement moved = plan.element(element, MapElement.class);
			MapElement next = before == null ? null : plan.element(before, MapElement.class);
			if (next == moved)
				return;
			if (next != null && next.eContainer() != moved.eContainer())
				throw new Refused("'" + before + "' stands in another compartment.");
			List<MapElement> company = MapText.elements(moved.eContainer());
			if (next == null && company.getLast() == moved
					|| next != null && company.indexOf(moved) + 1 == company.indexOf(next))
				return;
			Move move = Move.of(plan.file(), moved);
			move.cut(plan.draft());
			WrittenObject anchor = new WrittenObject(next == null ? company.getLast() : next);
			if (next == null)
				new Insertion(plan.draft()).after(plan.file(), anchor.start(), anchor.end(), move.text());
			else
				new Insertion(plan.draft()).before(plan.file(), anchor.start(), move.text());
		});
	}

	/** Removes elements from the map: nodes with their edges, compartments with what they hold, saved places of all of them. */
	public Change remove(String map, Set<String> elements) throws Refused {
		return change("Remove from the map", (corpus, draft) -> {
			MapPlan plan = new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class));
			Cascade cascade = new Cascade(model, corpus);
			for (MapElement element : plan.outermost(elements))
				cascade.drop(element, "it was chosen");
			cascade.write(draft);
			return null;
		});
	}

	/**
	 * Splits a node: a second one is added beside it, and some of its edges move there with all they say.
	 *
	 * @param second
	 *            the second node; shows what the first one does when it names nothing
	 * @param edgesOfSecond
	 *            edges of the node that move
	 */
	public Change split(String map, String node, NodeSpec second, Set<String> edgesOfSecond, Placement placement)
			throws Refused {
		return change("Split a node", map, plan -> {
			Node first = plan.element(node, Node.class);
			String id = plan.newId(second.id(), node);
			Claim claim = second.claim() == null ? null : plan.claims(List.of(second.claim())).get(0);
			boolean same = second.participants().isEmpty() && claim == null;
			String text = same ? MapText.node(plan.map(), id, first.getShows(), first.getClaim(), second.label())
					: MapText.node(plan.map(), id, second.aspect(), plan.participants(second.participants()), claim,
							second.label());
			WrittenObject written = new WrittenObject(first);
			new Insertion(plan.draft()).after(plan.file(), written.start(), written.end(), text);
			List<Edge> edges = plan.edges(first);
			for (String moved : edgesOfSecond)
				if (!edges.contains(plan.element(moved, Edge.class)))
					throw new Refused("The edge " + moved + " does not begin or end at " + node + ".");
				else
					Rewiring.move(plan, plan.element(moved, Edge.class), Set.of(first), id);
			plan.unroute(edgesOfSecond, placement);
			plan.place(placement);
		});
	}

	/**
	 * Merges nodes: the edges of the others move to the one that is kept. Edges that say the same afterwards become one with
	 * the
	 * claims of both.
	 *
	 * @param others
	 *            nodes that go
	 */
	public Change merge(String map, String kept, Set<String> others, Placement placement) throws Refused {
		return change("Merge nodes", (corpus, draft) -> {
			MapPlan plan = new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class));
			new Rewiring(model, corpus, plan).merge(plan.element(kept, Node.class), others, placement);
			plan.place(placement);
			return null;
		});
	}

	/** Ids of named elements. */
	static List<String> ids(Collection<? extends MapElement> elements) {
		return elements.stream().map(element -> ((Named) element).getName()).toList();
	}
}
