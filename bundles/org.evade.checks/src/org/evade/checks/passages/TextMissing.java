/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

import static org.evade.model.EvadePackage.Literals.ARTICLE;
import static org.evade.model.EvadePackage.Literals.ARTICLE__TEXT_FILE;

import org.evade.articles.text.ArticleFolder.Found;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Article;

/** An article text that is not where it should be. */
final class TextMissing extends RuleFor<Article> {
	TextMissing() {
		super("PAS-FILE", Severity.ERROR, "Article text not found", """
				The text that an article names is a readable file of the folder of article texts: UTF-8 text, Markdown, \
				JATS XML or PDF. A file that was renamed is found by the digest that the article declares. Judged when the \
				run is given such a folder.""", "design: the chain from picture to passage", ARTICLE);
	}

	@Override
	protected void judge(Article article, Context context) {
		Found found = context.texts().of(article);
		if (found.text() == null && found.problem() == null)
			return;
		context.looked();
		if (found.problem() != null)
			context.report(Spot.at(article, ARTICLE__TEXT_FILE),
					"Text " + article.getTextFile() + " of article " + article.getName() + " " + found.problem());
	}
}
