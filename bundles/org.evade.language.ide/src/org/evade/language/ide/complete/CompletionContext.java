/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.ide.syntax.AutomatonWalk;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.RuleFrame;
import org.evade.language.ide.syntax.StatementWalk;
import org.evade.language.ide.syntax.TokenVocabulary;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/** Where the cursor is: what is being typed, and what may stand there. */
final class CompletionContext {
	/** Words of a phrase before the one being typed, at most. */
	private static final int LONGEST_PHRASE = 4;

	/**
	 * A way to read what is being typed.
	 *
	 * @param start
	 *            where it begins
	 * @param typed
	 *            it up to the cursor, single blanks between words
	 * @param expected
	 *            what may stand there
	 * @param isPhrase
	 *            whether words before the last one belong to it, so that only a phrase can be meant
	 */
	record Reading(int start, String typed, List<AutomatonWalk.Expected> expected, boolean isPhrase) {
	}

	private final Lexed lexed;
	private final int offset;
	private final List<Reading> readings = new ArrayList<>();
	/** First token of what is being typed. */
	private int first;
	private int statement;

	CompletionContext(Lexed lexed, int offset) {
		this.lexed = lexed;
		this.offset = Math.min(Math.max(0, offset), lexed.text().length());
		if (!isInText())
			read();
	}

	private boolean isInText() {
		int token = offset == 0 ? lexed.size() : lexed.at(offset - 1);
		if (token >= lexed.size())
			return false;
		String text = lexed.text(token);
		boolean inside = offset < lexed.end(token);
		return switch (lexed.type(token)) {
		case InternalEvadeLexer.RULE_SL_COMMENT -> inside || !text.endsWith("\n");
		case InternalEvadeLexer.RULE_ML_COMMENT, InternalEvadeLexer.RULE_STRING, InternalEvadeLexer.RULE_TEXT_BLOCK -> inside;
		case InternalEvadeLexer.RULE_ANY_OTHER -> text.startsWith("\"") || text.startsWith("/*");
		default -> false;
		};
	}

	private void read() {
		first = offset == 0 ? 0 : lexed.at(offset - 1);
		if (first > 0 && first < lexed.size() && isOpen(first))
			first--;
		boolean typing = offset > 0 && first < lexed.size() && isWord(first);
		if (!typing)
			first = firstFrom(offset);
		else
			while (first >= 2 && lexed.text(first - 1).equals(".") && isWord(first - 2))
				first -= 2;
		int from = typing ? lexed.start(first) : offset;
		List<Integer> starts = new ArrayList<>(List.of(first));
		for (int at = first - 1; starts.size() < LONGEST_PHRASE && at >= 1 && isGap(at) && isWord(at - 1); at -= 2)
			starts.add(at - 1);
		statement = starts.getFirst() == 0 ? 0 : StatementWalk.start(lexed, starts.getFirst() - 1);
		AutomatonWalk walker = new AutomatonWalk();
		for (int token = statement; token <= first; token++) {
			if (starts.contains(token))
				readings.addFirst(reading(walker, token == first ? from : lexed.start(token), token != first));
			if (token < first && !lexed.isHidden(token))
				walker.read(lexed.type(token), token);
		}
		if (from > 0 && lexed.text().charAt(from - 1) == '\n' && statement < first)
			readings.add(reading(new AutomatonWalk(), from, false));
	}

	private Reading reading(AutomatonWalk walker, int start, boolean isPhrase) {
		String typed = lexed.text().subSequence(start, offset).toString().replaceAll("\\s+", " ");
		return new Reading(start, typed, walker.expected(), isPhrase);
	}

	/** A hyphen or a dot right behind an id, which the next letter will make part of it. */
	private boolean isOpen(int token) {
		String sign = lexed.text(token);
		return (sign.equals("-") || sign.equals(".")) && isWord(token - 1)
				&& lexed.type(token - 1) != InternalEvadeLexer.RULE_NUMBER;
	}

	/** A word, a number or a CURIE; phrases of the language too. */
	private boolean isWord(int token) {
		int type = lexed.type(token);
		if (type == InternalEvadeLexer.RULE_ID || type == InternalEvadeLexer.RULE_NUMBER || type == InternalEvadeLexer.RULE_CURIE)
			return true;
		String keyword = TokenVocabulary.keyword(type);
		return keyword != null && Character.isLetter(keyword.charAt(0)) || lexed.text(token).equals("^");
	}

	private boolean isGap(int token) {
		return lexed.type(token) == InternalEvadeLexer.RULE_WS && !lexed.text(token).contains("\n");
	}

	private int firstFrom(int at) {
		int token = lexed.at(at);
		return token < lexed.size() && lexed.start(token) < at ? token + 1 : token;
	}

	List<Reading> readings() {
		return readings;
	}

	Lexed lexed() {
		return lexed;
	}

	int offset() {
		return offset;
	}

	/** First token of the statement at hand. */
	int statement() {
		return statement;
	}

	/** First token of what is being typed. */
	int first() {
		return first;
	}

	/** The first token behind the cursor that is on its line and neither blanks nor comment, or -1. */
	int behind() {
		int token = firstFrom(offset);
		while (token < lexed.size() && lexed.isHidden(token)) {
			if (lexed.text(token).contains("\n"))
				return -1;
			token++;
		}
		return token < lexed.size() ? token : -1;
	}

	/** The words of one feature of an object, dotted names in one piece. */
	List<String> words(RuleFrame frame, String feature) {
		List<String> words = new ArrayList<>();
		boolean dotted = false;
		for (RuleFrame.Read read : frame == null ? List.<RuleFrame.Read>of() : frame.all()) {
			if (!feature.equals(read.feature()) || read.part() != null || read.token() >= first)
				continue;
			String text = lexed.text(read.token()).replaceAll("\\s+", " ");
			if (!words.isEmpty() && (dotted || text.equals(".")))
				words.set(words.size() - 1, words.getLast() + text);
			else
				words.add(text);
			dotted = text.equals(".");
		}
		words.replaceAll(word -> word.replace("^", ""));
		return words;
	}

	/** The first word of a feature, or null. */
	String word(RuleFrame frame, String feature) {
		List<String> words = words(frame, feature);
		return words.isEmpty() ? null : words.getFirst();
	}
}
