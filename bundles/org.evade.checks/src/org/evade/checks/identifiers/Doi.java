/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import org.evade.checks.Context;
import org.evade.checks.Severity;

/** A DOI of the wrong form. */
final class Doi extends CurieRule {
	Doi() {
		super("ID-DOI", Severity.ERROR, "Malformed DOI", """
				A DOI is `10.`, four to nine digits, a slash and anything without blanks; old ones hold `<`, `>` and \
				`;`. It does not end with the punctuation of the sentence that it was copied from.""", "CL01, CL02; DOI handbook");
	}

	@Override
	void judge(Curie curie, Context context) {
		if (!curie.prefix().equals("doi") || curie.local().startsWith("http") || curie.local().startsWith("doi:"))
			return;
		context.looked();
		String local = curie.local();
		String trimmed = local.replaceAll("[.,;:]+$", "");
		if (!curie.space().fits(trimmed))
			context.report(curie.spot(),
					"'" + local + "' is no DOI: one starts with 10., a number of four to nine digits and a slash");
		else if (!trimmed.equals(local))
			context.report(curie.spot(), "The DOI ends with the punctuation of a sentence: write doi:" + trimmed,
					"replace:doi:" + trimmed);
	}
}
