/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.COHORT;
import static org.evade.model.EvadePackage.Literals.ENTITY;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Participant;
import org.evade.model.terms.Terms;

/** Vocabulary that nothing speaks of. */
final class UnusedEntity extends RuleFor<Participant> {
	UnusedEntity() {
		super("STR-UNUSED", Severity.INFO, "Unused entity", """
				No claim, trial, map or other statement refers to the entity or cohort. Judged only when every file is \
				well formed and every name linked.""", "issue 2: unused; reachability checks of dismech", ENTITY, COHORT);
	}

	@Override
	protected void judge(Participant participant, Context context) {
		if (!context.facts().isSound())
			return;
		context.looked();
		if (!context.facts().isUsed(participant))
			context.report(participant, "Nothing refers to " + Terms.spoken(participant)
					+ ": remove it, or use it where it is meant");
	}
}
