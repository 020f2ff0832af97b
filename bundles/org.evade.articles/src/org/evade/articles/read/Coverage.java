/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.read;

import java.util.ArrayList;
import java.util.List;

import org.evade.articles.text.SectionText;
import org.evade.articles.text.Span;

/**
 * How much of a section was curated.
 *
 * @param section
 *            the section, or null for the whole article
 * @param sentences
 *            how many sentences it has, those of its subsections included
 * @param withClaims
 *            how many of them a passage of a claim meets
 * @param claims
 *            how many claims have their passage in it
 */
public record Coverage(SectionText section, int sentences, int withClaims, int claims) {
	/** The share of sentences with claims, 0 to 1; 0 for a section without sentences. */
	public double share() {
		return sentences == 0 ? 0 : (double) withClaims / sentences;
	}

	/** First the whole article, then its sections in the order of the text. The reference list does not count. */
	public static List<Coverage> of(ArticleReading reading, MarkedClaims claims) {
		Span references = reading.text().structure().references();
		List<Span> sentences = reading.sentences().stream().filter(each -> references == null || !references.meets(each)).toList();
		int[] before = new int[sentences.size() + 1];
		for (int i = 0; i < sentences.size(); i++)
			before[i + 1] = before[i] + (covered(claims, sentences.get(i)) ? 1 : 0);
		List<Coverage> coverage = new ArrayList<>();
		coverage.add(new Coverage(null, sentences.size(), before[sentences.size()], claims(claims, new Span(0, reading.text().length()))));
		for (SectionText section : reading.text().structure().sections()) {
			if (references != null && references.covers(section.span()))
				continue;
			int from = first(sentences, section.span().start()), to = first(sentences, section.span().end());
			coverage.add(new Coverage(section, to - from, before[to] - before[from], claims(claims, section.span())));
		}
		return coverage;
	}

	private static boolean covered(MarkedClaims claims, Span sentence) {
		List<MarkedClaim> all = claims.claims();
		for (MarkedClaim claim : all) {
			if (claim.span().start() >= sentence.end())
				return false;
			if (claim.span().meets(sentence))
				return true;
		}
		return false;
	}

	private static int first(List<Span> sentences, int place) {
		int low = 0, high = sentences.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (sentences.get(middle).start() < place)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	private static int claims(MarkedClaims claims, Span span) {
		return (int) claims.claims().stream().filter(each -> span.holds(each.span().start())).map(MarkedClaim::name).distinct().count();
	}
}
