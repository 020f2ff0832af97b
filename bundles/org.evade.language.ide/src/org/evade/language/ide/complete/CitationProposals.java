/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.ArrayList;
import java.util.List;

import org.evade.checks.Model;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Sentences;
import org.evade.language.ide.complete.CompletionContext.Reading;
import org.evade.language.ide.navigate.Match;
import org.evade.language.ide.syntax.RuleFrame;
import org.evade.model.Article;
import org.evade.model.LocalReference;
import org.evade.model.Publication;
import org.evade.model.ReferenceList;

/** Numbers of an article's reference list, shown with author and year. */
final class CitationProposals {
	private final CompletionRequest request;

	CitationProposals(CompletionRequest request) {
		this.request = request;
	}

	/** Numbers that begin with what was typed. */
	void byNumber(Reading reading, RuleFrame frame) {
		for (LocalReference entry : entries(frame))
			if (String.valueOf(entry.getNumber()).startsWith(reading.typed()))
				add(reading, entry, 500 - Math.min(400, entry.getNumber()));
	}

	/** Numbers whose author, title or year fit the letters that were typed. */
	void byAuthor(Reading reading, RuleFrame frame) {
		if (reading.typed().isEmpty())
			return;
		for (LocalReference entry : entries(frame)) {
			if (!Model.known(entry.getPublication()))
				continue;
			Publication publication = entry.getPublication();
			int match = Math.max(Match.of(reading.typed(), Sentences.of(publication)),
					Match.of(reading.typed(), String.valueOf(publication.getTitle())) - 100);
			if (match > Match.NONE)
				add(reading, entry, match + 200);
		}
	}

	private void add(Reading reading, LocalReference entry, int score) {
		String number = String.valueOf(entry.getNumber());
		Publication publication = Model.known(entry.getPublication()) ? entry.getPublication() : null;
		String words = publication == null ? Sentences.shorten(String.valueOf(entry.getRaw())) : Sentences.of(publication);
		String element = publication == null ? null : CorpusAccess.name(publication);
		String title = publication == null || publication.getTitle() == null ? "" : Sentences.shorten(publication.getTitle());
		request.add(reading, number, number.length(), number + "  " + words, title, "citation", element, List.of(), List.of(),
				score + request.recency(element));
	}

	private List<LocalReference> entries(RuleFrame frame) {
		List<LocalReference> entries = new ArrayList<>();
		String article = article(frame);
		request.corpus().statements(ReferenceList.class).filter(list -> Model.known(list.getArticle()) && is(list.getArticle(),
				article))
				.forEach(list -> entries.addAll(list.getReferences()));
		return entries;
	}

	private boolean is(Article article, String written) {
		String full = String.valueOf(CorpusAccess.name(article));
		return written == null ? full.startsWith(request.names().own() + ".")
				: full.equals(written) || request.names().visible().stream().anyMatch(seen -> full.equals(seen + "." + written));
	}

	/** The article that is named around the cursor, or null. */
	private String article(RuleFrame frame) {
		for (RuleFrame at = frame; at != null; at = at.parent()) {
			String article = request.situation().word(at, "article");
			if (article != null)
				return article;
			String table = at.rule().equals("ResultSet") ? request.situation().word(at, "table") : null;
			if (table != null && table.indexOf('.') > 0)
				return table.substring(0, table.lastIndexOf('.'));
		}
		return null;
	}
}
