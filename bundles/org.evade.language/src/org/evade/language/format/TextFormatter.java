/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.format;
import java.util.List;
import java.util.Set;

import org.evade.language.lexer.Statements;
import org.evade.language.lexer.Tokens;
import org.evade.language.lexer.Tokens.Token;

/**
 * Formats a file: indentation by braces, single blanks, at most one empty line, no blanks at line ends. Line breaks stay
 * where the curator put them, comments and texts stay as they are, and a broken file is formatted as far as its braces go.
 * Formatting twice is formatting once.
 */
public final class TextFormatter {
	private static final String INDENT = "  ";
	private static final Set<String> NO_SPACE_BEFORE = Set.of(",", ";", ")", ":", ".");
	private static final Set<String> NO_SPACE_AFTER = Set.of("(", ".");
	/** Words inside braces that go on with the line before. */
	private static final Set<String> CONTINUATIONS = Set.of("because", "weighing", "by", "on", "while", "vs", "as", "is",
			"verdict", "with claims", "printed", "remark", "significant", "not significant", "out of", "corrected to", "maps to", "reported better",
			"reported worse", "reported alike", "by test", "tested at", "p for interaction", "p for trend", "p for heterogeneity",
			"p for non-inferiority", "adjusted p", "unadjusted p", "stratified p", "nominal p", "false discovery rate", "adjusted for",
			"stratified by", "unadjusted", "adjusted", "stratified", "pooled", "cut-off", "by assay", "assessed by BICR",
			"assessed by investigator", "assessed by central pathology", "per RECIST", "per iRECIST", "per irRC", "per mRECIST",
			"per WHO criteria", "per criteria", "data cut-off", "followed for", "followed for at least", "analysed in", "range", "IQR", "SD", "SE");

	private final StringBuilder out = new StringBuilder();
	private int depth;
	private Token previous;

	private TextFormatter() {
	}

	/**
	 * @param text
	 *            text of a file
	 * @return the formatted text; the same when nothing is to be done
	 */
	public static String format(String text) {
		return new TextFormatter().run(Tokens.of(text));
	}

	private String run(List<Token> tokens) {
		int breaks = 0;
		boolean apart = false;
		for (Token token : tokens) {
			if (token.isSpace()) {
				breaks += (int) token.text().chars().filter(c -> c == '\n').count();
				apart = true;
				continue;
			}
			if (token.text().equals("}"))
				depth = Math.max(0, depth - 1);
			separate(token, breaks, apart);
			out.append(written(token));
			if (token.text().equals("{"))
				depth++;
			breaks = token.isLineComment() ? 1 : 0;
			apart = false;
			previous = token;
		}
		// a text or comment that is never closed takes the last line break with it
		if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n')
			out.append('\n');
		return out.toString();
	}

	private static String written(Token token) {
		if (token.isLineComment())
			return token.text().stripTrailing();
		return token.isKeyword() ? phrase(token) : token.text().replace("\r\n", "\n");
	}

	private void separate(Token token, int breaks, boolean apart) {
		if (previous == null)
			return;
		if (breaks == 0) {
			if (isSpaced(token, apart))
				out.append(' ');
			return;
		}
		out.append(breaks > 1 ? "\n\n" : "\n").append(INDENT.repeat(depth + (continues(token) ? 1 : 0)));
	}

	private boolean isSpaced(Token token, boolean apart) {
		String before = previous.text(), text = token.text();
		if (token.isComment() || previous.isComment())
			return true;
		if (before.equals("-") || text.equals("-") || before.equals(",") && previous.isKeyword() && token.isNumber()
				|| text.equals("+") && previous.isNumber())
			return apart;
		return !NO_SPACE_AFTER.contains(before) && !NO_SPACE_BEFORE.contains(text);
	}

	/** At the outermost level every line that does not begin a statement goes on with the one before. */
	private boolean continues(Token token) {
		if (token.isComment() || token.text().equals("}"))
			return false;
		if (depth == 0)
			return !Statements.begin(phrase(token));
		return token.isKeyword() && CONTINUATIONS.contains(phrase(token)) || token.isText() && !previous.text().equals("{")
				|| Set.of(",", "+", "vs").contains(previous.text());
	}

	private static String phrase(Token token) {
		return token.text().replaceAll("\\s+", " ");
	}
}
