/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import org.evade.checks.Context;
import org.evade.checks.Severity;

/** A PubMed id of the wrong form. */
final class PubMed extends CurieRule {
	PubMed() {
		super("ID-PMID", Severity.ERROR, "Malformed PubMed id",
				"A PubMed id is a number from 1 without leading zeros.", "CL03; PyBEL InvalidPubMedIdentifier");
	}

	@Override
	void judge(Curie curie, Context context) {
		if (!curie.prefix().equals("pmid") || curie.local().startsWith("http"))
			return;
		context.looked();
		String local = curie.local();
		if (curie.space().fits(local))
			return;
		String bare = local.replaceFirst("^0+", "");
		if (!bare.isEmpty() && curie.space().fits(bare))
			context.report(curie.spot(), "PubMed id " + local + " has leading zeros: write pmid:" + bare,
					"replace:pmid:" + bare);
		else if (local.startsWith("PMC"))
			context.report(curie.spot(), "'" + local + "' is an id of PubMed Central: write pmc:" + local,
					"replace:pmc:" + local);
		else
			context.report(curie.spot(), "'" + local + "' is no PubMed id: one is a number from 1");
	}
}
