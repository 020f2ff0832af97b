/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.EDGE;
import static org.evade.model.EvadePackage.Literals.EDGE__RELATION;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.Relation;
import org.evade.model.terms.Terms;

/** An edge that says something else than its claims. */
final class EdgeRelation extends RuleFor<Edge> {
	EdgeRelation() {
		super("STR-EDGE-RELATION", Severity.WARNING, "Edge relation against its claims", """
				At least one claim of an edge has the edge's relation. A negated claim supports the negative relation: \
				not predicts is `does not predict`. Correlations and causes are never merged.""",
				"house rule: correlational and causal relations stay different on a map", EDGE);
	}

	@Override
	protected void judge(Edge edge, Context context) {
		if (edge.getClaims().isEmpty() || !Model.known(edge.getClaims()))
			return;
		context.looked();
		Set<Relation> shown = new LinkedHashSet<>();
		for (Claim claim : edge.getClaims())
			shown.add(Assertions.shown(claim));
		if (shown.contains(edge.getRelation()))
			return;
		shown.remove(null);
		String claims = edge.getClaims().stream().map(EdgeRelation::words).collect(Collectors.joining(", "));
		List<String> fixes = new ArrayList<>();
		shown.forEach(relation -> fixes.add("replace:" + Terms.word(relation)));
		context.report(Spot.at(edge, EDGE__RELATION), "Edge " + edge.getName() + " says `" + Terms.word(edge.getRelation())
				+ "`, but its claims do not: " + claims + "; change the edge or its claims", fixes.toArray(String[]::new));
	}

	private static String words(Claim claim) {
		return claim.getName() + " says " + (Assertions.shown(claim) == claim.getRelation() ? "" : "not ")
				+ Terms.word(claim.getRelation());
	}
}
