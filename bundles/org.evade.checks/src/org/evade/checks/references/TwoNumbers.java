/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.LOCAL_REFERENCE__PUBLICATION;
import static org.evade.model.EvadePackage.Literals.LOCAL_REFERENCE__SAME_AS;
import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST;

import java.util.HashMap;
import java.util.Map;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.LocalReference;
import org.evade.model.Publication;
import org.evade.model.ReferenceList;

/** One publication under two numbers. */
final class TwoNumbers extends RuleFor<ReferenceList> {
	TwoNumbers() {
		super("REF-TWO-NUMBERS", Severity.WARNING, "Publication under two numbers", """
				Two numbers of one reference list lead to the same publication: the article lists it twice, or one \
				entry was linked to the wrong publication. The later entry may say so: `8 = key same as 1`.""", "CL15", REFERENCE_LIST);
	}

	@Override
	protected void judge(ReferenceList list, Context context) {
		Map<Publication, Integer> first = new HashMap<>();
		for (LocalReference reference : list.getReferences()) {
			if (!Model.known(reference.getPublication()))
				continue;
			context.looked();
			Integer number = first.putIfAbsent(reference.getPublication(), reference.getNumber());
			if (reference.getSameAs() != 0) {
				said(reference, number, context);
				continue;
			}
			if (number != null && number != reference.getNumber())
				context.report(Spot.at(reference, LOCAL_REFERENCE__PUBLICATION), "Numbers " + number + " and "
						+ reference.getNumber() + " are both publication " + reference.getPublication().getName()
						+ ": the article lists it twice, or one of them is another publication");
		}
	}

	private static void said(LocalReference reference, Integer first, Context context) {
		if (first == null || first != reference.getSameAs())
			context.report(Spot.at(reference, LOCAL_REFERENCE__SAME_AS), "Number " + reference.getNumber() + " is said to be the same"
					+ " as " + reference.getSameAs() + ", but publication " + reference.getPublication().getName() + " stands at "
					+ (first == null ? "no number before it" : "number " + first) + ": correct the number or the publication");
	}
}
