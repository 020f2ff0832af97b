/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

import static org.evade.model.EvadePackage.Literals.ARTICLE;
import static org.evade.model.EvadePackage.Literals.ARTICLE__TEXT_DIGEST;

import org.evade.articles.text.ArticleText;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Article;

/** An article text that is not the one that was curated. */
final class TextChanged extends RuleFor<Article> {
	TextChanged() {
		super("PAS-SHA", Severity.ERROR, "Article text changed", """
				The SHA-256 of the article text starts with the digits that the article declares. Line ends and a byte order \
				mark are no part of the text. Otherwise the positions of all its passages may have moved; `evade anchor` finds them \
				again. Judged when the text is at hand.""",
				"design: offsets and a digest, not the sentence", ARTICLE);
	}

	@Override
	protected void judge(Article article, Context context) {
		String name = article.getTextFile(), declared = article.getTextDigest();
		ArticleText text = context.texts().of(article).text();
		if (text == null || declared == null || !declared.startsWith("sha256:"))
			return;
		context.looked();
		String digits = declared.substring("sha256:".length());
		if (!text.is(digits)) {
			String right = "sha256:" + text.digest().substring(0, Math.clamp(digits.length(), 12, 64));
			context.report(Spot.at(article, ARTICLE__TEXT_DIGEST), "Text " + name + " is not the one that article "
					+ article.getName() + " was curated from: `evade anchor` finds its passages again; when all of them fit, declare " + right,
					"replace:" + right);
		}
	}
}
