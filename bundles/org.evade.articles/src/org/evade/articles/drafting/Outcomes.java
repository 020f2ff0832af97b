/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.List;

import org.evade.articles.recognise.Term;
import org.evade.model.Aspect;
import org.evade.model.Relation;

/** What a claim about an endpoint becomes when another endpoint is measured. */
final class Outcomes {
	private Outcomes() {
	}

	/** The last claim about the endpoint of the measures here, when it was about one; a time is prolonged, a rate increased. */
	static ClaimForm of(Ground ground, ClaimForm last, ClaimForm here) {
		List<Term> objects = last.object().terms();
		if (objects.size() != 1 || !objects.getFirst().kind().equals("endpoint") || here.measures().isEmpty())
			return last;
		String measure = here.measures().getFirst();
		Term endpoint = ground.term(measure.replaceFirst("^hazard ratio ", "").replaceFirst(" .*", ""));
		if (!endpoint.kind().equals("endpoint"))
			return last;
		ClaimForm other = last.object(End.of(Aspect.ITSELF, endpoint));
		boolean time = measure.matches(".*\\d (?:mo|wk|d|y)\\b.*"), rate = measure.contains("%");
		if (last.relation() == Relation.INCREASES && time && !rate)
			return other.relation(Relation.PROLONGS);
		return last.relation() == Relation.PROLONGS && rate && !time ? other.relation(Relation.INCREASES) : other;
	}
}
