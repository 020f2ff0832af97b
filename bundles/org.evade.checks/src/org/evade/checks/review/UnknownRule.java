/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION;
import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION__RULE;

import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.language.messages.NearMiss;
import org.evade.model.AcceptedException;

/** An exception to a rule that does not exist. */
final class UnknownRule extends RuleFor<AcceptedException> {
	UnknownRule() {
		super("EXC-RULE", Severity.ERROR, "Exception to an unknown rule", """
				An accept statement names a rule of the catalogue. Mistakes of form, names that are not declared and \
				ids given twice cannot be accepted.""", "CL51; Reactome QA skip list", ACCEPTED_EXCEPTION);
	}

	@Override
	protected void judge(AcceptedException exception, Context context) {
		context.looked();
		String id = exception.getRule();
		Rule rule = RuleCatalogue.byId(id);
		if (rule != null && !RuleCatalogue.isOfLoader(id)) {
			if (!rule.isAcceptable())
				context.report(Spot.at(exception, ACCEPTED_EXCEPTION__RULE), "Findings of " + id + " cannot be accepted: mend what it finds and take this statement out");
			return;
		}
		String near = NearMiss.of(id, RuleCatalogue.all().stream().map(Rule::id).filter(each -> !RuleCatalogue.isOfLoader(each)).toList());
		Spot spot = Spot.at(exception, ACCEPTED_EXCEPTION__RULE);
		if (near == null)
			context.report(spot, "There is no rule " + id + " that could be accepted");
		else
			context.report(spot, "There is no rule " + id + " that could be accepted; did you mean " + near + "?", "replace:" + near);
	}
}
