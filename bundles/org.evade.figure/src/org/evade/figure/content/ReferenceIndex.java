/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.LocalReference;
import org.evade.model.Publication;
import org.evade.model.ReferenceList;

/** The publications that some claims cite, under the numbers of the articles that the claims come from. */
final class ReferenceIndex {
	/** Numbers from here on are those of publications without a number in the article. */
	private static final int UNNUMBERED = 1_000_000;

	private final Corpus corpus;
	private final List<Article> articles = new ArrayList<>();
	private final Map<Article, Map<Publication, Integer>> numbers = new HashMap<>();
	private final Map<Publication, Integer> unnumbered = new HashMap<>();
	private final SortedSet<Reference> used = new TreeSet<>();

	ReferenceIndex(Corpus corpus, Collection<Claim> claims) {
		this.corpus = corpus;
		for (Claim claim : claims)
			if (!claim.getCitations().isEmpty() && !articles.contains(article(claim)))
				articles.add(article(claim));
		corpus.statements(ReferenceList.class).filter(list -> articles.contains(list.getArticle()))
				.forEach(list -> list.getReferences().forEach(entry -> numbers
						.computeIfAbsent(list.getArticle(), a -> new HashMap<>())
						.putIfAbsent(entry.getPublication(), entry.getNumber())));
	}

	private static Article article(Claim claim) {
		return claim.eContainer() instanceof ClaimSet set ? set.getArticle() : null;
	}

	/** What the claims cite, in order and without repetition. */
	List<Reference> of(Collection<Claim> claims) {
		SortedSet<Reference> cited = new TreeSet<>();
		for (Claim claim : claims)
			for (Citation citation : claim.getCitations())
				cited.add(reference(article(claim), citation));
		used.addAll(cited);
		return List.copyOf(cited);
	}

	/** Everything asked for so far, in order. */
	List<Reference> used() {
		return List.copyOf(used);
	}

	/** The articles that number the references, with their letters when there are several. */
	List<String> articles() {
		return articles.stream().map(article -> (articles.size() > 1 ? letter(articles.indexOf(article)) + " " : "")
				+ (article == null ? "article not given" : CitationLabel.shortForm(article))).toList();
	}

	private Reference reference(Article article, Citation citation) {
		int number = citation.getNumber();
		Publication publication = citation.getPublication();
		if (number == 0 && publication != null)
			number = numbers.getOrDefault(article, Map.of()).getOrDefault(publication, 0);
		int place = articles.indexOf(article);
		String prefix = articles.size() > 1 ? letter(place) : "";
		if (number == 0) {
			int order = unnumbered.computeIfAbsent(publication, p -> unnumbered.size());
			return new Reference(prefix + letter(order).toLowerCase(java.util.Locale.ROOT), place, UNNUMBERED + order,
					publication == null ? "not given" : CitationLabel.longForm(publication));
		}
		LocalReference entry = corpus.reference(article, number);
		return new Reference(prefix + number, place, number, text(entry));
	}

	private static String text(LocalReference entry) {
		if (entry == null)
			return Reference.UNLISTED;
		if (entry.getPublication() != null && !entry.getPublication().eIsProxy())
			return CitationLabel.longForm(entry.getPublication());
		String printed = entry.getRaw() == null ? entry.getNamed() : entry.getRaw();
		return printed == null ? Reference.UNLISTED : printed;
	}

	/** A, B, ... Z, AA, AB, ... */
	private static String letter(int index) {
		return index < 26 ? String.valueOf((char) ('A' + index)) : letter(index / 26 - 1) + letter(index % 26);
	}

	/** Labels as a reader expects them: ranges of three and more are drawn together, "101–103". */
	static List<String> compact(List<Reference> references) {
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < references.size(); i++) {
			int last = i;
			while (last + 1 < references.size() && follows(references.get(last), references.get(last + 1)))
				last++;
			if (last - i >= 2) {
				labels.add(references.get(i).label() + "–" + references.get(last).label());
				i = last;
			} else
				labels.add(references.get(i).label());
		}
		return labels;
	}

	private static boolean follows(Reference a, Reference b) {
		return a.article() == b.article() && a.number() + 1 == b.number() && b.number() < UNNUMBERED;
	}

	static Map<String, Reference> byLabel(Collection<Reference> references) {
		return references.stream().collect(Collectors.toMap(Reference::label, Function.identity()));
	}
}
