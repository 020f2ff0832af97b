/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

import static org.evade.model.EvadePackage.Literals.PASSAGE;
import static org.evade.model.EvadePackage.Literals.PASSAGE__DIGEST;
import static org.evade.model.EvadePackage.Literals.PASSAGE__END;

import java.util.stream.Collectors;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.anchor.PassageOutcome;
import org.evade.articles.anchor.Passages;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Article;
import org.evade.model.Passage;

/** A passage that does not say what it said when it was marked. */
final class PassageText extends RuleFor<Passage> {
	PassageText() {
		super("PAS-DIGEST", Severity.ERROR, "Passage does not fit the text", """
				A passage lies inside its article's text, counted in Unicode code points, and its digest is the start \
				of the SHA-256 of the characters there; line ends count as one character. Otherwise the finding shows what was \
				marked, as far as it can be found, and what stands there. Judged when the article's text is at hand.""",
				"CL24: quote not found in the text; dismech snippet check", PASSAGE);
	}

	@Override
	protected void judge(Passage passage, Context context) {
		Article article = Model.articleOf(passage);
		ArticleText text = article == null ? null : context.texts().of(article).text();
		int start = passage.getStart(), end = passage.getEnd();
		if (text == null || start >= end)
			return;
		context.looked();
		Anchor anchor = Passages.anchor(passage);
		if (end > text.length())
			context.report(Spot.at(passage, PASSAGE__END), "The passage ends at " + end + ", but text " + article.getTextFile()
					+ " has " + text.length() + " characters" + found(anchor, article, passage, context));
		else if (anchor != null && anchor.digest() != null && !anchor.fits(text))
			context.report(Spot.at(passage, PASSAGE__DIGEST), "The text at " + start + "-" + end + " of " + article.getTextFile() + " is "
					+ Quoted.of(text.between(start, end)) + (anchor.marked() ? ", not what was marked" + found(anchor, article, passage, context)
							: ", which was never marked: if these are the words, write " + Anchor.of(text, anchor.span()).written()));
	}

	/** What was marked, as far as it is known, and where that stands now. */
	private static String found(Anchor anchor, Article article, Passage passage, Context context) {
		PassageOutcome outcome = anchor == null || !anchor.marked() ? null : context.texts().outcome(article, passage, context.corpus());
		if (outcome == null)
			return ": mark the passage again";
		String marked = outcome.marked() == null ? "" : ": " + Quoted.of(outcome.marked());
		return marked + switch (outcome.fate()) {
		case MOVED -> ", which stands at " + outcome.now().span() + ": write " + outcome.now().written();
		case SAME -> "";
		case DOUBTFUL -> outcome.places().isEmpty() ? ": mark the passage again"
				: "; " + outcome.why() + ", at " + outcome.places().stream().map(Span::toString).collect(Collectors.joining(", "))
						+ ": look there and mark the passage again";
		case LOST -> "; " + outcome.why() + " in this text: mark the passage again, or drop it";
		};
	}
}
