/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.List;

import org.evade.language.ide.access.Meanings;
import org.evade.language.ide.complete.CompletionContext.Reading;
import org.evade.language.ide.navigate.Match;
import org.evade.language.ide.syntax.AutomatonWalk.Expected;
import org.evade.language.ide.syntax.RuleFrame;
import org.evade.language.ide.syntax.Word;
import org.evade.language.lexer.Statements;
import org.evade.model.Aspect;
import org.evade.model.Relation;

/** Words and phrases of the language. */
final class KeywordProposals {
	private static final int PRESENT = 150;

	private final CompletionRequest request;

	KeywordProposals(CompletionRequest request) {
		this.request = request;
	}

	void add(Reading reading, Expected expected, int order) {
		Word word = expected.word();
		String keyword = word.keyword();
		if (!Character.isLetter(keyword.charAt(0)) || "Unit".equals(word.inner()) || isOutOfPlace(keyword))
			return;
		int match = match(reading, keyword);
		if (match == Match.NONE)
			return;
		String detail = Meanings.of(word.inner(), keyword);
		if ("Relation".equals(word.inner()))
			relation(reading, expected.frame(), keyword, detail, match);
		else if ("Aspect".equals(word.inner()))
			request.word(reading, keyword, kind(word), detail, match + 300 + habit().of(expected.frame(), Aspect.get(keyword)));
		else {
			int score = match + 50 - Math.min(49, order * 2 / 3) + request.habit(word.type())
					- (isPresent(expected.frame(), word) ? PRESENT : 0);
			request.word(reading, keyword, kind(word), detail, score);
		}
	}

	private int match(Reading reading, String keyword) {
		if (!reading.isPhrase())
			return request.match(reading.typed(), keyword);
		boolean begins = keyword.indexOf(' ') > 0 && keyword.regionMatches(true, 0, reading.typed(), 0, reading.typed().length());
		return begins ? Match.SAME : Match.NONE;
	}

	private static String kind(Word word) {
		if (word.inner() == null)
			return "keyword";
		return switch (word.inner()) {
		case "Aspect" -> "aspect";
		default -> "value";
		};
	}

	/** A relation that the subject cannot have is left out; those that the corpus says more of such subjects come first. */
	private void relation(Reading reading, RuleFrame frame, String keyword, String detail, int match) {
		Relation relation = Relation.get(keyword);
		if (request.fit().relations(frame).contains(relation))
			request.word(reading, keyword, "relation", detail, match + 300 + habit().of(frame, relation));
	}

	private Habit habit() {
		return request.habit();
	}

	/** What is written already comes later. */
	private boolean isPresent(RuleFrame frame, Word word) {
		if (word.feature() != null && word.inner() != null && frame.has(word.feature()))
			return true;
		for (RuleFrame.Read read : frame.all())
			if (read.part() == null && request.situation().lexed().type(read.token()) == word.type())
				return true;
		return false;
	}

	/** The head of a file is written once. */
	private boolean isOutOfPlace(String keyword) {
		if (!keyword.equals("namespace") && !keyword.equals("import"))
			return false;
		String text = request.situation().lexed().text().toString();
		List<Integer> before = Statements.offsets(text.substring(0,
				request.situation().lexed().start(request.situation().first())));
		for (int offset : before)
			if (keyword.equals("namespace") || !text.startsWith("namespace", offset) && !text.startsWith("import", offset))
				return true;
		return false;
	}
}
