/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLAIM;
import static org.evade.model.EvadePackage.Literals.CLAIM__BASIS;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Claim;
import org.evade.model.ClaimBasis;
import org.evade.model.terms.Terms;

/** A claim that says it rests on nothing and cites something. */
final class BasisAgainstCitations extends RuleFor<Claim> {
	BasisAgainstCitations() {
		super("STR-BASIS", Severity.WARNING, "Own view or caption with citations", """
				A claim that is marked as the authors' own view or as said by a caption only has no citations of its \
				own; with citations it is an ordinary claim.""", "house rule: own views are told apart", CLAIM);
	}

	@Override
	protected void judge(Claim claim, Context context) {
		if (claim.getBasis() == ClaimBasis.CITED)
			return;
		context.looked();
		int count = claim.getCitations().size();
		if (count > 0)
			context.report(claim, CLAIM__BASIS, "Claim " + claim.getName() + " is marked as " + Terms.word(claim.getBasis())
					+ " but cites " + count + (count == 1 ? " publication" : " publications")
					+ ": drop the mark or the citations");
	}
}
