/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/** Grows a selection element by element. */
public final class Selections {
	private Selections() {
	}

	/**
	 * @param text
	 *            text of the file
	 * @param selection
	 *            what is selected now
	 * @return the smallest token, clause, element, block or file that is larger and holds it; the same when there is none
	 */
	public static TextRange enclosing(Corpus corpus, Path path, String text, TextRange selection) {
		List<TextRange> candidates = new ArrayList<>();
		candidates.add(new TextRange(0, text.length()));
		Lexed lexed = new Lexed(text);
		token(lexed, selection.offset(), candidates);
		if (selection.length() == 0 && selection.offset() > 0)
			token(lexed, selection.offset() - 1, candidates);
		line(text, selection.offset(), candidates);
		blocks(lexed, selection, candidates);
		ModelFile file = CorpusAccess.file(corpus, path);
		if (file != null && file.resource().getParseResult() != null)
			nodes(file.resource().getParseResult().getRootNode(), selection.offset(), candidates);
		TextRange best = selection;
		for (TextRange candidate : candidates)
			if (candidate.contains(selection) && candidate.length() > selection.length()
					&& (best == selection || candidate.length() < best.length()))
				best = candidate;
		return best;
	}

	private static void token(Lexed lexed, int offset, List<TextRange> candidates) {
		int token = lexed.at(offset);
		if (token >= lexed.size() || lexed.isHidden(token) && lexed.text(token).isBlank())
			return;
		String text = lexed.text(token);
		int from = lexed.start(token), to = lexed.end(token) - (text.length() - text.stripTrailing().length());
		candidates.add(TextRange.between(from, to));
		if (text.startsWith("\"\"\"") && text.length() >= 6)
			candidates.add(TextRange.between(from + 3, to - 3));
		else if (text.startsWith("\"") && text.length() > 2)
			candidates.add(TextRange.between(from + 1, to - 1));
	}

	/** The words of a line: a clause, mostly. */
	private static void line(String text, int offset, List<TextRange> candidates) {
		int end = text.indexOf('\n', offset);
		candidates.add(trimmed(text, text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end));
	}

	private static TextRange trimmed(CharSequence text, int from, int to) {
		int start = from, end = to;
		while (start < end && Character.isWhitespace(text.charAt(start)))
			start++;
		while (end > start && Character.isWhitespace(text.charAt(end - 1)))
			end--;
		return TextRange.between(start, end);
	}

	/** What stands between the braces around the selection, and with them. */
	private static void blocks(Lexed lexed, TextRange selection, List<TextRange> candidates) {
		int depth = 0;
		for (int token = Math.min(lexed.at(selection.offset()), lexed.size() - 1); token >= 0; token--) {
			if (lexed.end(token) > selection.offset() || lexed.end(token) - lexed.start(token) != 1)
				continue;
			char sign = lexed.text().charAt(lexed.start(token));
			if (sign == '}')
				depth++;
			else if (sign == '{' && depth-- == 0) {
				int from = lexed.start(token), to = Brackets.partner(lexed, from);
				depth = 0;
				if (to >= 0) {
					candidates.add(trimmed(lexed.text(), from + 1, to));
					candidates.add(TextRange.between(from, to + 1));
				}
			}
		}
	}

	private static void nodes(INode root, int offset, List<TextRange> candidates) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		ILeafNode before = offset > 0 && (leaf == null || leaf.isHidden())
				? NodeModelUtils.findLeafNodeAtOffset(root, offset - 1) : null;
		INode node = before != null && (leaf == null || !before.isHidden()) ? before : leaf;
		if (node instanceof ILeafNode blank && blank.isHidden())
			node = node.getParent();
		for (; node != null; node = node.getParent())
			candidates.add(new TextRange(node.getOffset(), node.getLength()));
	}
}
