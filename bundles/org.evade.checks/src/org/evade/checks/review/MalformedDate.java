/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION;
import static org.evade.model.EvadePackage.Literals.APPROVAL;
import static org.evade.model.EvadePackage.Literals.REVIEW_RECORD;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;

/** A date that is none. */
final class MalformedDate extends Rule {
	MalformedDate() {
		super("REV-DATE", Severity.ERROR, "Malformed date", """
				A date is a year, a month or a day that exists: 2026, 2026-11 or 2026-11-21.""", "ISO 8601", REVIEW_RECORD,
				ACCEPTED_EXCEPTION, APPROVAL);
	}

	@Override
	public void check(EObject object, Context context) {
		String date = (String) object.eGet(Dates.feature(object));
		if (date == null)
			return;
		context.looked();
		if (Dates.parse(date) == null)
			context.report(Spot.at(object, Dates.feature(object)),
					date + " is no date: write year, month and day with two digits each, such as 2026-11-21");
	}
}
