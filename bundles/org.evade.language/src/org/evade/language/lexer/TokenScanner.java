/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.lexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.CharStream;

/**
 * Splits a document into tokens. Written by hand because keywords may be phrases ({@code does not improve}) whose first
 * words are free to be ids, which a generated lexer cannot decide: the longest phrase wins, an id otherwise. Words of a
 * phrase may be apart by any blanks of one line.
 */
public final class TokenScanner {
	private static final int NONE = -1;
	private static final int EOF = CharStream.EOF;
	/** No prefix is longer; without an end every word of a long name would be read as the start of a CURIE. */
	private static final int LONGEST_PREFIX = 100;

	private static final class Phrase {
		private final Map<String, Phrase> next = new HashMap<>();
		private int type = NONE;
	}

	private final Phrase words = new Phrase();
	private final List<String> phrases = new ArrayList<>();
	private final Map<String, Integer> signs = new HashMap<>();
	private final int id, string, textBlock, curie, number, blockComment, lineComment, space, other;

	/**
	 * @param tokens
	 *            token types by their names as ANTLR writes them: {@code 'keyword'} in quotes or {@code RULE_X}
	 */
	public TokenScanner(Map<String, Integer> tokens) {
		id = tokens.get("RULE_ID");
		string = tokens.get("RULE_STRING");
		textBlock = tokens.get("RULE_TEXT_BLOCK");
		curie = tokens.get("RULE_CURIE");
		number = tokens.get("RULE_NUMBER");
		blockComment = tokens.get("RULE_ML_COMMENT");
		lineComment = tokens.get("RULE_SL_COMMENT");
		space = tokens.get("RULE_WS");
		other = tokens.get("RULE_ANY_OTHER");
		tokens.forEach((name, type) -> {
			if (name.startsWith("'"))
				keyword(name.substring(1, name.length() - 1), type);
		});
	}

	private void keyword(String text, int type) {
		if (!isLetter(text.charAt(0))) {
			signs.put(text, type);
			return;
		}
		Phrase at = words;
		for (String word : text.split(" "))
			at = at.next.computeIfAbsent(word, w -> new Phrase());
		at.type = type;
		if (text.indexOf(' ') > 0)
			phrases.add(text);
	}

	/** The words of the language that may not be used as ids without a leading {@code ^}. */
	public List<String> reservedWords() {
		List<String> found = new ArrayList<>();
		words.next.forEach((word, phrase) -> {
			if (phrase.type != NONE)
				found.add(word);
		});
		return found;
	}

	/** The keywords of several words, with single blanks. */
	public List<String> phrases() {
		return phrases;
	}

	/**
	 * Consumes one token.
	 *
	 * @return its type
	 */
	public int next(CharStream in) {
		int c = in.LA(1);
		if (isSpace(c))
			return consumeSpaces(in);
		if (isLetter(c) || c == '^')
			return word(in, c);
		if (isDigit(c))
			return consumeNumber(in);
		if (c == '"')
			return text(in);
		if (c == '/' && in.LA(2) == '/')
			return consumeLine(in);
		if (c == '/' && in.LA(2) == '*')
			return consumeUntil(in, 2, "*/", blockComment);
		return sign(in, c);
	}

	private int consumeSpaces(CharStream in) {
		while (isSpace(in.LA(1)))
			in.consume();
		return space;
	}

	private int consumeLine(CharStream in) {
		int c;
		do {
			c = in.LA(1);
			if (c != EOF)
				in.consume();
		} while (c != '\n' && c != '\r' && c != EOF);
		if (c == '\r' && in.LA(1) == '\n')
			in.consume();
		return lineComment;
	}

	private int consumeNumber(CharStream in) {
		while (isDigit(in.LA(1)))
			in.consume();
		if (in.LA(1) == '.' && isDigit(in.LA(2))) {
			in.consume();
			while (isDigit(in.LA(1)))
				in.consume();
		}
		consumeExponent(in);
		return number;
	}

	/** A power of ten: 1.2e-8. What goes on as a word does is none. */
	private static void consumeExponent(CharStream in) {
		if (in.LA(1) != 'e' && in.LA(1) != 'E')
			return;
		int length = in.LA(2) == '-' || in.LA(2) == '+' ? 2 : 1;
		if (!isDigit(in.LA(length + 1)))
			return;
		while (isDigit(in.LA(length + 1)))
			length++;
		if (wordLength(in, length) == length && !(in.LA(length + 1) == '-' && isLetter(in.LA(length + 2))))
			consume(in, length);
	}

