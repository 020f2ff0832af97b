/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.REVIEW_RECORD;
import static org.evade.model.EvadePackage.Literals.REVIEW_RECORD__CURATOR;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.ReviewRecord;
import org.evade.model.ReviewState;
import org.evade.model.terms.CuratorName;
import org.evade.model.terms.Terms;

/** A curator who accepts what he or she submitted. */
final class FourEyes extends RuleFor<ReviewRecord> {
	FourEyes() {
		super("REV-FOUR-EYES", Severity.ERROR, "Accepted by its own curator", """
				An object is accepted by a second reader, never by the curator who submitted or drafted it. Judged when \
				both are named.""", "CIViC: submitters never accept their own item", REVIEW_RECORD);
	}

	@Override
	protected void judge(ReviewRecord review, Context context) {
		if (review.getState() != ReviewState.ACCEPTED || review.getCurator() == null || !Model.known(review.getSubject()))
			return;
		context.looked();
		for (ReviewRecord other : context.facts().reviews(review.getSubject()))
			if ((other.getState() == ReviewState.SUBMITTED || other.getState() == ReviewState.DRAFT)
					&& CuratorName.of(review.getCurator()).isSame(CuratorName.of(other.getCurator()))) {
				context.report(Spot.at(review, REVIEW_RECORD__CURATOR), review.getCurator() + " accepts "
						+ Model.spoken(review.getSubject()) + " after the record `" + Terms.word(other.getState())
						+ "` of the same curator: a second reader has to accept it");
				return;
			}
	}
}
