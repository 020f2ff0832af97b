/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLAIM;
import static org.evade.model.EvadePackage.Literals.CLAIM__POLARITY;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Claim;
import org.evade.model.Polarity;

/** A negated claim that does not say why. */
final class NegatedWithoutReason extends RuleFor<Claim> {
	NegatedWithoutReason() {
		super("STR-NEGATED", Severity.INCOMPLETE, "Negated without a reason", """
				A negative result is a claim with negative polarity and a reason: what was looked for and not found.""",
				"house list of awkward cases: negative results", CLAIM);
	}

	@Override
	protected void judge(Claim claim, Context context) {
		if (claim.getPolarity() != Polarity.NEGATIVE)
			return;
		context.looked();
		if (claim.getPolarityReason() == null || claim.getPolarityReason().isBlank())
			context.report(Spot.at(claim, CLAIM__POLARITY), "Claim " + claim.getName()
					+ " is negated without a reason: add `because` with what was looked for and not found");
	}
}
