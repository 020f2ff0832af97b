/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLAIM;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Publication;
import org.evade.model.PublicationKind;
import org.evade.model.QuoteRole;

/** A claim without a primary source. */
final class CitedByReviewsOnly extends RuleFor<Claim> {
	CitedByReviewsOnly() {
		super("STR-REVIEW-ONLY", Severity.INFO, "Cited by reviews only", """
				All publications that the claim cites are review articles or guidelines, or are cited as a review's \
				synthesis: the primary source is missing. Judged when every citation leads to a publication.""",
				"CL18; CIViC curates primary literature, not reviews", CLAIM);
	}

	@Override
	protected void judge(Claim claim, Context context) {
		int primary = 0;
		for (Citation citation : claim.getCitations()) {
			Publication publication = Citations.publication(citation, context.corpus());
			if (publication == null)
				return;
			if (!isReview(citation, publication))
				primary++;
		}
		if (claim.getCitations().isEmpty())
			return;
		context.looked();
		int count = claim.getCitations().size();
		if (primary == 0)
			context.report(claim, "Claim " + claim.getName() + " cites " + (count == 1 ? "one review" : count + " reviews")
					+ " and no primary source: follow the review to the study that found it");
	}

	@Override
	public String together(int count, String article) {
		return count + " claims of article " + article + " cite reviews and no primary source";
	}

	private static boolean isReview(Citation citation, Publication publication) {
		return citation.getRole() == QuoteRole.REVIEW_SYNTHESIS || publication.getKind() == PublicationKind.REVIEW
				|| publication.getKind() == PublicationKind.GUIDELINE;
	}
}
