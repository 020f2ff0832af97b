/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.CORRECTED_ID;
import static org.evade.model.EvadePackage.Literals.CORRECTED_ID__VALUE;
import static org.evade.model.EvadePackage.Literals.CORRECTION;
import static org.evade.model.EvadePackage.Literals.CORRECTION__VALUE;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.CorrectedId;
import org.evade.model.Correction;
import org.evade.model.MeasuredValue;
import org.evade.model.PopulationCount;
import org.evade.model.Trial;

/** A correction that corrects nothing. */
final class IdleCorrection extends Rule {
	IdleCorrection() {
		super("MEA-CORRECTION", Severity.WARNING, "Correction equal to the printed value", """
				A correction keeps what is printed, a number or a registry id, and gives another one beside it. When both \
				are equal one of them was mistyped.""", "awkward cases: printed value against corrected value", CORRECTION,
				CORRECTED_ID);
	}

	@Override
	public void check(EObject object, Context context) {
		if (object instanceof CorrectedId id) {
			context.looked();
			if (id.getPrinted().equalsIgnoreCase(id.getValue()))
				context.report(Spot.at(id, CORRECTED_ID__VALUE), message(id.getValue()));
			return;
		}
		Correction correction = (Correction) object;
		BigDecimal printed = printed(correction);
		if (printed == null || correction.getValue() == null)
			return;
		context.looked();
		if (printed.compareTo(correction.getValue()) == 0)
			context.report(Spot.at(correction, CORRECTION__VALUE), message(NumberText.text(correction.getValue())));
	}

	private static BigDecimal printed(Correction correction) {
		return switch (correction.eContainer()) {
		case MeasuredValue value -> value.getValue();
		case PopulationCount count -> BigDecimal.valueOf(count.getN());
		case Trial trial -> BigDecimal.valueOf(trial.getRowYear());
		default -> null;
		};
	}

	private static String message(String value) {
		return "The correction " + value + " is the printed value: give the right one, or drop the correction";
	}
}
