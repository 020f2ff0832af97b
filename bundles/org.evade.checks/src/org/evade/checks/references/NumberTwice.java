/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.LOCAL_REFERENCE__NUMBER;
import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST;

import java.util.HashSet;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.LocalReference;
import org.evade.model.ReferenceList;

/** A number that stands twice in a reference list. */
final class NumberTwice extends RuleFor<ReferenceList> {
	NumberTwice() {
		super("REF-NUMBER-TWICE", Severity.ERROR, "Reference number given twice", """
				A number stands once in a reference list, and numbers start at 1. Of two entries with one number only \
				the first is ever found.""", "CL14: duplicate key", REFERENCE_LIST);
	}

	@Override
	protected void judge(ReferenceList list, Context context) {
		Set<Integer> seen = new HashSet<>();
		for (LocalReference reference : list.getReferences()) {
			context.looked();
			if (reference.getNumber() < 1)
				context.report(Spot.at(reference, LOCAL_REFERENCE__NUMBER), "Reference numbers start at 1, not at 0");
			else if (!seen.add(reference.getNumber()))
				context.report(Spot.at(reference, LOCAL_REFERENCE__NUMBER),
						"Number " + reference.getNumber() + " stands twice in this reference list: give one entry its own number");
		}
	}
}
