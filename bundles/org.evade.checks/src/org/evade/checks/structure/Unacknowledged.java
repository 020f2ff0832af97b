/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLAIM_LINK;
import static org.evade.model.EvadePackage.Literals.CLAIM_LINK__KIND;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.ClaimLink;
import org.evade.model.ClaimLinkKind;

/** A contradiction that is linked but not explained. */
final class Unacknowledged extends RuleFor<ClaimLink> {
	Unacknowledged() {
		super("STR-ACKNOWLEDGE", Severity.INCOMPLETE, "Contradiction without acknowledgement", """
				A link that says two claims contradict each other, or that one is an exception to the other, has to \
				say why; `weighing` tells which side weighs more.""", "CL27; awkward cases: contradicting claims", CLAIM_LINK);
	}

	@Override
	protected void judge(ClaimLink link, Context context) {
		if (link.getKind() != ClaimLinkKind.CONTRADICTS && link.getKind() != ClaimLinkKind.EXCEPTION_TO)
			return;
		context.looked();
		if (link.getAcknowledgement() == null || link.getAcknowledgement().isBlank())
			context.report(link, CLAIM_LINK__KIND, "The link from " + Model.spoken(link)
					+ " gives no reason: add `because` with why the claims differ, and which side weighs more");
	}
}
