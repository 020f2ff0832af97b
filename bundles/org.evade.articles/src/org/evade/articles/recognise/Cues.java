/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.model.Modality;

/** Words that tell how firmly something is put, or that it is denied; by the table of the curator's guide. */
public final class Cues {
	/**
	 * One cue.
	 *
	 * @param span
	 *            where
	 * @param modality
	 *            what it makes of the sentence's claim; null for a plain negation
	 */
	public record Cue(Span span, Modality modality) {
		/** Whether it denies. */
		public boolean denies() {
			return modality == null;
		}
	}

	private record Rule(Modality modality, Pattern pattern) {
	}

	private static Rule rule(Modality modality, String words) {
		return new Rule(modality, Pattern.compile("(?i)\\b(?:" + words + ")\\b"));
	}

	private static final List<Rule> RULES = List.of(
			rule(Modality.OPEN_QUESTION, "(?:remains?|is|are) (?:still )?(?:unclear|unknown|elusive|controversial|to be (?:determined|elucidated|explored))"
					+ "|(?:has|have) not (?:yet )?been (?:studied|investigated|explored|elucidated)|needs? (?:further|more) (?:investigation|study|studies|research)"
					+ "|further (?:investigation|research|studies) (?:is|are) (?:needed|required|warranted)|not (?:yet )?fully understood"),
			rule(Modality.TREND_ONLY, "trend(?:s|ed)? (?:towards?|to)|numerically"),
			rule(Modality.NEGATIVE, "no (?:significant )?(?:difference|benefit|improvement|correlation|association|effect)s?|did not|failed to|does not improve|do not improve"),
			rule(Modality.DEFINITION, "(?:is|are|was|were) (?:usually |commonly |often )?defined as|(?:is|are|can be) (?:mainly )?(?:divided|classified|categorized|categorised) into|refers? to|(?:is|are) (?:called|termed|known as)"),
			rule(Modality.SPECULATIVE, "should|will|is expected to|are expected to|future (?:research|studies|directions)"),
			rule(Modality.HEDGED, "may|might|could(?! be)|suggest(?:s|ed|ing)?|seems?|appears?|potential(?:ly)?|promising|possibly|probably|likely|presumably|can be (?:considered|seen)"),
			new Rule(null, Pattern.compile("(?i)\\b(?:not|no|without|neither|nor|cannot|rather than|lack of evidence)\\b")));

	private Cues() {
	}

	/** The cues of a piece of a text, in its order; none overlaps another. */
	public static List<Cue> of(ArticleText text, Span span) {
		String words = text.of(span);
		int shift = text.toChar(span.start());
		List<Cue> found = new ArrayList<>();
		for (Rule rule : RULES) {
			Matcher matcher = rule.pattern.matcher(words);
			while (matcher.find()) {
				Span place = new Span(text.toCodePoint(shift + matcher.start()), text.toCodePoint(shift + matcher.end()));
				if (found.stream().noneMatch(other -> other.span.meets(place)))
					found.add(new Cue(place, rule.modality));
			}
		}
		found.sort(Comparator.comparing(Cue::span));
		return found;
	}
}
