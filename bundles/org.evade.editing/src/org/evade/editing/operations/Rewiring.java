/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.Cascade;
import org.evade.editing.plan.ChangeBuilder;
import org.evade.editing.plan.MapPlan;
import org.evade.editing.plan.Removal;
import org.evade.editing.plan.WrittenObject;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.EvadePackage;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.maps.MapElements;

/** Edges that get other ends. */
final class Rewiring {
	private final LiveModel model;
	private final Corpus corpus;
	private final MapPlan plan;

	Rewiring(LiveModel model, Corpus corpus, MapPlan plan) {
		this.model = model;
		this.corpus = corpus;
		this.plan = plan;
	}

	/** Lets an edge end at another node wherever it ends at one of some nodes; the new node need not exist yet. */
	static void move(MapPlan plan, Edge edge, Set<Node> from, String to) throws Refused {
		WrittenObject written = new WrittenObject(edge);
		ChangeBuilder draft = plan.draft();
		for (var end : List.of(EvadePackage.Literals.EDGE__SOURCE, EvadePackage.Literals.EDGE__TARGET))
			if (from.contains(edge.eGet(end))) {
				WrittenObject.Item item = written.values(end).get(0);
				new Removal(draft).replace(plan.file(), item.start(), item.end(), IdSyntax.escape(to));
			}
	}

	void merge(Node kept, Set<String> others, Placement placement) throws Refused {
		Set<Node> gone = new LinkedHashSet<>();
		for (String other : others)
			gone.add(plan.element(other, Node.class));
		if (gone.contains(kept))
			throw new Refused("The node that is kept cannot be among those that go.");
		Map<String, Edge> first = new LinkedHashMap<>();
		Map<Edge, Set<Claim>> joined = new LinkedHashMap<>();
		List<Edge> moved = new ArrayList<>(), equal = new ArrayList<>();
		for (var element : MapElements.all(plan.map()))
			if (element instanceof Edge edge) {
				boolean changes = gone.contains(edge.getSource()) || gone.contains(edge.getTarget());
				Edge same = first.putIfAbsent(says(edge, kept, gone), edge);
				if (same != null && (changes || moved.contains(same)) && isPlain(edge)) {
					joined.computeIfAbsent(same, s -> new LinkedHashSet<>()).addAll(edge.getClaims());
					equal.add(edge);
				} else if (changes)
					moved.add(edge);
			}
		for (Edge edge : moved)
			move(plan, edge, gone, kept.getName());
		for (var join : joined.entrySet())
			EdgeOperations.addClaims(plan, join.getKey(), join.getValue());
		Cascade cascade = new Cascade(model, corpus);
		cascade.spare(moved);
		for (Edge edge : equal)
			cascade.drop(edge, "it says the same as another edge");
		for (Node node : gone)
			cascade.drop(node, "it is merged into " + kept.getName());
		cascade.write(plan.draft());
		plan.unroute(MapOperations.ids(moved), placement);
	}

	/** What an edge says after the merge. */
	private static String says(Edge edge, Node kept, Set<Node> gone) {
		return name(gone.contains(edge.getSource()) ? kept : edge.getSource()) + " " + edge.getRelation() + " "
				+ name(gone.contains(edge.getTarget()) ? kept : edge.getTarget());
	}

	private static String name(Named node) {
		return node == null || node.getName() == null ? "?" : node.getName();
	}

	/** Whether an edge says nothing but its relation and claims, so that nothing is lost when another takes its claims. */
	private boolean isPlain(Edge edge) {
		WrittenObject written = new WrittenObject(edge);
		return edge.getLabel() == null && edge.getNote() == null
				&& Removal.comments(plan.file(), written.start(), written.end()).isEmpty();
	}
}
