/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EffectMeasure.COMPLETE_RESPONSE;
import static org.evade.model.EffectMeasure.DISEASE_CONTROL;
import static org.evade.model.EffectMeasure.DISEASE_FREE;
import static org.evade.model.EffectMeasure.EVENT_FREE;
import static org.evade.model.EffectMeasure.OBJECTIVE_RESPONSE;
import static org.evade.model.EffectMeasure.OVERALL_SURVIVAL;
import static org.evade.model.EffectMeasure.PROGRESSION_FREE;

import java.util.List;
import java.util.Set;

import org.evade.checks.Rule;

/** Rules about the arithmetic of measurements. */
public final class MeasureRules {
	private MeasureRules() {
	}

	/** The family, in the order of the catalogue. */
	public static List<Rule> all() {
		return List.of(new Interval(), new IntervalOfRatio(), new Ratio(), new PlausibleRatio(), new Coefficient(), new Share(),
				new Fraction(), new PossibleShare(), new ChangeBase(), new Probability(), new IntervalAgainstP(),
				new FlagAgainstP(), new ReportedAgainstValues(), new RangeOrder(), new UnitOfEndpoint(),
				new PlausibleTime(), survivalOrder(), responseOrder(), controlOrder(), new ValuesPerArm(), new PartsOfWhole(), new StrataCounts(), new StrataAgainstAll(),
				new IdleCorrection(), new PrintedCell());
	}

	private static Rule survivalOrder() {
		return new NeverBelow("MEA-OS-PFS", "Overall survival below progression-free survival", """
				Whoever is free of progression is alive: median overall survival is at least the median progression-free, \
				disease-free or event-free survival of the same arm and row, and so are the shares at one time point.""",
				"FDA endpoint guidance: progression-free survival counts progression or death", Set.of(OVERALL_SURVIVAL),
				Set.of(PROGRESSION_FREE, DISEASE_FREE, EVENT_FREE));
	}

	private static Rule responseOrder() {
		return new NeverBelow("MEA-ORR-CR", "Objective response below complete response", """
				Objective response counts complete and partial responses, so it is at least the complete response of \
				the same arm and row.""", "RECIST 1.1", Set.of(OBJECTIVE_RESPONSE), Set.of(COMPLETE_RESPONSE));
	}

	private static Rule controlOrder() {
		return new NeverBelow("MEA-DCR-ORR", "Disease control below objective response", """
				Disease control counts responses and stable disease, so it is at least the objective or complete \
				response of the same arm and row.""", "RECIST 1.1", Set.of(DISEASE_CONTROL),
				Set.of(OBJECTIVE_RESPONSE, COMPLETE_RESPONSE));
	}
}
