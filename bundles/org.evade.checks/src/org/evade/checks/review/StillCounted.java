/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.ANSWER;
import static org.evade.model.EvadePackage.Literals.ANSWER__CLAIMS;
import static org.evade.model.EvadePackage.Literals.EDGE;
import static org.evade.model.EvadePackage.Literals.EDGE__CLAIMS;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Answer;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.ReviewState;
import org.evade.model.terms.Terms;

/** Evidence that was refused and is still shown. */
final class StillCounted extends Rule {
	StillCounted() {
		super("REV-STILL-COUNTED", Severity.WARNING, "Rejected or retired claim still shown",
				"An edge of a map or the answer of a strategy rests on a claim that was rejected or retired.", "CL17", EDGE, ANSWER);
	}

	@Override
	public void check(EObject object, Context context) {
		List<Claim> claims = object instanceof Edge edge ? edge.getClaims() : ((Answer) object).getClaims();
		EStructuralFeature feature = object instanceof Edge ? EDGE__CLAIMS : ANSWER__CLAIMS;
		for (int i = 0; i < claims.size(); i++) {
			if (!Model.known(claims.get(i)))
				continue;
			context.looked();
			ReviewState state = context.facts().state(claims.get(i));
			if (state == ReviewState.REJECTED || state == ReviewState.RETIRED)
				context.report(Spot.at(object, feature, i), "Claim " + claims.get(i).getName() + " is " + Terms.word(state)
						+ " but still shown by " + Model.spoken(object) + ": take it off");
		}
	}
}
