/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST;
import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST__ARTICLE;
import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST__LAST;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.LocalReference;
import org.evade.model.ReferenceList;

/** Numbers that a reference list leaves out. */
final class Gaps extends RuleFor<ReferenceList> {
	/** Beyond this no printed list goes; it bounds the work when a number is mistyped. */
	private static final int LONGEST = 100_000;

	Gaps() {
		super("REF-GAPS", Severity.WARNING, "Gap in the reference numbers", """
				The numbers of a reference list run from 1 to the last one without a gap. A gap is an entry that was \
				overlooked, or a number that was mistyped. The entries of a list that is missing only may not go beyond its \
				last number.""", "issue 2: local reference numbers", REFERENCE_LIST);
	}

	@Override
	protected void judge(ReferenceList list, Context context) {
		Set<Integer> numbers = list.getReferences().stream().map(LocalReference::getNumber).collect(Collectors.toSet());
		if (numbers.isEmpty())
			return;
		int last = numbers.stream().max(Integer::compare).get();
		if (list.isMissing()) {
			if (list.getLast() > 0)
				bound(list, last, context);
			return;
		}
		context.looked();
		List<Integer> missing = IntStream.rangeClosed(1, Math.min(last, LONGEST)).filter(n -> !numbers.contains(n)).boxed()
				.toList();
		if (!missing.isEmpty())
			context.report(Spot.at(list, REFERENCE_LIST__ARTICLE), "The reference list ends at " + last + " but lacks "
					+ ReferenceNumbers.words(missing) + ": add the entries, or correct a number");
	}

	private static void bound(ReferenceList list, int last, Context context) {
		context.looked();
		if (last > list.getLast())
			context.report(Spot.at(list, REFERENCE_LIST__LAST), "The missing list is said to end at " + list.getLast()
					+ ", but has number " + last + ": correct one of the two");
	}
}
