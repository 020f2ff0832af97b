/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION;
import static org.evade.model.EvadePackage.Literals.REVIEW_RECORD;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.AcceptedException;
import org.evade.model.ReviewRecord;
import org.evade.model.terms.Terms;

/** A judgement without a name or a date. */
final class Unsigned extends Rule {
	Unsigned() {
		super("REV-UNSIGNED", Severity.INCOMPLETE, "Judgement without a curator or date",
				"A review record and an accepted exception say who judged and when.",
				"GO-CAM: evidence has contributor and date", REVIEW_RECORD, ACCEPTED_EXCEPTION);
	}

	@Override
	public void check(EObject object, Context context) {
		context.looked();
		String curator = object instanceof ReviewRecord review ? review.getCurator() : ((AcceptedException) object).getBy();
		String date = object instanceof ReviewRecord review ? review.getDate() : ((AcceptedException) object).getDate();
		boolean nobody = curator == null || curator.isBlank(), never = date == null;
		if (nobody || never)
			context.report(Spot.at(object), "This " + Terms.spoken(object.eClass()) + " does not say "
					+ (nobody && never ? "who judged and when: add `by` and `on`"
							: nobody ? "who judged: add `by`" : "when: add `on`"));
	}
}
