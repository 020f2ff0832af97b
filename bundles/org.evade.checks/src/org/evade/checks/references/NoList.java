/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.ARTICLE;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Article;

/** An article whose reference list is not at hand. */
final class NoList extends RuleFor<Article> {
	NoList() {
		super("REF-NO-LIST", Severity.INCOMPLETE, "Citations without a reference list", """
				The claims of an article cite numbers, but no `references of` statement of the corpus belongs to the \
				article, so that nobody knows the publications. A list that the text at hand does not print is said to be missing: \
				`references of ... list missing`. Reported once for each article, and not while a file is not \
				well formed or a name not linked.""",
				"awkward cases: a local reference may have no list behind it", ARTICLE);
	}

	@Override
	protected void judge(Article article, Context context) {
		int citations = context.facts().citations(article);
		if (citations == 0 || !context.facts().isSound())
			return;
		context.looked();
		// a list that is said to be missing was looked for
		if (!context.corpus().hasReferences(article))
			context.report(article, "The reference list of article " + article.getName() + " is not at hand: " + citations
					+ (citations == 1 ? " citation leads" : " citations lead") + " to no publication");
	}
}
