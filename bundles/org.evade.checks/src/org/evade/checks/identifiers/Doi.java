/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;

import org.evade.checks.Context;
import org.evade.checks.Severity;
import org.evade.model.terms.Dois;

/** A DOI of the wrong form. */
final class Doi extends CurieRule {
	private static final Pattern CODED = Pattern.compile("%[0-9A-Fa-f]{2}|&(?:lt|gt|amp);");

	Doi() {
		super("ID-DOI", Severity.ERROR, "Malformed DOI", """
				A DOI is `10.`, four to nine digits, a slash and anything without blanks; old ones hold `<`, `>` and \
				`;`, which stand as they are and not in the code of a web address (`%3C`) or of XML. It does not end with the \
				punctuation of the sentence that it was copied from.""", "CL01, CL02; DOI handbook");
	}

	@Override
	void judge(Curie curie, Context context) {
		if (!curie.prefix().equals("doi") || curie.local().startsWith("http") || curie.local().startsWith("doi:"))
			return;
		context.looked();
		String local = curie.local();
		Optional<String> right = Dois.normal(local);
		if (right.isEmpty())
			context.report(curie.spot(),
					"'" + local + "' is no DOI: one starts with 10., a number of four to nine digits and a slash");
		else if (!right.get().equals(local))
			context.report(curie.spot(), why(local) + ": write doi:" + right.get(), "replace:doi:" + right.get());
	}

	private static String why(String local) {
		if (CODED.matcher(local).find())
			return "The DOI is coded as in a web address or in XML: the characters themselves stand in a DOI, such as < and >";
		return local.matches(".*[\\p{Punct}”’»]") ? "The DOI ends with the punctuation of a sentence"
				: "The DOI holds characters that only look like those of a DOI";
	}
}
