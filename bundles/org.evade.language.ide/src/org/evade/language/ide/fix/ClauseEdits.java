/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/** Edits of clauses and elements that keep lines, indentation and comments as they are. */
final class ClauseEdits {
	private ClauseEdits() {
	}

	/**
	 * The edit that adds a clause at the end of an element's braces, on a line of its own when the braces have several lines;
	 * an
	 * element without braces gets them.
	 */
	static TextEdit add(String text, TextRange element, String clause) {
		Lexed lexed = new Lexed(text.substring(element.offset(), element.end()));
		String indent = LineStarts.indent(text, element.offset()), line = LineStarts.separator(text);
		int last = lexed.previous(lexed.size());
		if (last < 0 || !lexed.text(last).equals("}"))
			return TextEdit.insert(element.end(), " {" + line + indent + "  " + clause + line + indent + "}");
		int before = lexed.previous(last), end = element.offset() + lexed.end(before);
		boolean oneLine = !text.substring(end, element.offset() + lexed.start(last)).contains("\n");
		if (oneLine)
			return TextEdit.insert(end, " " + clause);
		int comment = before + 1;
		while (comment < last && (!lexed.isHidden(comment) || lexed.type(comment) == InternalEvadeLexer.RULE_WS
				&& !lexed.text(comment).contains("\n")))
			comment++;
		boolean trailing = comment < last && lexed.type(comment) == InternalEvadeLexer.RULE_SL_COMMENT;
		int at = trailing ? LineStarts.end(text, element.offset() + lexed.start(comment)) : end;
		return TextEdit.insert(at, line + indent + "  " + clause);
	}

	/** The edit that removes an element; with its lines when nothing else stands on them. */
	static TextEdit remove(String text, TextRange element) {
		int from = element.offset(), to = element.end();
		boolean first = LineStarts.isFirst(text, from), last = text.substring(to, LineStarts.end(text, to)).isBlank();
		if (!first || !last) {
			while (from > 0 && text.charAt(from - 1) == ' ' && (last || to < text.length() && text.charAt(to) == ' '))
				from--;
			return new TextEdit(from, to - from, "");
		}
		from = LineStarts.start(text, from);
		to = LineStarts.next(text, to);
		boolean blankBefore = from > 0 && text.substring(LineStarts.start(text, from - 1), from).isBlank();
		if (blankBefore && to < text.length() && text.substring(to, LineStarts.end(text, to)).isBlank())
			to = LineStarts.next(text, to);
		return new TextEdit(from, to - from, "");
	}

	/** The edit that removes one of several values with commas between; the word before them goes with the only one. */
	static TextEdit removeValue(String text, TextRange value) {
		Lexed lexed = new Lexed(text);
		int first = lexed.at(value.offset()), last = lexed.at(Math.max(value.offset(), value.end() - 1));
		int before = lexed.previous(first), after = lexed.next(last);
		if (before >= 0 && lexed.text(before).equals(","))
			return new TextEdit(lexed.start(before), value.end() - lexed.start(before), "");
		if (after < lexed.size() && lexed.text(after).equals(",")) {
			int end = lexed.next(after) < lexed.size() ? lexed.start(lexed.next(after)) : lexed.end(after);
			return new TextEdit(value.offset(), end - value.offset(), "");
		}
		return before < 0 ? remove(text, value) : remove(text, TextRange.between(lexed.start(before), value.end()));
	}
}
