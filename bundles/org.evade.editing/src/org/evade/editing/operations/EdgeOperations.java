/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.Clauses;
import org.evade.editing.plan.MapPlan;
import org.evade.editing.plan.MapText;
import org.evade.language.edit.Change;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.EvadePackage;
import org.evade.model.MapDiagram;
import org.evade.model.Node;
import org.evade.model.Relation;

/** Changes of the edges of a map. Maps and claims are given by full name, elements of the map by id. */
public final class EdgeOperations extends Planner {
	/** Operations on a model whose files may all be written. */
	public EdgeOperations(LiveModel model) {
		this(model, file -> true);
	}

	/** Operations on a model. */
	public EdgeOperations(LiveModel model, Predicate<Path> writable) {
		super(model, writable);
	}

	private Change change(String label, String map, MapOperations.Step step) throws Refused {
		return change(label, (corpus, draft) -> {
			step.make(new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class)));
			return null;
		});
	}

	/** Connects two nodes. */
	public Change connect(String map, EdgeSpec edge, Placement placement) throws Refused {
		return change("Connect", map, plan -> {
			connect(plan, edge, MapText.claims(plan.map(), plan.claims(edge.claims())));
			plan.place(placement);
		});
	}

	private static void connect(MapPlan plan, EdgeSpec edge, List<String> claims) throws Refused {
		plan.element(edge.source(), Node.class);
		plan.element(edge.target(), Node.class);
		String id = plan.newId(edge.id(), edge.source() + "-" + edge.target());
		MapText.add(plan.draft(), plan.file(), plan.map(),
				List.of(MapText.edge(id, edge.source(), edge.relation(), edge.target(), edge.label(), claims)), true, List.of());
	}

	/**
	 * Connects two nodes and makes the claim that the edge rests on: what the source shows, the relation, what the target
	 * shows.
	 */
	public Change connectWithClaim(String map, EdgeSpec edge, ClaimDraft claim, Placement placement) throws Refused {
		return change("Connect with a new claim", (corpus, draft) -> {
			MapPlan plan = new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class));
			List<String> claims = new ArrayList<>(MapText.claims(plan.map(), plan.claims(edge.claims())));
			claims.add(new EdgeClaim(this, corpus, plan).make(edge, claim));
			connect(plan, edge, claims);
			plan.place(placement);
			return null;
		});
	}

	/** Makes a claim that says what an edge says, about what its nodes show; the edge itself stays as it is. */
	public Change newClaim(String map, String edge, ClaimDraft claim) throws Refused {
		return change("New claim", (corpus, draft) -> {
			MapPlan plan = new MapPlan(model, corpus, draft, element(corpus, map, MapDiagram.class));
			Edge said = plan.element(edge, Edge.class);
			new EdgeClaim(this, corpus, plan)
					.make(EdgeSpec.of(said.getSource().getName(), said.getRelation(), said.getTarget().getName()), claim);
			return null;
		});
	}

	/** Lets an edge begin and end elsewhere; its claims and label stay. A saved route goes unless the placement has one. */
	public Change rewire(String map, String edge, String source, String target, Placement placement) throws Refused {
		return change("Reconnect", map, plan -> {
			Edge wire = plan.element(edge, Edge.class);
			Clauses clauses = new Clauses(plan.draft(), plan.file(), wire);
			if (plan.element(source, Node.class) != wire.getSource())
				clauses.set(Map.of(EvadePackage.Literals.EDGE__SOURCE, source));
			if (plan.element(target, Node.class) != wire.getTarget())
				clauses.set(Map.of(EvadePackage.Literals.EDGE__TARGET, target));
			plan.unroute(List.of(edge), placement);
			plan.place(placement);
		});
	}

	/** Gives an edge another relation. */
	public Change retype(String map, String edge, Relation relation) throws Refused {
		return change("Change the relation", map, plan -> new Clauses(plan.draft(), plan.file(), plan.element(edge, Edge.class))
				.set(Map.of(EvadePackage.Literals.EDGE__RELATION, relation.getLiteral())));
	}

	/** Adds claims to an edge; those it has already are left out. */
	public Change addClaims(String map, String edge, List<String> claims) throws Refused {
		return change("Add evidence", map, plan -> addClaims(plan, plan.element(edge, Edge.class), plan.claims(claims)));
	}

	static void addClaims(MapPlan plan, Edge edge, Collection<Claim> claims) throws Refused {
		Set<Claim> added = new LinkedHashSet<>(claims);
		added.removeAll(edge.getClaims());
		if (!added.isEmpty())
			new Clauses(plan.draft(), plan.file(), edge).add(EvadePackage.Literals.EDGE__CLAIMS, -1,
					MapText.claims(plan.map(), List.copyOf(added)));
	}

	/** Takes claims from an edge; the claims themselves stay. */
	public Change removeClaims(String map, String edge, List<String> claims) throws Refused {
		return change("Remove evidence", map, plan -> {
			Edge wire = plan.element(edge, Edge.class);
			Set<Integer> indices = new TreeSet<>();
			for (Claim claim : plan.claims(claims))
				if (wire.getClaims().contains(claim))
					indices.add(wire.getClaims().indexOf(claim));
			if (!indices.isEmpty())
				new Clauses(plan.draft(), plan.file(), wire).remove(EvadePackage.Literals.EDGE__CLAIMS, indices);
		});
	}
}
