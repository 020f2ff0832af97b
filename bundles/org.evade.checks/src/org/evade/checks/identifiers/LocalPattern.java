/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
		List<String> fixes = new ArrayList<>();
		for (String guess : guesses(space, curie.local()))
			if (space.fits(guess))
				fixes.add("replace:" + space.curie(guess));
		context.report(curie.spot(), "'" + curie.local() + "' is no " + space.name() + " id: one looks like "
				+ space.curie(space.example()), fixes.toArray(String[]::new));
	}

	/** Zeros in front, the letters that the space puts before its numbers, the prefix said twice, the wrong case. */
	private static List<String> guesses(IdSpace space, String local) {
		List<String> guesses = new ArrayList<>();
		String letters = space.example().replaceFirst("\\d.*$", "");
		String bare = local.replaceFirst("(?i)^" + Pattern.quote(space.prefix()) + "[:_]?", "");
		if (bare.matches("\\d{1,7}"))
			guesses.add("0".repeat(7 - bare.length()) + bare);
		if (!letters.isEmpty())
			guesses.add(letters + bare);
		if (!bare.equals(local))
			guesses.add(bare);
		guesses.add(local.toUpperCase(Locale.ROOT));
		return guesses;
	}
}
