/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.read;

import java.util.ArrayList;
import java.util.List;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.model.terms.Folding;

/** Finds what somebody types in an article: as names are compared, so that case, hyphens, line ends, accents and Greek letters do not matter. */
public final class PageSearch {
	private static final int MOST = 10_000;

	private final ArticleText text;
	private final Folding.Folded folded;

	/** For one text; it may be asked many times. */
	public PageSearch(ArticleText text) {
		this.text = text;
		folded = Folding.of(text.string(), true);
	}

	/** The article. */
	public ArticleText text() {
		return text;
	}

	/** All places of words, also inside of others, in the order of the text; none of an empty text, at most 10,000. */
	public List<Span> find(String words) {
		String wanted = Folding.fold(words);
		List<Span> found = new ArrayList<>();
		if (wanted.isEmpty())
			return found;
		String all = folded.text();
		for (int at = all.indexOf(wanted); at >= 0 && found.size() < MOST; at = all.indexOf(wanted, at + wanted.length()))
			found.add(new Span(text.toCodePoint(folded.starts()[at]), text.toCodePoint(folded.ends()[at + wanted.length() - 1])));
		return found;
	}
}
