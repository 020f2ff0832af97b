/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.TokenVocabulary;
import org.evade.language.lexer.Statements;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/**
 * Colours from the tokens alone, as good as the tokens beside each one tell; names are coloured finer once they are linked.
 */
public final class LexicalColours {
	/** Words that declare an id wherever they stand. */
	private static final Set<String> DECLARING = Set.of("claim", "arm", "stratum", "node", "edge", "compartment", "figure",
			"table",
			"column", "row", "panel");
	/** Words that begin a line of a claim or an edge, where other words may be relations. */
	private static final Set<String> SENTENCES = Set.of("claim", "edge");
	/** Words that name a relation in a sentence and something else otherwise. */
	private static final Set<String> AMBIGUOUS = Set.of("targets", "addresses", "excludes", "maps to");
	private static final Set<String> VALUES = Set.of("NR", "UK", "blank");

	/** So many tokens before it decide what a token is, its sentence apart. */
	private static final int LOOK_BACK = 4;
	/** Most tokens between two braces or openings of sentences that are looked at. */
	private static final int FARTHEST = 5_000;

	private final Lexed lexed;
	private String sentence;

	private LexicalColours(Lexed lexed) {
		this.lexed = lexed;
	}

	/** Colours of the tokens that touch a part of a text, in order; blanks have none. */
	public static List<Colour> of(CharSequence text, int from, int to) {
		return of(new Lexed(text), from, to);
	}

	/**
	 * How far a change of tokens can change colours.
	 *
	 * @param end
	 *            where the changed tokens end
	 * @return end of the last token whose colour may follow from a token before
	 */
	static int reach(Lexed lexed, int end) {
		LexicalColours colours = new LexicalColours(lexed);
		int seen = 0, reached = end;
		for (int token = lexed.at(Math.min(end, lexed.text().length())), steps = 0; token < lexed.size()
				&& steps < FARTHEST; token++, steps++) {
			reached = Math.max(reached, lexed.end(token));
			if (lexed.isHidden(token))
				continue;
			String word = TokenVocabulary.keyword(lexed.type(token));
			if (++seen > LOOK_BACK && word != null && (word.equals("{") || word.equals("}") || colours.opensSentence(token, word)))
				break;
		}
		return reached;
	}

	static List<Colour> of(Lexed lexed, int from, int to) {
		return new LexicalColours(lexed).run(Math.max(0, from), Math.min(to, lexed.text().length()));
	}

	private List<Colour> run(int from, int to) {
		List<Colour> colours = new ArrayList<>();
		int first = lexed.at(from);
		sentence = sentence(first);
		for (int token = first; token < lexed.size() && lexed.start(token) < to; token++) {
			int type = lexed.type(token), start = lexed.start(token), end = lexed.end(token);
			if (type == InternalEvadeLexer.RULE_WS)
				continue;
			String word = TokenVocabulary.keyword(type);
			if (word != null && opensSentence(token, word))
				sentence = word;
			else if (word != null && (word.equals("{") || word.equals("}")))
				sentence = null;
			colours.add(new Colour(start, visible(type, start, end) - start, kind(token, type, word)));
		}
		return colours;
	}

	/** The line break at the end of a line comment has no colour. */
	private int visible(int type, int start, int end) {
		int last = end;
		if (type == InternalEvadeLexer.RULE_SL_COMMENT)
			while (last > start && (lexed.text().charAt(last - 1) == '\n' || lexed.text().charAt(last - 1) == '\r'))
				last--;
		return last;
	}

	/** The word of the claim or edge whose sentence a token is in, or null. */
	private String sentence(int token) {
		for (int at = token - 1, steps = 0; at >= 0 && steps < FARTHEST; at--, steps++) {
			String word = TokenVocabulary.keyword(lexed.type(at));
			if (word == null)
				continue;
			if (word.equals("{") || word.equals("}"))
				return null;
			if (opensSentence(at, word))
				return word;
		}
		return null;
	}

	private boolean opensSentence(int token, String word) {
		return SENTENCES.contains(word) && startsLine(token);
	}

