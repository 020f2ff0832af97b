/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import static org.evade.model.EvadePackage.Literals.POPULATION_COUNT__N;
import static org.evade.model.EvadePackage.Literals.TRIAL;

import java.util.EnumSet;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.citations.snapshot.Field;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.PopulationCount;
import org.evade.model.PopulationKind;
import org.evade.model.Trial;

/** A number of patients that is far from the enrolment that the registry tells. */
final class TrialEnrolment extends RuleFor<Trial> {
	private static final Set<PopulationKind> ALL = EnumSet.of(PopulationKind.ENROLLED, PopulationKind.RANDOMISED);
	/** Share by which a number may differ from the registry's. */
	private static final double TOLERANCE = 0.05;

	TrialEnrolment() {
		super("REG-TRIAL-N", Severity.WARNING, "Number of patients differs from the enrolment", """
				The number of patients enrolled or randomised is the registry's, give or take 5 %; more patients than were enrolled cannot have been \
				randomised. Against an estimated enrolment nothing is judged. Judged against a snapshot (`evade refresh`).""", "CL42", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		if (trial.getPopulation() == null)
			return;
		for (RegistryRecord record : Registered.known(trial, context)) {
			int enrolled = record.number(Field.ENROLMENT);
			if (enrolled == 0 || !String.valueOf(record.text(Field.ENROLMENT)).endsWith("ACTUAL"))
				continue;
			for (PopulationCount count : trial.getPopulation().getCounts()) {
				if (!ALL.contains(count.getKind()))
					continue;
				context.looked();
				boolean apart = count.getKind() == PopulationKind.ENROLLED ? Math.abs(count.getN() - enrolled) > TOLERANCE * enrolled
						: count.getN() > enrolled * (1 + TOLERANCE);
				if (apart)
					context.report(Spot.at(count, POPULATION_COUNT__N), "Trial " + trial.getName() + " has " + count.getN() + " " + count.getKind().getLiteral()
							+ " here, but the registry tells " + enrolled + " for " + record.id() + ": the number or the registry id is wrong");
			}
		}
	}
}