	private int text(CharStream in) {
		if (in.LA(2) == '"' && in.LA(3) == '"')
			return consumeUntil(in, 3, "\"\"\"", textBlock);
		int length = 1;
		while (true) {
			int c = in.LA(length + 1);
			if (c == '"') {
				consume(in, length + 1);
				return string;
			}
			if (c == '\\')
				length++;
			if (c == '\n' || c == '\r' || c == EOF || in.LA(length + 1) == EOF) {
				consume(in, length);
				return other;
			}
			length++;
		}
	}

	/** An opening without its end takes the rest of the file as one broken token, so that there is one message. */
	private int consumeUntil(CharStream in, int opening, String end, int type) {
		consume(in, opening);
		while (in.LA(1) != EOF) {
			int matched = 0;
			while (matched < end.length() && in.LA(matched + 1) == end.charAt(matched))
				matched++;
			if (matched == end.length()) {
				consume(in, matched);
				return type;
			}
			in.consume();
		}
		return other;
	}

	private int sign(CharStream in, int c) {
		String one = String.valueOf((char) c);
		Integer two = signs.get(one + (char) in.LA(2));
		if (two != null) {
			consume(in, 2);
			return two;
		}
		consume(in, Character.isHighSurrogate((char) c) && Character.isLowSurrogate((char) in.LA(2)) ? 2 : 1);
		return signs.getOrDefault(one, other);
	}

	private int word(CharStream in, int c) {
		int length = wordLength(in, c == '^' ? 1 : 0);
		if (c == '^') {
			consume(in, Math.max(1, length));
			return length > 1 ? id : other;
		}
		int curieLength = curieLength(in);
		if (curieLength > 0) {
			consume(in, curieLength);
			return curie;
		}
		Phrase at = words.next.get(text(in, 0, length));
		int best = NONE, bestLength = length, end = length;
		while (at != null) {
			if (at.type != NONE) {
				best = at.type;
				bestLength = end;
			}
			if (at.next.isEmpty())
				break;
			int start = end;
			while (in.LA(start + 1) == ' ' || in.LA(start + 1) == '\t')
				start++;
			if (start == end || !isLetter(in.LA(start + 1)))
				break;
			end = wordLength(in, start);
			at = at.next.get(text(in, start, end));
		}
		consume(in, bestLength);
		return best == NONE ? id : best;
	}

	/** End of the word that starts at the offset: letters and digits with single hyphens inside. */
	private static int wordLength(CharStream in, int offset) {
		int length = offset;
		if (!isLetter(in.LA(length + 1)))
			return length;
		while (true) {
			int c = in.LA(length + 1);
			if (isLetter(c) || isDigit(c))
				length++;
			else if (c == '-' && (isLetter(in.LA(length + 2)) || isDigit(in.LA(length + 2))))
				length += 2;
			else
				return length;
		}
	}

	private static int curieLength(CharStream in) {
		int length = 0;
		int c = in.LA(1);
		while ((isLetter(c) || isDigit(c) || c == '.') && length <= LONGEST_PREFIX)
			c = in.LA(++length + 1);
		if (c != ':' || !isCurieChar(in.LA(length + 2)))
			return 0;
		length++;
		while (true) {
			c = in.LA(length + 1);
			if (isCurieChar(c))
				length++;
			else if ((c == ',' || c == ';') && isCurieChar(in.LA(length + 2)))
				length += 2;
			else
				return length;
		}
	}

	private static String text(CharStream in, int from, int to) {
		int start = in.index();
		return in.substring(start + from, start + to - 1);
	}

	private static void consume(CharStream in, int count) {
		for (int i = 0; i < count; i++)
			in.consume();
	}

	private static boolean isSpace(int c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0xA0 || c == 0xFEFF || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F;
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	/** Latin and Greek letters, so that IFN-γ is an id. */
	static boolean isLetter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xC0 && c <= 0x24F || c >= 0x370 && c <= 0x3FF;
	}

	private static boolean isCurieChar(int c) {
		return isLetter(c) || isDigit(c) || c > 0 && "./-()<>#%+=&?~:*@[]".indexOf(c) >= 0;
	}
}
