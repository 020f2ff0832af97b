/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.nio.file.Path;
import java.util.List;

import org.evade.checks.Finding;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.RuleFailure;
import org.evade.language.edit.TextRange;
import org.evade.language.load.Corpus;
import org.evade.language.load.Problem;

/** Repairs of what the loader and the rules found. */
public final class QuickFixes {
	private QuickFixes() {
	}

	/**
	 * Repairs of a finding, the most useful first. None when its place is not where the element stands that was judged.
	 *
	 * @param text
	 *            the text of the file that the place of the finding is for: see {@link org.evade.checks.JudgedText#in}
	 */
	public static List<Fix> of(Corpus corpus, Path file, String text, Finding finding) {
		if (finding.place().offset() + finding.place().length() > text.length())
			return List.of();
		FixContext site = new FixContext(corpus, file, text, new TextRange(finding.place().offset(), finding.place().length()));
		if (!finding.element().isEmpty() && !(site.isCurrent() && site.isWithin(finding.element())))
			return List.of();
		GivenFixes.add(site, finding.rule(), finding.fixes());
		switch (finding.rule()) {
		case Problem.SYNTAX -> SyntaxFixes.add(site, finding.message());
		case Problem.LINK -> LinkFixes.add(site);
		case Problem.FILE, RuleFailure.INTERNAL -> {
		}
		default -> {
			if (site.isCurrent()) {
				RuleFixes.add(site, finding.rule(), finding.message());
				Acceptance.add(site, finding.rule());
			}
		}
		}
		return site.fixes();
	}

	/** Repairs of a problem of form or of a name that is not declared, in the text that it was found in. */
	public static List<Fix> of(Corpus corpus, Path file, String text, Problem problem) {
		return of(corpus, file, text, Finding.of(problem));
	}

	/** Whether it is worth asking: cheap, for the light bulb beside a line. */
	public static boolean mayFix(String rule, List<String> given) {
		return !given.isEmpty() || rule.equals(Problem.SYNTAX) || rule.equals(Problem.LINK)
				|| RuleCatalogue.byId(rule) != null && !RuleCatalogue.isOfLoader(rule);
	}
}
