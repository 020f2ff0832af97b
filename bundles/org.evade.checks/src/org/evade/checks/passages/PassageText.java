/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

import static org.evade.model.EvadePackage.Literals.PASSAGE;
import static org.evade.model.EvadePackage.Literals.PASSAGE__DIGEST;
import static org.evade.model.EvadePackage.Literals.PASSAGE__END;

import org.evade.checks.ArticleTexts;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.checks.TextDigest;
import org.evade.model.Article;
import org.evade.model.Passage;

/** A passage that does not say what it said when it was marked. */
final class PassageText extends RuleFor<Passage> {
	PassageText() {
		super("PAS-DIGEST", Severity.ERROR, "Passage does not fit the text", """
				A passage lies inside its article's text, counted in Unicode code points, and its digest is the start \
				of the SHA-256 of the characters there. Judged when the article's text is at hand.""",
				"CL24: quote not found in the text; dismech snippet check", PASSAGE);
	}

	@Override
	protected void judge(Passage passage, Context context) {
		Article article = Model.articleOf(passage);
		int start = passage.getStart(), end = passage.getEnd();
		if (article == null || article.getTextFile() == null || !context.texts().atHand() || start >= end
				|| ArticleTexts.refuse(article.getTextFile()) != null)
			return;
		ArticleTexts.Text text = context.texts().get(article.getTextFile());
		if (text.problem() != null)
			return;
		context.looked();
		if (end > text.length()) {
			context.report(Spot.at(passage, PASSAGE__END), "The passage ends at " + end + ", but text " + article.getTextFile()
					+ " has " + text.length() + " characters: mark the passage again");
			return;
		}
		String right = "sha256:" + TextDigest.of(text.between(start, end)).substring(0, 16);
		if (passage.getDigest() != null && passage.getDigest().matches("sha256:[0-9a-f]{16}")
				&& !passage.getDigest().equals(right))
			context.report(Spot.at(passage, PASSAGE__DIGEST), "The text at " + start + "-" + end + " of "
					+ article.getTextFile() + " is not the one that was marked: mark the passage again; its digest now is "
					+ right);
	}
}
