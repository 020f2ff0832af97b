/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.CITATION;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Citation;
import org.evade.model.Publication;
import org.evade.model.PublicationKind;

/** A review that is cited for what it says itself. */
final class OwnArticle extends RuleFor<Citation> {
	OwnArticle() {
		super("REF-SELF", Severity.WARNING, "Review cited for its own statement", """
				What is taken from a review does not cite the same review: that adds no evidence. What its authors conclude themselves is marked \
				`own view`. An original paper is the source of what it found, and is cited for it.""", "CL20", CITATION);
	}

	@Override
	protected void judge(Citation citation, Context context) {
		Publication publication = Citations.publication(citation, context.corpus());
		if (publication == null)
			return;
		context.looked();
		boolean review = publication.getKind() == PublicationKind.REVIEW || publication.getKind() == PublicationKind.GUIDELINE;
		if (review && publication == Model.articleOf(citation))
			context.report(citation, Model.spoken(citation) + " is taken from review " + publication.getName()
					+ " and cites it: cite what the article cites, or mark it as `own view`");
	}
}
