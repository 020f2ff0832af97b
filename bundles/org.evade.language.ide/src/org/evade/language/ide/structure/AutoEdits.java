/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import java.util.Optional;

import org.evade.language.edit.TextEdit;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/** Indentation and pairs while typing. Empty answers mean that the key writes itself. */
public final class AutoEdits {
	private static final String INDENT = "  ";

	private AutoEdits() {
	}

	/** What the Enter key writes: the indentation by braces, a star in a block comment, the closing brace that is missing. */
	public static Optional<Typed> enter(String text, int offset) {
		return enter(new Lexed(text), text, offset);
	}

	/** As above with the tokens of the text at hand. */
	public static Optional<Typed> enter(Lexed lexed, String text, int offset) {
		String line = LineStarts.separator(text);
		int inside = inside(lexed, offset);
		if (inside >= 0)
			return lexed.text(inside).startsWith("/*") ? star(text, lexed.start(inside), offset, line)
					: Optional.of(typed(offset, offset, line + LineStarts.indent(text, offset)));
		int depth = Brackets.depth(lexed, offset);
		int before = lexed.previous(lexed.at(offset)), after = rest(text, offset);
		boolean opens = offset > 0 && before >= 0 && lexed.text(before).equals("{")
				&& text.substring(lexed.end(before), offset).isBlank();
		boolean closes = after < text.length() && text.charAt(after) == '}';
		String written = line + INDENT.repeat(closes && !opens ? Math.max(0, depth - 1) : depth);
		int caret = offset + written.length();
		if (opens && closes)
			written += line + INDENT.repeat(depth - 1);
		else if (opens && Brackets.isUnclosed(lexed, offset) && after == LineStarts.end(text, offset))
			written += line + INDENT.repeat(depth - 1) + "}";
		return Optional.of(new Typed(new TextEdit(offset, after - offset, written), caret));
	}

	/** First offset on the line behind blanks. */
	private static int rest(String text, int offset) {
		int at = offset;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t'))
			at++;
		return at;
	}

	private static Typed typed(int from, int to, String text) {
		return new Typed(new TextEdit(from, to - from, text), from + text.length());
	}

	private static Optional<Typed> star(String text, int comment, int offset, String line) {
		String indent = LineStarts.indent(text, comment);
		return Optional.of(typed(offset, offset, line + indent + " * "));
	}

	/** The text or comment of several lines that holds the offset, or -1. */
	private static int inside(Lexed lexed, int offset) {
		int token = lexed.at(offset);
		if (token >= lexed.size())
			token = lexed.size() - 1;
		if (token < 0 || lexed.start(token) >= offset)
			return -1;
		int type = lexed.type(token);
		boolean open = type == InternalEvadeLexer.RULE_ANY_OTHER
				&& (lexed.text(token).startsWith("\"\"\"") || lexed.text(token).startsWith("/*"));
		return type == InternalEvadeLexer.RULE_ML_COMMENT && offset < lexed.end(token)
				|| type == InternalEvadeLexer.RULE_TEXT_BLOCK && offset < lexed.end(token) || open ? token : -1;
	}

	/**
	 * What a character writes.
	 *
	 * @param length
	 *            length of the selection that it replaces
	 * @return the change, empty when the character simply writes itself
	 */
	public static Optional<Typed> type(String text, int offset, int length, char c) {
		return isPaired(c) ? type(new Lexed(text), text, offset, length, c) : Optional.empty();
	}

	/** Whether a character may write more than itself; for the others nobody has to read the text. */
	public static boolean isPaired(char c) {
		return "\"()}".indexOf(c) >= 0;
	}

	/** As above with the tokens of the text at hand. */
	public static Optional<Typed> type(Lexed lexed, String text, int offset, int length, char c) {
		return switch (c) {
		case '"' -> quote(lexed, text, offset, length);
		case '(' -> length == 0 && isFree(text, offset) && isCode(lexed, text, offset)
				? Optional.of(new Typed(TextEdit.insert(offset, "()"), offset + 1)) : Optional.empty();
		case ')' -> length == 0 && text.startsWith(")", offset) && isCode(lexed, text, offset)
				? Optional.of(new Typed(new TextEdit(offset, 1, ")"), offset + 1)) : Optional.empty();
		case '}' -> brace(lexed, text, offset, length);
		default -> Optional.empty();
		};
	}

	private static Optional<Typed> quote(Lexed lexed, String text, int offset, int length) {
		String selected = text.substring(offset, offset + length);
		if (length > 0)
			return selected.contains("\n") || selected.contains("\"") || !isCode(lexed, text, offset) ? Optional.empty()
					: Optional.of(new Typed(new TextEdit(offset, length, "\"" + selected + "\""), offset + length + 2));
		boolean next = text.startsWith("\"", offset);
		if (text.startsWith("\"\"", offset - 2) && !next && isCode(lexed, text, offset - 2))
			return Optional.of(new Typed(TextEdit.insert(offset, "\"\"\"\""), offset + 1));
		if (next && !isEscaped(text, offset) && !isCode(lexed, text, offset))
			return Optional.of(new Typed(new TextEdit(offset, 1, "\""), offset + 1));
		return isCode(lexed, text, offset) && isFree(text, offset)
				? Optional.of(new Typed(TextEdit.insert(offset, "\"\""), offset + 1)) : Optional.empty();
	}

	private static boolean isEscaped(String text, int offset) {
		return offset > 0 && text.charAt(offset - 1) == '\\';
	}

	/** A closing brace goes back to the indentation of what it closes. */
	private static Optional<Typed> brace(Lexed lexed, String text, int offset, int length) {
		if (length > 0 || !LineStarts.isFirst(text, offset) || !isCode(lexed, text, offset))
			return Optional.empty();
		int start = LineStarts.start(text, offset), depth = Brackets.depth(lexed, offset);
		return Optional.of(typed(start, offset, INDENT.repeat(Math.max(0, depth - 1)) + "}"));
	}

	/** Whether nothing that could be a word follows. */
	private static boolean isFree(String text, int offset) {
		return offset >= text.length() || !Character.isLetterOrDigit(text.charAt(offset)) && text.charAt(offset) != '"';
	}

	/** Whether the offset is neither in a text nor in a comment. */
	private static boolean isCode(Lexed lexed, String text, int offset) {
		int token = offset == 0 ? -1 : lexed.at(offset - 1);
		if (token < 0 || token >= lexed.size())
			return true;
		int type = lexed.type(token);
		boolean ended = lexed.end(token) <= offset;
		return switch (type) {
		case InternalEvadeLexer.RULE_STRING, InternalEvadeLexer.RULE_TEXT_BLOCK, InternalEvadeLexer.RULE_ML_COMMENT -> ended;
		case InternalEvadeLexer.RULE_SL_COMMENT -> ended && text.charAt(offset - 1) == '\n';
		case InternalEvadeLexer.RULE_ANY_OTHER -> !lexed.text(token).startsWith("\"") && !lexed.text(token).startsWith("/*");
		default -> true;
		};
	}
}
