/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__PHASE;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.citations.snapshot.Field;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.Trial;

/** The phase of a trial that its registry tells otherwise. */
final class TrialPhaseDrift extends RuleFor<Trial> {
	private static final Pattern PHASE = Pattern.compile("IV|III|II|I|[1-4]");

	TrialPhaseDrift() {
		super("REG-TRIAL-PHASE", Severity.WARNING, "Phase of a trial differs", """
				The phase of a trial is the one in its registry; of several phases one has to fit. Judged against a snapshot (`evade refresh`).""", "CL41",
				TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		Set<Integer> own = phases(trial.getPhase());
		for (RegistryRecord record : Registered.known(trial, context)) {
			Set<Integer> registered = phases(String.join(" ", record.all(Field.PHASE)));
			if (own.isEmpty() || registered.isEmpty())
				continue;
			context.looked();
			if (own.stream().noneMatch(registered::contains))
				context.report(trial, TRIAL__PHASE, "Trial " + trial.getName() + " is of phase " + trial.getPhase() + " here and of phase "
						+ registered.toString().replaceAll("[\\[\\]]", "") + " at the registry for " + record.id() + ": the phase or the registry id is wrong");
		}
	}

	private static Set<Integer> phases(String text) {
		Set<Integer> phases = new TreeSet<>();
		if (text == null)
			return phases;
		Matcher found = PHASE.matcher(text.toUpperCase(Locale.ROOT).replace("PHASE", " ").replaceAll("[A-Z&&[^IV]]", " "));
		while (found.find())
			phases.add(switch (found.group()) {
			case "I", "1" -> 1;
			case "II", "2" -> 2;
			case "III", "3" -> 3;
			default -> 4;
			});
		return phases;
	}
}
