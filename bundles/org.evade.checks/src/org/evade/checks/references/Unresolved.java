/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST;
import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST__ARTICLE;

import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.LocalReference;
import org.evade.model.ReferenceList;

/** Entries without a publication. */
final class Unresolved extends RuleFor<ReferenceList> {
	Unresolved() {
		super("REF-UNRESOLVED", Severity.INCOMPLETE, "References without a publication", """
				Entries of a reference list that name no publication yet. Reported once for each list. A list that is \
				said to be missing (`list missing`) is counted and left alone: its numbers can lead nowhere.""", "CL12",
				REFERENCE_LIST);
	}

	@Override
	protected void judge(ReferenceList list, Context context) {
		if (list.getReferences().isEmpty())
			return;
		context.looked(list.getReferences().size());
		List<Integer> open = list.getReferences().stream().filter(reference -> reference.getPublication() == null)
				.map(LocalReference::getNumber).toList();
		if (!open.isEmpty() && !list.isMissing())
			context.report(Spot.at(list, REFERENCE_LIST__ARTICLE), open.size() + " of " + list.getReferences().size()
					+ " references lead to no publication: " + ReferenceNumbers.words(open));
	}
}
