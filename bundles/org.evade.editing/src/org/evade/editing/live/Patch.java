/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.Place;
import org.evade.language.load.Problem;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Document;
import org.evade.model.Statement;

/**
 * Parses the one element that an edit lies in and puts it into model and nodes in place of the old one. A statement that
 * can no
 * longer be parsed is taken out of the model, and put back once it can be. Everything else is left to a parse of the whole
 * text;
 * the outcome is the same in every case.
 */
final class Patch {
	/**
	 * What was exchanged.
	 *
	 * @param old
	 *            element that went, or null
	 * @param oldStatement
	 *            statement that it stood in, or null
	 * @param now
	 *            element that came, or null
	 */
	record Piece(EObject old, Statement oldStatement, EObject now) {
	}

	/**
	 * A statement that cannot be parsed: where its first word is, relative to its node, and what is wrong, relative to that.
	 */
	private record Broken(int lead, List<Problem> problems) {
	}

	private static final int MOST_BROKEN = 20;

	private final LiveFile file;
	private final NodeModelBuilder builder = new NodeModelBuilder();
	private final Map<INode, Broken> broken = new LinkedHashMap<>();
	private final Diagnosis diagnosis;
	private final boolean possible;

	/** Patches of a file that was just parsed. */
	Patch(LiveFile file) {
		this.file = file;
		diagnosis = new Diagnosis(file, broken.keySet());
		possible = file.file().isWellFormed();
	}

	private ICompositeNode root() {
		return file.resource().getParseResult().getRootNode();
	}

	/**
	 * Applies an edit, if it lies in one element.
	 *
	 * @return what was exchanged; null when nothing was done
	 */
	Piece apply(String before, String after) {
		List<TextEdit> edits = TextEdit.difference(before, after);
		if (!possible || edits.size() != 1 || root().getTotalLength() != before.length())
			return null;
		TextEdit edit = edits.get(0);
		if (edit.offset() == 0)
			return null;
		ICompositeNode top = top(edit.offset());
		if (top == null || edit.end() > top.getTotalEndOffset() || edit.offset() <= top.getTotalOffset())
			return null;
		if (broken.containsKey(top))
			return mend(top, edit, after);
		ICompositeNode claim = claim(top, edit);
		if (claim != null && broken.containsKey(claim))
			return mend(claim, edit, after);
		Piece piece = element(edit, after);
		if (piece != null || edit.offset() <= top.getOffset() || !(top.getGrammarElement() instanceof RuleCall))
			return piece;
		if (ParseUnits.semantic(top) instanceof ClaimSet)
			return claim == null || edit.offset() <= claim.getOffset() ? null : breakUp(claim, edit, after);
		return breakUp(top, edit, after);
	}

	/** The claim of a set, broken or not, that holds the character before an edit and all that it replaces; or null. */
	private ICompositeNode claim(ICompositeNode set, TextEdit edit) {
		if (!(ParseUnits.semantic(set) instanceof ClaimSet))
			return null;
		INode at = NodeModelUtils.findLeafNodeAtOffset(root(), edit.offset() - 1);
		while (at != null && at.getParent() != null && !isClaim(at))
			at = at.getParent();
		return at != null && isClaim(at) && edit.offset() > at.getTotalOffset() && edit.end() <= at.getTotalEndOffset()
				? (ICompositeNode) at : null;
	}

	private boolean isClaim(INode node) {
		return node instanceof ICompositeNode composite && (broken.containsKey(node) && node.getParent() != root()
				|| composite.getGrammarElement() instanceof RuleCall && ParseUnits.semantic(composite) instanceof Claim);
	}

	/** The statement that holds the character before an offset; null when that belongs to the head of the file or to none. */
	private ICompositeNode top(int offset) {
		INode at = NodeModelUtils.findLeafNodeAtOffset(root(), offset - 1);
		while (at != null && at.getParent() != null && at.getParent() != root())
			at = at.getParent();
		boolean statement = at instanceof ICompositeNode && at.getParent() == root()
				&& (broken.containsKey(at) || GrammarUtil.containingAssignment(at.getGrammarElement()) != null
						&& GrammarUtil.containingAssignment(at.getGrammarElement()).getFeature().equals("statements"));
		return statement ? (ICompositeNode) at : null;
	}

	// ------------------------------------------------------------------------------------------------------------ elements

	private Piece element(TextEdit edit, String after) {
		INode at = NodeModelUtils.findLeafNodeAtOffset(root(), edit.offset() - 1);
		for (; at != null && at.getParent() != null; at = at.getParent()) {
			if (!(at instanceof ICompositeNode node) || !(node.getGrammarElement() instanceof RuleCall)
					|| GrammarUtil.containingAssignment(node.getGrammarElement()) == null || !ParseUnits.isUnit(node.getSemanticElement())
					|| edit.offset() <= node.getTotalOffset() || edit.end() > node.getTotalEndOffset())
				continue;
			EObject old = ParseUnits.semantic(node);
			if (old == null)
				continue;
			Piece piece = exchange(node, old, edit, after);
			if (piece != null)
				return piece;
		}
		return null;
	}

	private Piece exchange(ICompositeNode node, EObject old, TextEdit edit, String after) {
		int start = node.getTotalOffset(), end = node.getTotalEndOffset() + edit.growth();
		IParseResult parsed = old instanceof ClaimSet && hasBroken(node) ? null : parse(node, after, start, end);
		if (parsed == null)
			return null;
		Statement statement = ParseUnits.statement(old);
		EObject now = parsed.getRootASTElement();
		builder.replaceAndTransferLookAhead(node, parsed.getRootNode());
		EcoreUtil.replace(old, now);
		content(after);
		return new Piece(old, statement, now);
	}

