/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.evade.language.lexer.Statements;
import org.evade.language.lexer.Tokens;
import org.evade.language.lexer.Tokens.Token;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Place;
import org.evade.language.load.Problem;

/** What is wrong with one statement or claim that cannot be parsed, without a parse of the whole text. */
final class Diagnosis {
	private static final int AHEAD = 60;

	private final LiveFile file;
	private final Set<INode> broken;

	/**
	 * @param broken
	 *            nodes of what cannot be parsed now, kept up to date by their holder
	 */
	Diagnosis(LiveFile file, Set<INode> broken) {
		this.file = file;
		this.broken = broken;
	}

	/**
	 * What is wrong with a statement or a claim, as a parse of the whole text would report it.
	 *
	 * @param start
	 *            where its first word is, after the edit
	 * @param next
	 *            where the next one begins, comments before it left out, or the text ends
	 * @param growth
	 *            how much longer the text is after the edit
	 * @param after
	 *            text after the edit
	 * @return null when only a parse of the whole text can tell
	 */
	List<Problem> of(ICompositeNode node, int start, int next, int growth, String after) {
		INode sibling = ParseUnits.sibling(node);
		if (node.getParent() != node.getRootNode())
			return claim(node, sibling, start, next, growth, after);
		int second = sibling == null ? next : sibling.getTotalEndOffset() + growth;
		if (next < start || !(start == 0 || after.charAt(start - 1) == '\n') || next < after.length()
				&& after.charAt(next - 1) != '\n')
			return null;
		String chunk = after.substring(start, next);
		if (!endsToken(after, chunk, next) || !Statements.offsets(chunk).equals(List.of(0)))
			return null;
		boolean alone = broken.contains(sibling);
		return problems(chunk, "", alone ? "" : after.substring(next, second), alone);
	}

	/** The same for a claim, tried in a set with the head of its own; the next claim or the brace of the set follows. */
	private List<Problem> claim(ICompositeNode claim, INode sibling, int start, int next, int growth, String after) {
		ICompositeNode set = claim.getParent();
		int line = after.lastIndexOf('\n', start - 1) + 1;
		INode brace = first(set, "{");
		if (broken.contains(sibling) || brace == null || brace.getEndOffset() > line || !after.substring(line, start).isBlank())
			return null;
		String chunk = after.substring(start, next);
		if (!chunk.startsWith("claim")) // what the parser says then depends on the claim before
			return null;
		String head = after.substring(set.getOffset(), brace.getEndOffset()) + '\n' + after.substring(line, start);
		boolean last = !(sibling instanceof ICompositeNode);
		if (last && after.charAt(next - 1) != '\n')
			return null;
		String behind = last ? "}" : after.substring(next, sibling.getTotalEndOffset() + growth) + "\n}";
		List<Integer> claims = last ? List.of(head.length()) : List.of(head.length(), head.length() + chunk.length());
		String tried = head + chunk + behind;
		return endsToken(after, chunk, next) && Statements.offsets(tried).equals(List.of(0))
				&& Statements.claims(tried).equals(claims)
						? problems(chunk, head, behind, false) : null;
	}

	private static INode first(ICompositeNode node, String sign) {
		for (INode at : node.getChildren())
			if (at instanceof ILeafNode leaf && leaf.getText().equals(sign))
				return at;
		return null;
	}

	/** What the parser says about a part of the text with something before and after it; null when the mistake lies there. */
	private List<Problem> problems(String chunk, String before, String behind, boolean alone) {
		ModelFile tried = file.tried(before + chunk + behind);
		List<Problem> found = new ArrayList<>();
		int lines = (int) before.chars().filter(c -> c == '\n').count();
		for (Problem problem : tried.problems())
			if (!problem.code().equals(Problem.LINK)) {
				Place place = problem.place();
				found.add(new Problem(problem.file(), new Place(place.line() - lines, place.column(),
						place.offset() - before.length(), place.length()),
						problem.code(), problem.object(), problem.message(), problem.fixes()));
			}
		boolean elsewhere = found.stream().anyMatch(problem -> problem.place().offset() < 0
				|| problem.place().offset() > chunk.length() || problem.place().offset() == chunk.length() && alone);
		return found.isEmpty() || elsewhere ? null : found;
	}

	/** Whether a token ends where the region does, also when what follows is read on. */
	static boolean endsToken(String text, String region, int end) {
		String read = region + text.substring(end, Math.min(text.length(), end + AHEAD));
		int at = 0;
		for (Token token : Tokens.of(read)) {
			if (at >= region.length())
				break;
			at += token.text().length();
		}
		return at == region.length();
	}
}
