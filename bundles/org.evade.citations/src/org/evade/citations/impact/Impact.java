/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.maps.matrix.Matrix;
import org.evade.maps.matrix.Pairing;
import org.evade.model.Cited;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.Mechanism;
import org.evade.model.Node;
import org.evade.model.Strategy;
import org.evade.model.maps.MapElements;

/**
 * What rests on a paper, a trial, an entity or a claim: claims, edges of maps, maps, cells of the matrix and other statements;
 * which of them on it alone; and what remains for the others.
 */
public final class Impact {
	/** Cell of the matrix: one mechanism and one strategy that answers it. */
	public record Cell(Mechanism mechanism, Strategy strategy) {
	}

	/**
	 * How an object is affected.
	 *
	 * @param resting
	 *            claims of the object that rest on what falls
	 * @param remaining
	 *            claims of the object that remain whole or in part
	 */
	public record Share(List<Claim> resting, List<Claim> remaining) {
		/** Whether nothing remains. */
		public boolean isAll() {
			return remaining.isEmpty();
		}
	}

	private final Map<Claim, Boolean> claims = new LinkedHashMap<>();
	private final Map<Edge, Share> edges = new LinkedHashMap<>();
	private final Map<MapDiagram, Share> maps = new LinkedHashMap<>();
	private final Map<Cell, Share> cells = new LinkedHashMap<>();
	private final List<Cited> others = new ArrayList<>();

	/** Finds out what rests on something. */
	public Impact(WithdrawnObjects falling, Corpus corpus) {
		corpus.claims().filter(claim -> falling.bears(claim, corpus))
				.forEach(claim -> claims.put(claim, falling.bearsAlone(claim, corpus)));
		corpus.statements(MapDiagram.class).forEach(this::map);
		Map<Cell, Set<Claim>> answers = new LinkedHashMap<>();
		for (Pairing pairing : new Matrix(corpus).pairings())
			answers.computeIfAbsent(new Cell(pairing.mechanism(), pairing.strategy()), unused -> new LinkedHashSet<>()).addAll(pairing.claims());
		answers.forEach((cell, all) -> share(cell, all, cells));
		corpus.files().forEach(file -> file.resource().getAllContents().forEachRemaining(object -> {
			if (object instanceof Cited cited && !(object instanceof Claim)
					&& CitationResolver.publications(cited, corpus).stream().anyMatch(falling.objects()::contains))
				others.add(cited);
		}));
	}

	private void map(MapDiagram map) {
		Set<Claim> all = new LinkedHashSet<>();
		for (Edge edge : MapElements.edges(map)) {
			share(edge, edge.getClaims(), edges);
			all.addAll(edge.getClaims());
		}
		for (Node node : MapElements.nodes(map))
			if (node.getClaim() != null)
				all.add(node.getClaim());
		share(map, all, maps);
	}

	private <T> void share(T object, Collection<Claim> of, Map<T, Share> into) {
		List<Claim> known = of.stream().filter(Impact::known).toList();
		List<Claim> resting = known.stream().filter(claims::containsKey).toList();
		if (!resting.isEmpty())
			into.put(object, new Share(resting, known.stream().filter(claim -> !claims.getOrDefault(claim, false)).toList()));
	}

	private static boolean known(EObject object) {
		return object != null && !object.eIsProxy();
	}

	/** Claims that rest on it, in the order of the corpus; true for those that rest on it alone. */
	public Map<Claim, Boolean> claims() {
		return claims;
	}

	/** Edges with at least one such claim. */
	public Map<Edge, Share> edges() {
		return edges;
	}

	/** Maps with at least one such claim. */
	public Map<MapDiagram, Share> maps() {
		return maps;
	}

	/** Answers of strategies to mechanisms with at least one such claim. */
	public Map<Cell, Share> cells() {
		return cells;
	}

	/** Trials, results, definitions and approvals that cite it. */
	public List<Cited> others() {
		return others;
	}
}
