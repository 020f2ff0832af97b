/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.List;
import java.util.Locale;

import org.evade.articles.recognise.Term;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.conversion.Quoting;

/**
 * Something that the vocabulary has to learn with a claim.
 *
 * @param kind
 *            as the language writes it: {@code protein}
 * @param id
 *            its id
 * @param label
 *            as somebody typed it; the id when that is the same
 */
public record NewTerm(String kind, String id, String label) {
	/** Kinds in the order in which they are offered, when nothing speaks for another one. */
	public static final List<String> KINDS = List.of("protein", "cell", "process", "gene", "phenotype", "drug", "drug class", "condition", "pathway", "disease");

	/**
	 * A new term as somebody typed it.
	 *
	 * @return null when no id can be made of it
	 */
	public static NewTerm of(String kind, String typed) {
		String id = typed.strip().replaceAll("(?i)\\+(?=\\s|$)", "").replaceAll("[^\\p{L}\\p{N}_]+", "-").replaceAll("^[-\\p{N}]+|-+$", "");
		if (!IdSyntax.isWord(id) || IdSyntax.isReserved(id))
			return null;
		return new NewTerm(kind, id, typed.strip());
	}

	/** The kinds for some words, the likeliest first. */
	public static List<String> kinds(String typed) {
		String words = typed.toLowerCase(Locale.ROOT);
		String likely = words.matches(".*\\b(?:cells?|macrophages?|lymphocytes?|fibroblasts?|neutrophils?|monocytes?)") ? "cell"
				: words.matches(".*(?:mab|nib|stat|platin|taxel)\\b.*") ? "drug"
						: words.matches(".*\\b(?:inhibitors?|antagonists?|agonists?|vaccines?|blockade)\\b.*") ? "drug class"
								: words.matches(".*\\b(?:carcinoma|cancer|melanoma|lymphoma|sarcoma|tumou?r)\\b.*") ? "disease"
										: words.matches(".*\\b(?:pathway|signall?ing|axis)\\b.*") ? "pathway"
												: words.matches(".*\\b(?:resistance|response|survival|phenotype)\\b.*") ? "phenotype"
														: words.matches(".*(?:tion|sis|lysis|ment|ance)\\b.*") ? "process"
																: words.matches(".*(?:hypoxia|acidosis|obesity|inflammation)\\b.*") ? "condition" : "protein";
		List<String> kinds = new java.util.ArrayList<>(KINDS);
		kinds.remove(likely);
		kinds.addFirst(likely);
		return kinds;
	}

	/** As a term, which has no namespace yet. */
	public Term term() {
		return new Term(id, id, kind, label.equals(id) ? List.of(id) : List.of(id, label));
	}

	/** The statement that declares it. */
	public String written() {
		return kind + " " + IdSyntax.escape(id) + (label.equals(id) ? "" : " " + Quoting.quote(label));
	}
}
