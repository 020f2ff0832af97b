/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST;
import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST__ARTICLE;

import java.util.List;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.LocalReference;
import org.evade.model.ReferenceList;

/** References that no claim uses. */
final class NeverCited extends RuleFor<ReferenceList> {
	NeverCited() {
		super("REF-NEVER", Severity.INFO, "References never cited", """
				Entries of a reference list that no claim, result or definition of the article cites: curation has not \
				reached them yet, or the article does not cite them either. Reported once for each list, and not while \
				a file is not well formed or a name not linked.""", "CL13", REFERENCE_LIST);
	}

	@Override
	protected void judge(ReferenceList list, Context context) {
		if (!context.facts().isSound() || !Model.known(list.getArticle()) || list.getReferences().isEmpty())
			return;
		Set<Integer> cited = context.facts().citedNumbers(list.getArticle());
		List<Integer> never = list.getReferences().stream().map(LocalReference::getNumber)
				.filter(number -> !cited.contains(number)).toList();
		int all = list.getReferences().size();
		context.looked(all);
		if (!never.isEmpty())
			context.report(Spot.at(list, REFERENCE_LIST__ARTICLE), never.size() + " of " + all + " references of article "
					+ list.getArticle().getName() + " are cited by nothing in the corpus: " + Numbers.words(never));
	}
}
