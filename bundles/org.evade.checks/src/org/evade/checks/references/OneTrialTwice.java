/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.CLAIM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Claim;
import org.evade.model.Publication;
import org.evade.model.Trial;

/** A claim that counts one trial twice. */
final class OneTrialTwice extends RuleFor<Claim> {
	OneTrialTwice() {
		super("REF-ONE-TRIAL", Severity.INFO, "Two reports of one trial", """
				A claim cites two publications of one trial: they report the same patients and are one piece of evidence, not two. Judged for claims \
				that cite two publications or more, at least one of which a trial or its results cite.""", "CL19: no double counting", CLAIM);
	}

	@Override
	protected void judge(Claim claim, Context context) {
		if (claim.getCitations().size() < 2)
			return;
		Map<Trial, List<Publication>> cited = new LinkedHashMap<>();
		for (Publication publication : Citations.publications(claim, context.corpus()).stream().distinct().toList())
			for (Trial trial : context.facts().trialsOf(publication, context.corpus()))
				cited.merge(trial, List.of(publication), (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
		if (!cited.isEmpty())
			context.looked();
		cited.forEach((trial, reports) -> {
			if (reports.size() > 1)
				context.report(claim, "Claim " + claim.getName() + " cites " + reports.size() + " reports of trial " + trial.getName() + " ("
						+ String.join(", ", reports.stream().map(Publication::getName).toList()) + "): they count as one piece of evidence");
		});
	}
}
