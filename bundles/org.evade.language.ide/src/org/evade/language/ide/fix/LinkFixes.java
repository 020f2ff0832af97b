/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.TextEdit;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.complete.Names;
import org.evade.language.ide.navigate.Match;
import org.evade.language.ide.navigate.Symbols;
import org.evade.language.messages.NearMiss;
import org.evade.model.Named;

/** Repairs of names that are not declared: what was probably meant, or a declaration of it. */
final class LinkFixes {
	private static final int MANY = 4;

	private record Near(Named named, String name, int score) {
	}

	private LinkFixes() {
	}

	static void add(FixContext site) {
		if (!site.isCurrent())
			return;
		INode node = reference(site);
		if (node == null)
			return;
		EReference reference = GrammarUtil.getReference((CrossReference) node.getGrammarElement(),
				NodeModelUtils.findActualSemanticObjectFor(node).eClass());
		if (reference == null)
			return;
		String name = site.written().replace("^", "");
		meant(site, reference.getEReferenceType(), name);
		if (name.indexOf('.') < 0)
			Creation.add(site, reference, NodeModelUtils.findActualSemanticObjectFor(node), name);
	}

	private static INode reference(FixContext site) {
		INode root = site.file().resource().getParseResult().getRootNode();
		for (INode node = NodeModelUtils.findLeafNodeAtOffset(root, site.at().offset()); node != null; node = node.getParent())
			if (node.getGrammarElement() instanceof CrossReference)
				return node;
		return null;
	}

	/** Names that are close, and objects that the word is a synonym or a label of. */
	private static void meant(FixContext site, EClass type, String name) {
		Names names = site.names();
		List<Near> near = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		CorpusAccess.named(site.corpus(), named -> {
			if (!type.isInstance(named) || named.getName().equals(name))
				return;
			int score = NearMiss.of(name, List.of(named.getName())) != null ? 500 : Match.of(name, named.getName());
			for (String other : Symbols.others(named))
				score = Math.max(score, Match.of(name, other) >= 800 ? 700 : 0);
			if (score >= 500)
				near.add(new Near(named, named.getName(), score));
		});
		near.sort(Comparator.comparingInt((Near one) -> -one.score).thenComparingInt(one ->
				Math.abs(one.name.length() - name.length()))
				.thenComparing(Near::name));
		for (Near one : near.subList(0, Math.min(MANY, near.size()))) {
			String full = CorpusAccess.name(one.named), namespace = Namespaces.of(one.named);
			String relative = namespace != null && full.startsWith(namespace + ".") ? full.substring(namespace.length() + 1) : full;
			if (!ids.add(relative))
				continue;
			String written = IdSyntax.escapeQualified(relative);
			TextEdit change = new TextEdit(site.at().offset(), site.at().length(), written);
			if (names.sees(namespace))
				site.add("Change to " + relative, 95, change);
			else
				site.add("Change to " + relative + " and import " + namespace, 90, change, names.importing(namespace));
		}
	}
}
