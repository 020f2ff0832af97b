/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST;
import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST__ARTICLE;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.ReferenceList;

/** References that no claim uses. */
final class NeverCited extends RuleFor<ReferenceList> {
	/** Beyond this no printed list goes; it bounds the work when the last number is mistyped. */
	private static final int LONGEST = 100_000;

	NeverCited() {
		super("REF-NEVER", Severity.INFO, "References never cited", """
				Entries of a reference list that no claim, result or definition of the article cites: curation has not \
				reached them yet, or the article does not cite them either. Reported once for each list, and not while \
				a file is not well formed or a name not linked. Of a missing list all numbers up to the last count.""", "CL13",
				REFERENCE_LIST);
	}

	@Override
	protected void judge(ReferenceList list, Context context) {
		if (!context.facts().isSound() || !Model.known(list.getArticle()) || list.getReferences().isEmpty() && list.getLast() == 0)
			return;
		Set<Integer> cited = context.facts().citedNumbers(list.getArticle());
		SortedSet<Integer> numbers = new TreeSet<>();
		list.getReferences().forEach(reference -> numbers.add(reference.getNumber()));
		for (int number = 1; number <= Math.min(list.getLast(), LONGEST); number++)
			numbers.add(number);
		List<Integer> never = numbers.stream().filter(number -> !cited.contains(number)).toList();
		int all = numbers.size();
		context.looked(all);
		if (!never.isEmpty())
			context.report(Spot.at(list, REFERENCE_LIST__ARTICLE), never.size() + " of " + all + " references of article "
					+ list.getArticle().getName() + " are cited by nothing in the corpus: " + ReferenceNumbers.words(never));
	}
}
