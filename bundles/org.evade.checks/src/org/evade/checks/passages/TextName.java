/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

import static org.evade.model.EvadePackage.Literals.ARTICLE;
import static org.evade.model.EvadePackage.Literals.ARTICLE__TEXT_DIGEST;
import static org.evade.model.EvadePackage.Literals.ARTICLE__TEXT_FILE;

import org.evade.articles.text.ArticleFolder;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Article;

/** A text file that an article must not name. */
final class TextName extends RuleFor<Article> {
	TextName() {
		super("PAS-NAME", Severity.ERROR, "Text file outside its folder", """
				An article names its text by a plain file name within the folder of article texts, without `..`, not \
				absolute and at most 255 characters long; the digest beside it is `sha256:` and 12 to 64 lower-case \
				hexadecimal digits.""", "design: hostile paths do nothing", ARTICLE);
	}

	@Override
	protected void judge(Article article, Context context) {
		if (article.getTextFile() == null)
			return;
		context.looked();
		String refused = ArticleFolder.refuse(article.getTextFile());
		if (refused != null)
			context.report(Spot.at(article, ARTICLE__TEXT_FILE), "The text file of article " + article.getName() + " " + refused
					+ ": give the name of a file in the folder of article texts");
		if (article.getTextDigest() != null && !article.getTextDigest().matches("sha256:[0-9a-f]{12,64}"))
			context.report(Spot.at(article, ARTICLE__TEXT_DIGEST), article.getTextDigest()
					+ " is no digest of a file: write sha256: and 12 to 64 lower-case hexadecimal digits");
	}
}