	private boolean startsLine(int token) {
		int at = lexed.start(token) - 1;
		while (at >= 0 && (lexed.text().charAt(at) == ' ' || lexed.text().charAt(at) == '\t'))
			at--;
		return at < 0 || lexed.text().charAt(at) == '\n';
	}

	private ColourKind kind(int token, int type, String word) {
		return switch (type) {
		case InternalEvadeLexer.RULE_ID -> id(token);
		case InternalEvadeLexer.RULE_NUMBER -> ColourKind.NUMBER;
		case InternalEvadeLexer.RULE_STRING, InternalEvadeLexer.RULE_TEXT_BLOCK -> ColourKind.STRING;
		case InternalEvadeLexer.RULE_CURIE -> ColourKind.CURIE;
		case InternalEvadeLexer.RULE_ML_COMMENT, InternalEvadeLexer.RULE_SL_COMMENT -> ColourKind.COMMENT;
		case InternalEvadeLexer.RULE_ANY_OTHER -> ColourKind.ERROR;
		default -> keyword(token, type, word);
		};
	}

	private ColourKind keyword(int token, int type, String word) {
		if (word.equals("%"))
			return ColourKind.UNIT;
		if (word.equals("-"))
			return isDash(token) ? ColourKind.VALUE : ColourKind.SIGN;
		if (!Character.isLetter(word.charAt(0)))
			return ColourKind.SIGN;
		if (VALUES.contains(word))
			return ColourKind.VALUE;
		if (declares(token))
			return ColourKind.DECLARATION;
		if (TokenVocabulary.isRelation(type) && (sentence != null || !AMBIGUOUS.contains(word)))
			return ColourKind.RELATION;
		return TokenVocabulary.isAspect(type) ? ColourKind.ASPECT : ColourKind.KEYWORD;
	}

	/** A dash with room around it is a value; before a number it is a sign. */
	private boolean isDash(int token) {
		int next = token + 1;
		return next >= lexed.size() || lexed.type(next) == InternalEvadeLexer.RULE_WS || lexed.text(next).equals(";");
	}

	private ColourKind id(int token) {
		int before = lexed.previous(token);
		if (before >= 0 && lexed.type(before) == InternalEvadeLexer.RULE_NUMBER && lexed.next(before) == token)
			return ColourKind.UNIT;
		if (before >= 0 && "in".equals(TokenVocabulary.keyword(lexed.type(before))) && isUnitOf(before))
			return ColourKind.UNIT;
		return declares(token) ? ColourKind.DECLARATION : ColourKind.REFERENCE;
	}

	/** {@code as median in mo}: the unit of an endpoint. */
	private boolean isUnitOf(int in) {
		int before = lexed.previous(in), measure = before < 0 ? -1 : lexed.previous(before);
		return measure >= 0 && "as".equals(TokenVocabulary.keyword(lexed.type(measure)));
	}

	private boolean declares(int token) {
		int before = lexed.previous(token);
		String word = before < 0 ? null : TokenVocabulary.keyword(lexed.type(before));
		if (word == null)
			return false;
		if (DECLARING.contains(word)) {
			int first = lexed.previous(before);
			return !word.equals("claim") || first < 0 || !"shows".equals(TokenVocabulary.keyword(lexed.type(first)));
		}
		if (word.equals("class") || word.equals("section"))
			return startsLine(before) && (word.equals("section") || opensClass(token));
		return Statements.begin(word) && !word.endsWith(" of") && !word.endsWith(" from") && !word.equals("accept")
				&& !word.equals("import") && !word.equals("namespace") && atLineStart(before);
	}

	/** In a scheme a class has a label, a code or braces; in a claim or a mechanism it is named only. */
	private boolean opensClass(int token) {
		int next = lexed.next(token);
		if (next >= lexed.size())
			return false;
		int type = lexed.type(next);
		return type == InternalEvadeLexer.RULE_STRING || Set.of("{", "code", "maps to").contains(lexed.text(next));
	}

	private boolean atLineStart(int token) {
		int start = lexed.start(token);
		return start == 0 || lexed.text().charAt(start - 1) == '\n';
	}
}
