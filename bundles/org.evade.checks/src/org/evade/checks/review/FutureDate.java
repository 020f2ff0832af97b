/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION;
import static org.evade.model.EvadePackage.Literals.APPROVAL;
import static org.evade.model.EvadePackage.Literals.REVIEW_RECORD;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;

/** A date that has not come yet. */
final class FutureDate extends Rule {
	FutureDate() {
		super("REV-FUTURE", Severity.ERROR, "Date in the future", """
				Nobody has judged or approved anything on a day that has not come. One day is allowed for the time \
				zones.""", "house rule", REVIEW_RECORD, ACCEPTED_EXCEPTION, APPROVAL);
	}

	@Override
	public void check(EObject object, Context context) {
		String text = (String) object.eGet(Dates.feature(object));
		LocalDate date = text == null ? null : Dates.parse(text);
		if (date == null)
			return;
		context.looked();
		if (date.isAfter(context.options().today().plusDays(1)))
			context.report(Spot.at(object, Dates.feature(object)),
					text + " lies in the future of " + context.options().today() + ": correct the date");
	}
}
