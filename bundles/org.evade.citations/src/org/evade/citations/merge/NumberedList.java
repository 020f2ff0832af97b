/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.citations.entry.BibliographyEntry;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Article;
import org.evade.model.EvadePackage.Literals;
import org.evade.model.LocalReference;
import org.evade.model.ReferenceList;

/**
 * The numbered reference list of an article, as a statement of its own or added to the list that the corpus holds. A number
 * that leads to another publication is told and left.
 */
public final class NumberedList {
	private final String article;
	private final Corpus corpus;
	private final ReferenceList list;
	private final Map<Integer, String> added = new TreeMap<>();
	private final Map<LocalReference, String> resolved = new LinkedHashMap<>();
	private final List<String> clashes = new ArrayList<>();

	private NumberedList(String article, Corpus corpus, ReferenceList list) {
		this.article = article;
		this.corpus = corpus;
		this.list = list;
	}

	/** The list of an article that the corpus may hold; without a corpus or such an article a new list. */
	public static NumberedList of(Corpus corpus, String article) {
		if (corpus == null)
			return new NumberedList(article, null, null);
		String name = article.substring(article.lastIndexOf('.') + 1);
		Article known = corpus.statements(Article.class).filter(each -> each.getName().equals(name)).findFirst().orElse(null);
		ReferenceList list = known == null ? null : corpus.referenceList(known);
		return new NumberedList(article, corpus, list);
	}

	/** Gives a number its publication. */
	public void add(BibliographyEntry entry, String id) {
		LocalReference reference = list == null ? null
				: list.getReferences().stream().filter(each -> each.getNumber() == entry.number()).findFirst().orElse(null);
		if (reference != null && reference.getPublication() != null) {
			if (!reference.getPublication().getName().equals(id))
				clashes.add(entry.origin() + ": number " + entry.number() + " is " + reference.getPublication().getName()
						+ " in the list of article " + article + ", but " + id + " here; nothing was changed");
		} else if (reference != null)
			resolved.put(reference, id);
		else if (!id.equals(added.getOrDefault(entry.number(), id)))
			clashes.add(entry.origin() + ": number " + entry.number() + " stands for two papers, " + added.get(entry.number()) + " and " + id
					+ "; the list gets the first");
		else
			added.put(entry.number(), id);
	}

	/** Numbers that lead to different publications. */
	public List<String> clashes() {
		return clashes;
	}

	/** The statement, when the corpus holds no list of the article; an empty text otherwise. */
	public String newStatement() {
		if (list != null || added.isEmpty())
			return "";
		StringBuilder text = new StringBuilder("references of " + IdSyntax.escapeQualified(article) + " {\n");
		added.forEach((number, id) -> text.append("  ").append(number).append(" = ").append(IdSyntax.escape(id)).append('\n'));
		return text.append("}\n").toString();
	}

	/** What goes into the list that the corpus holds. */
	public Map<ModelFile, List<BibliographyMerge.Insertion>> insertions() {
		if (list == null || added.isEmpty() && resolved.isEmpty())
			return Map.of();
		List<BibliographyMerge.Insertion> into = new ArrayList<>();
		resolved.forEach((reference, id) -> {
			INode number = NodeModelUtils.findNodesForFeature(reference, Literals.LOCAL_REFERENCE__NUMBER).getFirst();
			into.add(new BibliographyMerge.Insertion(number.getEndOffset(), " = " + IdSyntax.escape(id)));
		});
		ModelFile file = corpus.fileOf(list);
		if (!added.isEmpty()) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(list);
			int brace = file.text().lastIndexOf('}', node.getEndOffset() - 1);
			String lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
			StringBuilder text = new StringBuilder();
			if (brace > 0 && file.text().charAt(brace - 1) != '\n')
				text.append(lineEnd);
			added.forEach((number, id) -> text.append("  ").append(number).append(" = ").append(IdSyntax.escape(id)).append(lineEnd));
			into.add(new BibliographyMerge.Insertion(brace, text.toString()));
		}
		return Map.of(file, into);
	}
}
