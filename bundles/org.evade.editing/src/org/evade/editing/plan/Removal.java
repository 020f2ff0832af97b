/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.evade.editing.operations.Refused;
import org.evade.language.load.ModelFile;

/**
 * Takes text out of a file. The policy for comments: a comment inside an element and one behind it on its last line go with
 * it; comments above it stay. Comments among the words of a clause that is taken out of an element stay.
 */
public final class Removal {
	private final ChangeBuilder draft;

	/** Removes from a draft. */
	public Removal(ChangeBuilder draft) {
		this.draft = draft;
	}

	/** Takes an element out, with the comment behind it on its line. */
	public void element(ModelFile file, int start, int end) throws Refused {
		SourceLines lines = new SourceLines(file);
		remove(file, lines, start, lines.afterComments(end));
	}

	/** Takes a text out that is put in elsewhere. */
	public void moved(ModelFile file, int start, int end) throws Refused {
		remove(file, new SourceLines(file), start, end);
	}

	/** Takes a clause out; comments in it stay. */
	public void clause(ModelFile file, int start, int end) throws Refused {
		SourceLines lines = new SourceLines(file);
		int from = start;
		for (ILeafNode comment : comments(file, start, end)) {
			remove(file, lines, from, lines.beforeBlanks(comment.getTotalOffset()));
			from = comment.getTotalEndOffset();
			while (from < end && SourceLines.isSpace(lines.text().charAt(from)))
				from++;
		}
		remove(file, lines, from, end);
	}

	/** Puts a text in the place of another; comments in what is replaced stay behind the new text. */
	public void replace(ModelFile file, int start, int end, String text) throws Refused {
		List<ILeafNode> comments = start == end ? List.of() : comments(file, start, end);
		if (comments.isEmpty()) {
			draft.replace(file, start, end, text);
			return;
		}
		SourceLines lines = new SourceLines(file);
		draft.replace(file, start, lines.beforeBlanks(comments.get(0).getTotalOffset()), text);
		for (int i = 0; i < comments.size(); i++) {
			int from = comments.get(i).getTotalEndOffset();
			draft.delete(file, from, i + 1 < comments.size() ? lines.beforeBlanks(comments.get(i + 1).getTotalOffset()) : end);
		}
	}

	private void remove(ModelFile file, SourceLines lines, int start, int end) throws Refused {
		if (start >= end)
			return;
		String text = lines.text();
		int from = lines.beforeBlanks(start), to = end;
		boolean afterLineBreak = from > 0 && text.charAt(from - 1) == '\n';
		if (afterLineBreak || from == 0) { // the line before ends with a comment, or there is none
			while (to < text.length() && SourceLines.isBlank(text.charAt(to)))
				to++;
			if (to < text.length() && text.charAt(to) == '\r')
				to++;
			if (to < text.length() && text.charAt(to) == '\n')
				to++;
			else
				from = start;
		} else if (to < text.length() && from < start && !SourceLines.isSpace(text.charAt(to)) && glues(text, from, to))
			from = start;
		draft.delete(file, from, to);
	}

	/** Whether two words would become one. */
	private static boolean glues(String text, int from, int to) {
		char before = text.charAt(from - 1), after = text.charAt(to);
		return before != '{' && after != ',' && after != ';' && after != '}';
	}

	/** The comments in a part of a file. */
	public static List<ILeafNode> comments(ModelFile file, int start, int end) {
		List<ILeafNode> found = new ArrayList<>();
		SourceLines lines = new SourceLines(file);
		String text = lines.text();
		for (int at = text.indexOf('/', start); at >= 0 && at < end; at = text.indexOf('/', at + 1)) {
			ILeafNode comment = lines.commentAt(at);
			if (comment != null && comment.getTotalOffset() >= start) {
				found.add(comment);
				at = comment.getTotalEndOffset() - 1;
			}
		}
		return found;
	}
}
