/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.CITATION;
import static org.evade.model.EvadePackage.Literals.CITATION__NUMBER;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.ReferenceList;

/** A number that the reference list does not have. */
final class NumberInRange extends RuleFor<Citation> {
	NumberInRange() {
		super("REF-RANGE", Severity.ERROR, "Reference number not in the list", """
				A citation's number is in the reference list of the article that the claim, result or definition comes \
				from. Judged when the list is part of the corpus; of a list that is missing, when its last number is known \
				(`list missing up to 284`).""", "CL12; issue 2: local reference numbers in range",
				CITATION);
	}

	@Override
	protected void judge(Citation citation, Context context) {
		if (!Citations.isNumbered(citation))
			return;
		Article article = Model.articleOf(citation);
		if (article == null || !context.corpus().hasReferences(article))
			return;
		ReferenceList list = context.corpus().referenceList(article);
		if (list.isMissing() && list.getLast() == 0)
			return;
		context.looked();
		boolean covered = list.isMissing() && citation.getNumber() >= 1 && citation.getNumber() <= list.getLast();
		if (!covered && context.corpus().reference(article, citation.getNumber()) == null)
			context.report(Spot.at(citation, CITATION__NUMBER), "The reference list of article " + article.getName()
					+ " has no number " + citation.getNumber() + ": correct the number, or add the reference");
	}
}
