/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.checks.Model;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Sentences;
import org.evade.language.ide.access.Targets;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Problem;
import org.evade.model.ClaimSet;
import org.evade.model.Comparison;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.LocalReference;
import org.evade.model.Named;
import org.evade.model.ReferenceList;
import org.evade.model.ResultRow;
import org.evade.model.ResultSet;
import org.evade.model.Statement;
import org.evade.model.StrataGroup;
import org.evade.model.terms.Terms;

/** The tree of what a file states. */
public final class Outline {
	private Outline() {
	}

	/** Statements of a file in the order of places, those that cannot be parsed as {@code broken}. */
	public static List<OutlineItem> of(Corpus corpus, Path path) {
		ModelFile file = CorpusAccess.file(corpus, path);
		if (file == null)
			return List.of();
		List<OutlineItem> items = new ArrayList<>();
		for (Statement statement : file.document().getStatements())
			items.add(item(statement, true));
		for (Problem problem : file.problems())
			if (problem.code().equals(Problem.SYNTAX))
				broken(problem, items);
		items.sort(Comparator.comparingInt(item -> item.range().offset()));
		return items;
	}

	/** A statement that was blanked because it cannot be parsed stands where its problem is. */
	private static void broken(Problem problem, List<OutlineItem> items) {
		TextRange at = new TextRange(problem.place().offset(), Math.max(1, problem.place().length()));
		if (items.stream().anyMatch(item -> item.range().touches(at.offset())))
			return;
		items.add(new OutlineItem("line " + problem.place().line(), problem.message(), "broken", null, at, at, List.of()));
	}

	static OutlineItem item(EObject object, boolean withChildren) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		TextRange range = node == null ? new TextRange(0, 0) : new TextRange(node.getOffset(), node.getLength());
		List<OutlineItem> children = new ArrayList<>();
		if (withChildren)
			for (EObject part : object.eContents())
				if (isShown(part))
					children.add(item(part, true));
		return new OutlineItem(label(object), detail(object), kind(object), CorpusAccess.name(object), range, Targets.place(object),
				children);
	}

	/** Whether an object has an entry of its own. */
	static boolean isShown(EObject object) {
		return object instanceof Named && !(object instanceof Comparison claimed && claimed.getName() == null) || object instanceof Statement || object instanceof StrataGroup
				|| object instanceof ResultSet
				|| object instanceof ResultRow || object instanceof LocalReference || object instanceof LayoutEntry
				|| object instanceof Comparison && object.eContainer() instanceof ResultRow;
	}

	private static String kind(EObject object) {
		return switch (object) {
		case ClaimSet set -> "claims";
		case ReferenceList list -> "references";
		case LocalReference entry -> "reference";
		case ResultSet results -> "results";
		case ResultRow row -> "row of results";
		case StrataGroup group -> "strata";
		default -> Model.kind(object);
		};
	}

	private static String label(EObject object) {
		return switch (object) {
		case ClaimSet set -> "claims from " + id(set.getArticle());
		case ReferenceList list -> "references of " + id(list.getArticle());
		case LocalReference entry -> String.valueOf(entry.getNumber());
		case Layout layout -> "layout of " + id(layout.getMap());
		case LayoutEntry entry -> String.valueOf(entry.getElement());
		case ResultSet results -> "results" + (results.getTable() == null ? "" : " in " + id(results.getTable()));
		case ResultRow row -> row.getStratum() == null ? "all" : id(row.getStratum());
		case StrataGroup group -> "strata " + Terms.word(group.getKind());
		case Comparison comparison -> id(comparison.getEndpoint());
		case Named named when named.getName() != null -> named.getName();
		default -> Terms.spoken(object);
		};
	}

	private static String detail(EObject object) {
		return switch (object) {
		case ClaimSet set -> set.getSection() == null ? "" : "section " + id(set.getSection());
		case LocalReference entry -> Model.known(entry.getPublication()) ? Sentences.detail(entry.getPublication())
				: Sentences.shorten(entry.getRaw() == null ? "" : entry.getRaw());
		case ResultRow row -> row.getPrinted() == null ? "" : row.getPrinted();
		case Comparison comparison -> comparison.getPrinted() == null ? "" : comparison.getPrinted();
		default -> Sentences.detail(object);
		};
	}

	private static String id(Named named) {
		return Model.known(named) ? named.getName() : "?";
	}
}
