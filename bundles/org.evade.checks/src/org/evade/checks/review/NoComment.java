/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.REVIEW_RECORD;
import static org.evade.model.EvadePackage.Literals.REVIEW_RECORD__STATE;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.ReviewRecord;
import org.evade.model.ReviewState;
import org.evade.model.terms.Terms;

/** A refusal without a word. */
final class NoComment extends RuleFor<ReviewRecord> {
	NoComment() {
		super("REV-COMMENT", Severity.ERROR, "Refused without a comment",
				"Whoever rejects or retires an object says why, so that its curator can answer.",
				"CIViC: a comment is required to reject", REVIEW_RECORD);
	}

	@Override
	protected void judge(ReviewRecord review, Context context) {
		if (review.getState() != ReviewState.REJECTED && review.getState() != ReviewState.RETIRED)
			return;
		context.looked();
		if (review.getComment() == null || review.getComment().isBlank())
			context.report(Spot.at(review, REVIEW_RECORD__STATE), "This review is " + Terms.word(review.getState())
					+ " without a comment: add `because` with the reason");
	}
}
