/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION;
import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION__RULE;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.AcceptedException;

/** An exception that nothing needs any more. */
final class Idle extends RuleFor<AcceptedException> {
	Idle() {
		super("EXC-IDLE", Severity.INFO, "Exception without a finding", """
				The rule has nothing to say about the object any more, so the exception can go. Judged when the rule \
				took part in the run, the exception has not expired, and every file is well formed and linked. Passage \
				rules say nothing without the article texts; their exceptions are left alone then.""",
				"CL51; Reactome QA skip list", ACCEPTED_EXCEPTION);
	}

	@Override
	protected boolean comesLast() {
		return true;
	}

	@Override
	protected void judge(AcceptedException exception, Context context) {
		boolean judged = context.facts().isSound() && Model.known(exception.getSubject())
				&& context.acceptances().ran(exception.getRule()) && !context.acceptances().isExpired(exception)
				&& (context.texts().atHand() || !exception.getRule().startsWith("PAS-"));
		if (!judged)
			return;
		context.looked();
		if (!context.acceptances().isNeeded(exception))
			context.report(Spot.at(exception, ACCEPTED_EXCEPTION__RULE), "Rule " + exception.getRule()
					+ " finds nothing on " + Model.spoken(exception.getSubject()) + " any more: remove the exception");
	}
}
