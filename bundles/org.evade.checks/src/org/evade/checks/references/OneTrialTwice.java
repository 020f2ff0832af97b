/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.TRIAL;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.LinkedHashSet;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Claim;
import org.evade.model.Publication;
import org.evade.model.ResultSet;
import org.evade.model.Trial;

/** A claim that counts one trial twice. */
final class OneTrialTwice extends RuleFor<Trial> {
	OneTrialTwice() {
		super("REF-ONE-TRIAL", Severity.INFO, "Two reports of one trial", """
				A claim cites two publications of one trial: they report the same patients and are one piece of evidence, not two. Judged for trials \
				whose citations lead to two publications or more.""", "CL19: no double counting", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		Set<Publication> reports = new LinkedHashSet<>(Citations.publications(trial, context.corpus()));
		for (ResultSet results : trial.getResults())
			reports.addAll(Citations.publications(results, context.corpus()));
		if (reports.size() < 2)
			return;
		context.corpus().claims().forEach(claim -> {
			List<Publication> cited = Citations.publications(claim, context.corpus()).stream().filter(reports::contains).distinct().toList();
			if (!cited.isEmpty())
				context.looked();
			if (cited.size() > 1)
				context.report(claim, "Claim " + claim.getName() + " cites " + cited.size() + " reports of trial " + trial.getName() + " ("
						+ String.join(", ", cited.stream().map(Publication::getName).toList()) + "): they count as one piece of evidence");
		});
	}
}
