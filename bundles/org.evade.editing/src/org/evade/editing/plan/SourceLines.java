/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.language.load.ModelFile;

/** Lines, indentation and comments of a file. */
public final class SourceLines {
	/** One step of indentation, as the formatter writes it. */
	public static final String STEP = "  ";

	private final String text;
	private final ICompositeNode root;

	/** The lines of a file. */
	public SourceLines(ModelFile file) {
		text = file.text();
		root = file.resource().getParseResult().getRootNode();
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** How lines of the file end. */
	public String newline() {
		return newline(text);
	}

	/** How lines of a text end: as the first one does. */
	public static String newline(String text) {
		int first = text.indexOf('\n');
		return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
	}

	/** Start of the line of an offset. */
	public int lineStart(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** End of the line of an offset, without its line break. */
	public int lineEnd(int offset) {
		int end = text.indexOf('\n', offset);
		if (end < 0)
			return text.length();
		return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** The blanks at the start of the line of an offset. */
	public String indent(int offset) {
		int start = lineStart(offset), end = start;
		while (end < text.length() && isBlank(text.charAt(end)))
			end++;
		return text.substring(start, end);
	}

	/** Whether nothing but blanks stands before the offset on its line. */
	public boolean startsLine(int offset) {
		return text.substring(lineStart(offset), offset).isBlank();
	}

	/** Whether both offsets are on one line. */
	public boolean sameLine(int from, int to) {
		return text.indexOf('\n', from) < 0 || text.indexOf('\n', from) >= to;
	}

	static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == 0xA0 || c == 0xFEFF;
	}

	static boolean isSpace(char c) {
		return isBlank(c) || c == '\n' || c == '\r';
	}

	/** The comment that starts or goes on at an offset, or null. */
	public ILeafNode commentAt(int offset) {
		if (offset < 0 || offset >= text.length())
			return null;
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		return leaf != null && isComment(leaf) ? leaf : null;
	}

	static boolean isComment(ILeafNode leaf) {
		EObject rule = leaf.getGrammarElement();
		return leaf.isHidden() && rule instanceof TerminalRule terminal && terminal.getName().endsWith("_COMMENT");
	}

	static boolean isLineComment(ILeafNode leaf) {
		return isComment(leaf) && ((TerminalRule) leaf.getGrammarElement()).getName().startsWith("SL");
	}

	/** Where the comments end that follow an offset on its line, when nothing else follows them; the offset otherwise. */
	public int afterComments(int offset) {
		int at = offset, end = offset;
		while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			if (isBlank(text.charAt(at))) {
				at++;
				continue;
			}
			ILeafNode comment = commentAt(at);
			if (comment == null || comment.getTotalOffset() != at)
				return offset;
			if (isLineComment(comment))
				return lineEnd(at);
			at = end = comment.getTotalEndOffset();
		}
		return end;
	}

	/** Where the blanks begin that stand before an offset; after the line break when a line comment stands before them. */
	public int beforeBlanks(int offset) {
		int at = offset;
		while (at > 0 && isSpace(text.charAt(at - 1)))
			at--;
		ILeafNode comment = at == 0 ? null : commentAt(at - 1);
		return comment != null && isLineComment(comment) ? Math.min(offset, comment.getTotalEndOffset()) : at;
	}

	/**
	 * Start of the comments directly above an offset that starts a line: no empty line between, and each on lines of its own.
	 */
	public int aboveComments(int offset) {
		int start = offset;
		while (startsLine(start) && lineStart(start) > 0) {
			int above = lineEnd(lineStart(start) - 1);
			int last = lineStart(start) - 1;
			while (last > 0 && isSpace(text.charAt(last - 1)) && text.charAt(last - 1) != '\n')
				last--;
			ILeafNode comment = last == 0 ? null : commentAt(last - 1);
			if (comment == null || above < 0 || !startsLine(comment.getTotalOffset()))
				return start;
			start = comment.getTotalOffset();
		}
		return start;
	}
}
