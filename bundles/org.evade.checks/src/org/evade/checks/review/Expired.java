/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION;
import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION__DIGEST;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.checks.TextDigest;
import org.evade.model.AcceptedException;

/** An exception for an object that has changed since. */
final class Expired extends RuleFor<AcceptedException> {
	Expired() {
		super("EXC-EXPIRED", Severity.WARNING, "Expired exception", """
				An exception holds while the text of its object stays the same, comments and blanks aside. Afterwards \
				its findings are reported again: judge them anew, and write the new digest when they are still \
				acceptable.""", "CL51; Reactome QA skip list", ACCEPTED_EXCEPTION);
	}

	@Override
	protected boolean comesLast() {
		return true;
	}

	@Override
	protected void judge(AcceptedException exception, Context context) {
		if (exception.getDigest() == null || !Model.known(exception.getSubject()))
			return;
		context.looked();
		if (context.acceptances().isExpired(exception)) {
			String now = TextDigest.of(exception.getSubject());
			context.report(Spot.at(exception, ACCEPTED_EXCEPTION__DIGEST), Model.spoken(exception.getSubject())
					+ " has changed since " + exception.getRule() + " was accepted: judge it anew; its digest now is " + now,
					"replace:" + now);
		}
	}
}
