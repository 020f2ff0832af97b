/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.nio.file.Path;
import java.util.List;

import org.evade.checks.Finding;
import org.evade.checks.RuleCatalogue;
import org.evade.language.ide.edit.TextRange;
import org.evade.language.load.Corpus;
import org.evade.language.load.Place;
import org.evade.language.load.Problem;

/** Repairs of what the loader and the rules found. */
public final class QuickFixes {
	private QuickFixes() {
	}

	/** Repairs of a finding, the most useful first; none when the text has moved on. */
	public static List<Fix> of(Corpus corpus, Path file, String text, Finding finding) {
		return of(corpus, file, text, finding.rule(), finding.place(), finding.message(), finding.fixes());
	}

	/** Repairs of a problem of form or of a name that is not declared. */
	public static List<Fix> of(Corpus corpus, Path file, String text, Problem problem) {
		return of(corpus, file, text, problem.code(), problem.place(), problem.message(), problem.fixes());
	}

	/**
	 * @param rule
	 *            id of the rule, {@code syntax} or {@code link}
	 * @param place
	 *            where it was found
	 * @param message
	 *            what was said
	 * @param given
	 *            repairs that came with it, as {@code kind:argument}
	 */
	public static List<Fix> of(Corpus corpus, Path file, String text, String rule, Place place, String message,
			List<String> given) {
		FixContext site = new FixContext(corpus, file, text, new TextRange(place.offset(), place.length()));
		if (place.offset() + place.length() > text.length())
			return List.of();
		GivenFixes.add(site, rule, given);
		switch (rule) {
		case Problem.SYNTAX -> SyntaxFixes.add(site, message);
		case Problem.LINK -> LinkFixes.add(site);
		case Problem.FILE -> { }
		default -> {
			if (site.isCurrent()) {
				RuleFixes.add(site, rule, message);
				Acceptance.add(site, rule);
			}
		}
		}
		return site.fixes();
	}

	/** Whether it is worth asking: cheap, for the light bulb beside a line. */
	public static boolean mayFix(String rule, List<String> given) {
		return !given.isEmpty() || rule.equals(Problem.SYNTAX) || rule.equals(Problem.LINK)
				|| RuleCatalogue.byId(rule) != null && !RuleCatalogue.isOfLoader(rule);
	}
}
