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
import org.evade.model.Citation;
import org.evade.model.Trial;

/** A number of nobody's list. */
final class NoArticle extends RuleFor<Citation> {
	NoArticle() {
		super("REF-NO-ARTICLE", Severity.WARNING, "Reference number without an article", """
				A number says something only together with the article that it was printed in. A trial takes the article \
				of its first results, or the first that it is `told by`; a definition or approval the one it names; \
				otherwise cite the publication by its id.""", "awkward cases: local number against publication", CITATION);
	}

	@Override
	protected void judge(Citation citation, Context context) {
		if (!Citations.isNumbered(citation))
			return;
		context.looked();
		if (Model.articleOf(citation) == null)
			context.report(Spot.at(citation, CITATION__NUMBER), "Number " + citation.getNumber() + " cited by "
					+ Model.spoken(citation) + " belongs to no article: say which article it comes from"
					+ (citation.eContainer() instanceof Trial ? " (`told by`)" : "") + ", or cite the publication by its id");
	}
}
