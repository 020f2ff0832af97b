/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.evade.checks.Model;
import org.evade.language.edit.TextRange;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.EvadePackage;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.LocalReference;
import org.evade.model.Named;
import org.evade.model.ReferenceList;
import org.evade.model.maps.MapElements;

/** From places in a file to the objects that are named there. */
public final class Targets {
	private Targets() {
	}

	/** The name that touches an offset; of two that do the one that begins there. */
	public static Optional<Target> at(Corpus corpus, ModelFile file, int offset) {
		INode root = root(file);
		if (root == null || offset < 0 || offset > root.getTotalEndOffset())
			return Optional.empty();
		Optional<Target> here = of(corpus, NodeModelUtils.findLeafNodeAtOffset(root, offset));
		if (here.isPresent() || offset == 0)
			return here;
		return of(corpus, NodeModelUtils.findLeafNodeAtOffset(root, offset - 1));
	}

	private static Optional<Target> of(Corpus corpus, ILeafNode leaf) {
		if (leaf == null || leaf.isHidden())
			return Optional.empty();
		for (INode node = leaf; node != null && isName(node); node = node.getParent()) {
			Target target = target(corpus, node, null);
			if (target != null)
				return Optional.of(target);
		}
		return Optional.empty();
	}

	/** Nodes around a name hold nothing else; what lies further out is another thing. */
	private static boolean isName(INode node) {
		return node instanceof ILeafNode || node.getText().strip().chars().noneMatch(Character::isWhitespace);
	}

	/** Tells every name of a file in the order of places. */
	public static void each(Corpus corpus, ModelFile file, Consumer<Target> told) {
		INode root = root(file);
		if (root == null)
			return;
		Map<EObject, Map<EStructuralFeature, Integer>> counts = new HashMap<>();
		for (INode node : root.getAsTreeIterable()) {
			Target target = target(corpus, node, counts);
			if (target != null)
				told.accept(target);
		}
	}

	private static INode root(ModelFile file) {
		XtextResource resource = file.resource();
		return resource.getParseResult() == null ? null : resource.getParseResult().getRootNode();
	}

	private static Target target(Corpus corpus, INode node, Map<EObject, Map<EStructuralFeature, Integer>> counts) {
		EObject element = node.getGrammarElement();
		if (element instanceof CrossReference reference)
			return reference(node, reference, counts);
		Assignment assignment = element == null || node instanceof ICompositeNode && node.hasDirectSemanticElement() ? null
				: assignment(element);
		if (assignment == null)
			return null;
		EObject holder = NodeModelUtils.findActualSemanticObjectFor(node);
		TextRange at = new TextRange(node.getOffset(), node.getLength());
		return switch (assignment.getFeature()) {
		case "name" -> holder instanceof Named ? new Target(holder, holder, at, true, false) : null;
		case "number" -> number(corpus, holder, at);
		case "element" -> holder instanceof LayoutEntry entry ? new Target(element(entry), holder, at, false, false) : null;
		default -> null;
		};
	}

	/** The assignment that an element is the whole value of. */
	private static Assignment assignment(EObject element) {
		return element.eContainer() instanceof Assignment assignment ? assignment : null;
	}

	private static Target number(Corpus corpus, EObject holder, TextRange at) {
		if (holder instanceof LocalReference entry)
			return new Target(entry, entry, at, true, true);
		if (!(holder instanceof Citation citation))
			return null;
		Article article = Model.articleOf(citation);
		return new Target(article == null ? null : entry(corpus, article, citation.getNumber()), citation, at, false, true);
	}

	/** The entry of a number; where the printed list is missing, the list that says so. */
	private static EObject entry(Corpus corpus, Article article, int number) {
		LocalReference entry = corpus.reference(article, number);
		ReferenceList list = entry == null ? corpus.referenceList(article) : null;
		return list != null && list.isMissing() && (list.getLast() == 0 || number <= list.getLast()) ? list : entry;
	}

	private static EObject element(LayoutEntry entry) {
		return entry.eContainer() instanceof Layout layout && Model.known(layout.getMap())
				? MapElements.find(layout.getMap(), entry.getElement()) : null;
	}

	private static Target reference(INode node, CrossReference reference, Map<EObject, Map<EStructuralFeature,
			Integer>> counts) {
		EObject holder = NodeModelUtils.findActualSemanticObjectFor(node);
		EReference feature = GrammarUtil.getReference(reference, holder.eClass());
		if (feature == null)
			return null;
		int index = counts == null ? index(holder, feature, node)
				: counts.computeIfAbsent(holder, h -> new HashMap<>()).merge(feature, 1, Integer::sum) - 1;
		Object value = holder.eGet(feature);
		EObject target = !(value instanceof List<?> many) ? (EObject) value : index < many.size() ? (EObject) many.get(index)
				: null;
		return new Target(target, holder, new TextRange(node.getOffset(), node.getLength()), false, false);
	}

	private static int index(EObject holder, EReference feature, INode node) {
		return feature.isMany() ? Math.max(0, NodeModelUtils.findNodesForFeature(holder, feature).indexOf(node)) : 0;
	}

	/** Where an object's id is written, or the first line when it has none. */
	public static TextRange place(EObject object) {
		var place = object instanceof LocalReference
				? org.evade.language.load.Place.of(object, EvadePackage.Literals.LOCAL_REFERENCE__NUMBER, 0)
				: org.evade.language.load.Place.of(object);
		return new TextRange(place.offset(), place.length());
	}
}
