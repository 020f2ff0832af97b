/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.lexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.evade.language.lexer.Tokens.Token;

/** The words that begin a statement, and where the statements of a text begin, also in a text that cannot be parsed. */
public final class Statements {
	private static final Set<String> WORDS = Set.of("namespace", "import", "gene", "protein", "complex", "RNA", "variant",
			"metabolite", "cell", "tissue", "vesicle", "pathway", "process", "condition", "phenotype", "disease", "procedure",
			"biomarker", "organism", "drug", "drug class", "endpoint", "regimen", "cohort", "publication", "article",
			"references of", "claims from", "trial", "scheme", "mechanism", "strategy", "define", "approval", "map", "layout of",
			"review of", "accept", "map class", "fusion", "signature", "assay", "cell line", "strain", "organoid", "xenograft", "group", "misprint",
			"observation");

	private Statements() {
	}

	/** Whether a phrase, with single blanks, begins a statement. */
	public static boolean begin(String phrase) {
		return WORDS.contains(phrase);
	}

	/**
	 * Offsets of the statements of a text: every word that begins a statement and stands at the very start of a line, whatever the
	 * braces before it say.
	 */
	public static List<Integer> offsets(String text) {
		List<Integer> offsets = new ArrayList<>();
		for (Token token : Tokens.of(text))
			if ((token.offset() == 0 || text.charAt(token.offset() - 1) == '\n') && token.isKeyword()
					&& begin(token.text().replaceAll("\\s+", " ")))
				offsets.add(token.offset());
		return offsets;
	}

	/** Whether a statement, given from its first word on, is a set of claims. */
	public static boolean isClaimSet(String statement) {
		return statement.startsWith("claims") && offsets(statement.lines().findFirst().orElse("")).equals(List.of(0));
	}

	/**
	 * Offsets of the claims of a set: every word {@code claim} that is the first of its line, whatever the braces before it
	 * say, and every other id that is indented as far as the first claim, which will be a claim when it is finished.
	 */
	public static List<Integer> claims(String set) {
		List<Token> words = new ArrayList<>();
		List<Integer> indents = new ArrayList<>();
		int line = 0, indent = -1;
		boolean blank = true;
		for (Token token : Tokens.of(set)) {
			if (blank && (token.isId() || isClaim(token))) {
				words.add(token);
				indents.add(token.offset() - line);
				if (indent < 0 && isClaim(token))
					indent = token.offset() - line;
			}
			int end = token.text().lastIndexOf('\n');
			if (end >= 0) {
				line = token.offset() + end + 1;
				blank = token.text().substring(end + 1).isBlank();
			} else
				blank &= token.text().isBlank();
		}
		List<Integer> claims = new ArrayList<>();
		for (int i = 0; i < words.size(); i++)
			if (isClaim(words.get(i)) || indents.get(i) == indent)
				claims.add(words.get(i).offset());
		return claims;
	}

	private static boolean isClaim(Token token) {
		return token.isKeyword() && token.text().equals("claim");
	}

	/** Offset of the last closing brace that stands at the very start of a line; -1 when there is none. */
	public static int lastBrace(String text) {
		int last = -1;
		for (Token token : Tokens.of(text))
			if (token.text().equals("}") && (token.offset() == 0 || text.charAt(token.offset() - 1) == '\n'))
				last = token.offset();
		return last;
	}

	/**
	 * Offset behind the brace that closes a statement's first one; 0 when it is not closed, or when there is a closing brace too
	 * many, so that nobody knows which one closes it.
	 */
	public static int closed(String statement) {
		int depth = 0, end = 0;
		for (Token token : Tokens.of(statement)) {
			depth += token.text().equals("{") ? 1 : token.text().equals("}") ? -1 : 0;
			if (depth < 0)
				return 0;
			if (end == 0 && depth == 0 && token.text().equals("}"))
				end = token.offset() + 1;
		}
		return end;
	}
}
