/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.Severity;
import org.evade.model.terms.IdSpace;

/** An identifier that does not have the form of its space. */
final class LocalPattern extends CurieRule {
	private static final Set<String> OWN_RULE = Set.of("doi", "pmid");

	LocalPattern() {
		super("ID-PATTERN", Severity.ERROR, "Malformed identifier", """
				What follows the colon of a CURIE has the form that its identifier space prescribes. DOIs and PubMed \
				ids have rules of their own.""", "CL04, CL05, GORULE 27; patterns of the Bioregistry, made stricter");
	}

	@Override
	void judge(Curie curie, Context context) {
		IdSpace space = curie.space();
		if (space == null || OWN_RULE.contains(space.prefix()))
			return;
		context.looked();
		if (space.fits(curie.local()))
			return;
		context.report(curie.spot(), "'" + curie.local() + "' is no " + space.name() + " id: one looks like "
				+ space.curie(space.example()),
				space.mended(curie.local()).stream().map(guess -> "replace:" + space.curie(guess)).toArray(String[]::new));
	}
}
