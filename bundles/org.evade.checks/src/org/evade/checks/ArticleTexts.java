/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.anchor.PassageOutcome;
import org.evade.articles.anchor.Passages;
import org.evade.articles.anchor.Reanchoring;
import org.evade.articles.text.ArticleFolder;
import org.evade.articles.text.ArticleFolder.Found;
import org.evade.articles.text.ArticleText;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Passage;

/** The article texts of a run, and what became of the passages that point into them. */
public final class ArticleTexts {
	private static final Found NOT_ASKED = new Found(null, null, null);

	private final ArticleFolder folder;
	private final Map<Article, Map<Anchor, PassageOutcome>> outcomes = new ConcurrentHashMap<>();

	ArticleTexts(Path folder) {
		this.folder = folder == null ? null : new ArticleFolder(folder);
	}

	/** Whether the run was given a folder with texts. */
	public boolean atHand() {
		return folder != null;
	}

	/** The text that an article declares. Neither text nor problem: there is nothing to judge, for want of a name or a folder. */
	public Found of(Article article) {
		if (folder == null || article.getTextFile() == null || ArticleFolder.refuse(article.getTextFile()) != null)
			return NOT_ASKED;
		return folder.find(article.getTextFile(), article.getTextDigest());
	}

	/** What became of a passage, for messages: found out for all passages of an article together. */
	public PassageOutcome outcome(Article article, Passage passage, Corpus corpus) {
		return outcomes.computeIfAbsent(article, key -> outcomes(article, corpus)).get(Passages.anchor(passage));
	}

	private Map<Anchor, PassageOutcome> outcomes(Article article, Corpus corpus) {
		List<Anchor> anchors = new ArrayList<>();
		for (Passage passage : Passages.of(article, corpus))
			if (passage.getStart() < passage.getEnd() && Passages.anchor(passage) != null)
				anchors.add(Passages.anchor(passage));
		Found earlier = folder.byDigest(article.getTextDigest());
		ArticleText now = of(article).text();
		Map<Anchor, PassageOutcome> byAnchor = new HashMap<>();
		for (PassageOutcome each : Reanchoring.of(now, earlier == null ? null : earlier.text(), anchors))
			byAnchor.put(each.was(), each);
		return byAnchor;
	}
}