	/** Parses the text of one element; null unless it is exactly that. */
	private IParseResult parse(ICompositeNode node, String text, int start, int end) {
		String region = text.substring(start, end);
		if (!Diagnosis.endsToken(text, region, end))
			return null;
		RuleCall call = (RuleCall) node.getGrammarElement();
		IParseResult parsed = file.resource().getParser().parse(call, new StringReader(region), node.getLookAhead());
		INode first = parsed.getRootNode().getFirstChild();
		return parsed.hasSyntaxErrors() || parsed.getRootASTElement() == null || !(first instanceof ICompositeNode)
				|| first.getTotalLength() != region.length() || !ParseUnits.isUnit(parsed.getRootASTElement()) ? null : parsed;
	}

	// ------------------------------------------------------------------------------------------------------------ broken

	private Piece breakUp(ICompositeNode node, TextEdit edit, String after) {
		EObject old = ParseUnits.semantic(node);
		int start = node.getOffset(), end = node.getTotalEndOffset() + edit.growth();
		int lead = start - node.getTotalOffset();
		List<Problem> problems = old == null || broken.size() >= MOST_BROKEN ? null : wrong(node, start, edit.growth(), after);
		if (problems == null)
			return null;
		ICompositeNode blank = blank(node, end - node.getTotalOffset());
		Statement statement = ParseUnits.statement(old);
		EcoreUtil.remove(old);
		broken.put(blank, new Broken(lead, problems));
		content(after);
		return new Piece(old, statement, null);
	}

	private boolean hasBroken(ICompositeNode set) {
		return broken.keySet().stream().anyMatch(node -> node.getParent() == set);
	}

	private Piece mend(ICompositeNode node, TextEdit edit, String after) {
		int start = node.getTotalOffset() + broken.get(node).lead, end = node.getTotalEndOffset() + edit.growth();
		if (edit.offset() <= start)
			return null;
		IParseResult parsed = parse(node, after, node.getTotalOffset(), end);
		if (parsed != null) {
			int index = 0;
			for (INode at = node.getPreviousSibling(); at != null; at = at.getPreviousSibling())
				if (at instanceof ICompositeNode sibling && !broken.containsKey(at) && isMember(ParseUnits.semantic(sibling)))
					index++;
			ClaimSet set = node.getParent() == root() ? null : (ClaimSet) ParseUnits.semantic(node.getParent());
			broken.remove(node);
			builder.replaceAndTransferLookAhead(node, parsed.getRootNode());
			if (set == null)
				((Document) file.resource().getContents().get(0)).getStatements().add(index,
						(Statement) parsed.getRootASTElement());
			else
				set.getClaims().add(index, (Claim) parsed.getRootASTElement());
			content(after);
			return new Piece(null, null, parsed.getRootASTElement());
		}
		List<Problem> problems = wrong(node, start, edit.growth(), after);
		if (problems == null)
			return null;
		Broken was = broken.remove(node);
		broken.put(blank(node, end - node.getTotalOffset()), new Broken(was.lead, problems));
		content(after);
		return new Piece(null, null, null);
	}

	private static boolean isMember(EObject object) {
		return object instanceof Statement || object instanceof Claim;
	}

	private List<Problem> wrong(ICompositeNode node, int start, int growth, String after) {
		return diagnosis.of(node, start, next(node, root().getTotalLength()) + growth, growth, after);
	}

	/** Where the statement after a node begins, comments before it left out; the length of the text after the last one. */
	private int next(ICompositeNode node, int length) {
		INode next = ParseUnits.sibling(node);
		return next == null ? length : start(next);
	}

	private int start(INode node) {
		Broken gap = broken.get(node);
		return gap == null ? node.getOffset() : node.getTotalOffset() + gap.lead;
	}

	/** Puts blanks of some length into the place of a node. */
	private ICompositeNode blank(ICompositeNode node, int length) {
		ICompositeNode top = builder.newRootNode(" ".repeat(length));
		ICompositeNode gap = builder.newCompositeNode(node.getGrammarElement(), node.getLookAhead(), top);
		builder.newLeafNode(0, length, GrammarUtil.findRuleForName(GrammarUtil.getGrammar(node.getGrammarElement()), "WS"), true,
				null, gap);
		builder.replaceAndTransferLookAhead(node, top);
		return gap;
	}

	/** Sets the text of the root: as it is, with broken statements blank up to the next one. */
	private void content(String text) {
		if (broken.isEmpty()) {
			builder.setCompleteContent(root(), text);
			return;
		}
		char[] units = text.toCharArray();
		for (INode node : broken.keySet())
			for (int i = start(node); i < next((ICompositeNode) node, text.length()); i++)
				if (units[i] != '\n' && units[i] != '\r')
					units[i] = ' ';
		builder.setCompleteContent(root(), new String(units));
	}

	/** What is wrong with the statements that are not in the model. */
	List<Problem> problems() {
		List<Problem> all = new ArrayList<>();
		String text = root().getText();
		broken.forEach((node, gap) -> {
			int offset = start(node);
			int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
			for (Problem problem : gap.problems) {
				Place place = problem.place();
				all.add(new Problem(file.name(), new Place(place.line() + line - 1, place.column(), place.offset() + offset,
						place.length()),
						problem.code(), problem.object(), problem.message(), problem.fixes()));
			}
		});
		return all;
	}
}
