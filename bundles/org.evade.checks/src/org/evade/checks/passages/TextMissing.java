/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

import static org.evade.model.EvadePackage.Literals.ARTICLE;
import static org.evade.model.EvadePackage.Literals.ARTICLE__TEXT_FILE;

import org.evade.checks.ArticleTexts;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Article;

/** An article text that is not where it should be. */
final class TextMissing extends RuleFor<Article> {
	TextMissing() {
		super("PAS-FILE", Severity.ERROR, "Article text not found", """
				The text that an article names is a readable UTF-8 file of the folder of article texts. Judged when the \
				run is given such a folder.""", "design: the chain from picture to passage", ARTICLE);
	}

	@Override
	protected void judge(Article article, Context context) {
		String name = article.getTextFile();
		if (name == null || !context.texts().atHand() || ArticleTexts.refuse(name) != null)
			return;
		context.looked();
		String problem = context.texts().get(name).problem();
		if (problem != null)
			context.report(Spot.at(article, ARTICLE__TEXT_FILE), "Text " + name + " of article " + article.getName() + " " + problem);
	}
}
