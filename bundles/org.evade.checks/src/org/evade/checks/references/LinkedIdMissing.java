/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST;
import static org.evade.model.EvadePackage.Literals.REFERENCE_LIST__ARTICLE;

import java.util.ArrayList;
import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.LinkedIndex;
import org.evade.model.LocalReference;
import org.evade.model.ReferenceList;

/** Identifiers that the printed list leads to and the corpus does not have. */
final class LinkedIdMissing extends RuleFor<ReferenceList> {
	LinkedIdMissing() {
		super("REF-ID-MISSING", Severity.INFO, "Linked identifiers not recorded", """
				The printed list links an entry to DOI, PubMed or PMC, but its publication has no such identifier. \
				Reported once for each list and index; a registry refresh can fill them in.""",
				"product anchors 4.3; only printed or verified ids are recorded", REFERENCE_LIST);
	}

	@Override
	protected void judge(ReferenceList list, Context context) {
		for (LinkedIndex index : LinkedIndex.VALUES) {
			List<Integer> missing = new ArrayList<>();
			int linked = 0;
			for (LocalReference reference : list.getReferences())
				if (reference.getLinks().contains(index) && Model.known(reference.getPublication())) {
					linked++;
					if (reference.getPublication().getCuries().stream().noneMatch(curie -> curie.startsWith(prefix(index))))
						missing.add(reference.getNumber());
				}
			context.looked(linked);
			if (!missing.isEmpty())
				context.report(Spot.at(list, REFERENCE_LIST__ARTICLE), missing.size() + " of " + linked
						+ " references that the printed list links to " + index.getLiteral() + " have no " + prefix(index)
						+ " id: " + ReferenceNumbers.words(missing));
		}
	}

	private static String prefix(LinkedIndex index) {
		return switch (index) {
		case DOI -> "doi:";
		case PUBMED -> "pmid:";
		case PMC -> "pmc:";
		};
	}
}
