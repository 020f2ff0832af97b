/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.evade.figure.Scene.Dash;
import org.evade.figure.Scene.Tone;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimBasis;
import org.evade.model.ClaimLinkKind;
import org.evade.model.Edge;
import org.evade.model.ModelSystem;
import org.evade.model.Modality;

/** What the claims behind an edge say about how it is drawn. */
final class EdgeEvidence {
	private static final Set<ModelSystem> MODELS = EnumSet.of(ModelSystem.MOUSE_MODEL, ModelSystem.CELL_LINE, ModelSystem.EX_VIVO,
			ModelSystem.IN_SILICO);
	private static final Set<Modality> UNSURE = EnumSet.of(Modality.HEDGED, Modality.SPECULATIVE, Modality.TREND_ONLY);

	private final Edge edge;
	private final List<Claim> claims;
	private final SortedSet<Integer> numbers = new TreeSet<>();

	EdgeEvidence(Edge edge) {
		this.edge = edge;
		claims = edge.getClaims().stream().filter(claim -> !claim.eIsProxy()).toList();
		for (Claim claim : claims)
			for (Citation citation : claim.getCitations())
				if (citation.getNumber() > 0)
					numbers.add(citation.getNumber());
	}

	/** Local reference numbers, ascending. */
	SortedSet<Integer> numbers() {
		return numbers;
	}

	/** What stands on the edge: numbers, or why there are none. */
	String marker() {
		if (!numbers.isEmpty())
			return Conventions.sign(edge.getRelation()).isEmpty() ? joined() : Conventions.sign(edge.getRelation()) + "  " + joined();
		if (claims.isEmpty())
			return "no claim";
		return claims.stream().allMatch(claim -> claim.getBasis() == ClaimBasis.CITED) ? "uncited"
				: claims.stream().anyMatch(claim -> claim.getBasis() == ClaimBasis.CAPTION) ? "caption" : "own view";
	}

	private String joined() {
		return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	Dash dash() {
		if (Conventions.isCorrelation(edge.getRelation()))
			return Dash.DOTTED;
		return !claims.isEmpty() && claims.stream().allMatch(claim -> UNSURE.contains(claim.getModality())) ? Dash.DASHED : Dash.SOLID;
	}

	Tone tone() {
		if (numbers.isEmpty())
			return Tone.UNCITED;
		if (claims.stream().flatMap(claim -> claim.getLinks().stream()).anyMatch(link -> link.getKind() == ClaimLinkKind.CONTRADICTS))
			return Tone.CONFLICT;
		List<ModelSystem> systems = claims.stream().flatMap(claim -> claim.getSystems().stream()).toList();
		return !systems.isEmpty() && MODELS.containsAll(systems) ? Tone.PRECLINICAL : Tone.CLINICAL;
	}

	/** Line width in px: wider with each citation, up to four. */
	double width() {
		return 1.1 + 0.45 * Math.min(3, Math.max(0, numbers.size() - 1));
	}
}
