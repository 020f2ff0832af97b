/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.CITED;

import java.util.HashSet;
import java.util.Set;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Citation;
import org.evade.model.Cited;
import org.evade.model.Publication;

/** One publication twice in one list of citations. */
final class CitedTwice extends RuleFor<Cited> {
	CitedTwice() {
		super("REF-CITED-TWICE", Severity.WARNING, "Same publication cited twice", """
				A claim, result or definition cites each publication once, also when two numbers lead to it. Evidence \
				that is counted twice looks stronger than it is.""", "CL19: no double counting", CITED);
	}

	@Override
	protected void judge(Cited cited, Context context) {
		if (cited.getCitations().size() < 2)
			return;
		context.looked();
		Set<Object> seen = new HashSet<>();
		for (Citation citation : cited.getCitations()) {
			Publication publication = Citations.publication(citation, context.corpus());
			Object what = publication != null ? publication : Citations.isNumbered(citation) ? citation.getNumber() : citation;
			if (!seen.add(what))
				context.report(citation, Model.spoken(citation) + " cites "
						+ (publication == null ? "number " + what : "publication " + publication.getName()) + " twice: drop one");
		}
	}
}
