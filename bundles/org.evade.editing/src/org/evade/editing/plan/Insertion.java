/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.evade.editing.operations.Refused;
import org.evade.language.load.ModelFile;

/** Puts elements and clauses into a file, in the style of what stands around. */
public final class Insertion {
	private final ChangeBuilder draft;

	/** Inserts into a draft. */
	public Insertion(ChangeBuilder draft) {
		this.draft = draft;
	}

	/**
	 * Inserts a text on a line of its own behind an element; on the same line when the element does not begin its line and the
	 * block ends on its line.
	 *
	 * @param start
	 *            start of the element
	 * @param end
	 *            end of the element
	 * @param text
	 *            text with {@code \n} between its lines, not indented
	 */
	public void after(ModelFile file, int start, int end, String text) throws Refused {
		SourceLines lines = new SourceLines(file);
		if (!lines.startsLine(start) && isFollowed(lines, end)) {
			draft.insert(file, end, inline(lines, end, " " + text));
			return;
		}
		draft.insert(file, lines.afterComments(end), lines.newline() + indented(text, lines.indent(start), lines.newline()));
	}

	private static boolean isFollowed(SourceLines lines, int end) {
		return !lines.text().substring(end, lines.lineEnd(end)).isBlank() && lines.afterComments(end) == end;
	}

	/**
	 * Inserts a text before an element, above the comments that stand directly above it.
	 *
	 * @param start
	 *            start of the element
	 * @param text
	 *            text with {@code \n} between its lines, not indented
	 */
	public void before(ModelFile file, int start, String text) throws Refused {
		SourceLines lines = new SourceLines(file);
		if (!lines.startsLine(start)) {
			draft.insert(file, start, inline(lines, start, text) + " ");
			return;
		}
		int above = lines.aboveComments(start);
		String indent = lines.indent(above);
		draft.insert(file, lines.lineStart(above), indented(text, indent, lines.newline()) + lines.newline());
	}

	/**
	 * Inserts a text as the first thing in a block.
	 *
	 * @param brace
	 *            end of the opening brace
	 * @param close
	 *            start of the closing brace
	 * @param text
	 *            text with {@code \n} between its lines, not indented
	 */
	public void first(ModelFile file, int brace, int close, String text) throws Refused {
		SourceLines lines = new SourceLines(file);
		String base = lines.indent(brace), newline = lines.newline();
		String between = lines.text().substring(brace, close);
		if (between.isBlank() && lines.sameLine(brace, close))
			draft.replace(file, brace, close, newline + indented(text, base + SourceLines.STEP, newline) + newline + base);
		else if (lines.sameLine(brace, close))
			draft.insert(file, brace, inline(lines, brace, " " + text));
		else {
			ILeafNode comment = lines.commentAt(close - 1);
			draft.insert(file, comment != null && lines.sameLine(brace, close) ? brace : lines.afterComments(brace),
					newline + indented(text, base + SourceLines.STEP, newline));
		}
	}

	/** On one line, if no comment would then swallow what follows. */
	private static String inline(SourceLines lines, int at, String text) {
		if (text.contains("//") || text.contains("\"\"\"")) {
			String newline = lines.newline(), indent = lines.indent(at);
			return newline + indented(text.strip(), indent + SourceLines.STEP, newline) + newline + indent;
		}
		return text.replaceAll("\\s*\\n\\s*", " ");
	}

	/** Text with every line indented, but not lines inside of texts. */
	public static String indented(String text, String indent, String newline) {
		StringBuilder out = new StringBuilder();
		boolean within = false;
		for (String line : text.split("\n", -1)) {
			if (!out.isEmpty())
				out.append(newline);
			if (!line.isEmpty() && !within)
				out.append(indent);
			out.append(line);
			for (int at = line.indexOf("\"\"\""); at >= 0; at = line.indexOf("\"\"\"", at + 3))
				within = !within;
		}
		return out.toString();
	}
}
