/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.model.Relation;

/** Words that tell a relation, by the rules of the curator's guide: the weaker word never makes the stronger relation. */
final class RelationCues {
	/**
	 * A relation in a sentence.
	 *
	 * @param start
	 *            index in the sentence
	 * @param end
	 *            behind it
	 * @param relations
	 *            what it may be, the best first
	 * @param passive
	 *            whether the subject stands behind it
	 */
	record Cue(int start, int end, List<Relation> relations, boolean passive) {
	}

	private record Rule(Pattern active, Pattern passive, List<Relation> relations) {
	}

	private static final List<Rule> RULES = new ArrayList<>();

	private RelationCues() {
	}

	/** @param stems verb stems with their endings, as a pattern */
	private static void verb(String stems, String participle, Relation... relations) {
		RULES.add(new Rule(Pattern.compile("(?i)\\b(?:" + stems + ")\\b"),
				participle == null ? null : Pattern.compile("(?i)\\b(?:" + participle + ")\\b(?:\\s+\\w+){0,2}\\s+by\\b"), List.of(relations)));
	}

	static {
		verb("(?:is|are|was|were|been|be)?\\s*(?:significantly |closely |strongly )?(?:positively )?correlat(?:ed?|es|ing) (?:positively )?with", null, Relation.POSITIVELY_CORRELATES,
				Relation.ASSOCIATED_WITH);
		verb("(?:negatively|inversely) (?:correlat(?:ed?|es)|associated) with|correlat(?:ed?|es) (?:negatively|inversely) with", null, Relation.NEGATIVELY_CORRELATES);
		verb("(?:is |are |was |were |be )?(?:significantly |closely |strongly )?(?:associated|linked|related) (?:with|to)|accompan(?:y|ies|ied)", null, Relation.ASSOCIATED_WITH);
		verb("predict(?:s|ed|ing|ive of)?", "predicted", Relation.PREDICTS);
		verb("up-?regulat(?:es?|ed|ing)|increase(?:s|d)? the expression of|induces? the expression of", "up-?regulated", Relation.UPREGULATES, Relation.INCREASES);
		verb("down-?regulat(?:es?|ed|ing)|decrease(?:s|d)? the expression of", "down-?regulated", Relation.DOWNREGULATES, Relation.REDUCES);
		verb("phosphorylat(?:es?|ed|ing)", "phosphorylated", Relation.PHOSPHORYLATES);
		verb("bind(?:s|ing)?(?: to)?|interact(?:s|ed|ing)? with", "bound", Relation.BINDS);
		verb("secret(?:es?|ed|ing)", "secreted", Relation.SECRETES, Relation.PRODUCES);
		verb("produc(?:es?|ed|ing)|generat(?:es?|ed|ing)", "produced|generated", Relation.PRODUCES);
		verb("releas(?:es?|ed|ing)", "released", Relation.RELEASES);
		verb("express(?:es|ed|ing)?", "expressed", Relation.EXPRESSES);
		verb("recruit(?:s|ed|ing)?|attract(?:s|ed|ing)?", "recruited|attracted", Relation.RECRUITS);
		verb("exclud(?:es?|ed|ing)", "excluded", Relation.EXCLUDES);
		verb("stabili[sz](?:es?|ed|ing)", "stabili[sz]ed", Relation.STABILIZES);
		verb("hydroly[sz](?:es?|ed|ing)", "hydroly[sz]ed", Relation.HYDROLYZES);
		verb("consum(?:es?|ed|ing)", "consumed", Relation.CONSUMES);
		verb("captur(?:es?|ed|ing)", "captured", Relation.CAPTURES);
		verb("convert(?:s|ed|ing)?", "converted", Relation.CONVERTS);
		verb("encod(?:es?|ed|ing)", "encoded", Relation.ENCODES);
		verb("migrat(?:es?|ed|ing) (?:to|into)", null, Relation.MIGRATES_TO);
		verb("presents|presenting", "presented", Relation.PRESENTS);
		verb("differentiat(?:es?|ed|ing|ion) into", null, Relation.DIFFERENTIATES_INTO);
		verb("deplet(?:es?|ed|ing)", "depleted", Relation.DEPLETES);
		verb("kill(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|destroy(?:s|ed)?|lys(?:es?|ed)", "killed|eliminated|destroyed", Relation.KILLS);
		verb("reprogram(?:s|med|ming)?|polariz(?:es?|ed|ing)", "reprogrammed|polarized", Relation.REPROGRAMS);
		verb("re-?sensiti[sz](?:es?|ed|ing)", null, Relation.RESENSITIZES);
		verb("revers(?:es?|ed|ing)|overcom(?:es?|ing)|overcame|restor(?:es?|ed|ing)|rescu(?:es?|ed|ing)", "reversed|overcome|restored|rescued", Relation.REVERSES, Relation.INCREASES);
		verb("prolong(?:s|ed|ing)?|extend(?:s|ed|ing)?", "prolonged|extended", Relation.PROLONGS);
		verb("worsen(?:s|ed|ing)?", null, Relation.WORSENS);
		verb("(?:is|are|was|were) (?:essential|necessary|required|crucial|critical|indispensable) (?:for|to|in)|depend(?:s|ed|ing)? on|requir(?:es?|ed)", "required", Relation.REQUIRES);
		verb("affect(?:s|ed|ing)?|regulat(?:es?|ed|ing)|modulat(?:es?|ed|ing)|influenc(?:es?|ed|ing)|impact(?:s|ed)?|alter(?:s|ed|ing)?|chang(?:es?|ed|ing)", "affected|regulated|modulated|influenced",
				Relation.MODULATES);
		verb("activat(?:es?|ed|ing)|stimulat(?:es?|ed|ing)|trigger(?:s|ed|ing)?|prim(?:es?|ed|ing)", "activated|stimulated|triggered", Relation.ACTIVATES, Relation.INCREASES, Relation.CAUSES);
		verb("inhibit(?:s|ed|ing)?|block(?:s|ed|ing)?|suppress(?:es|ed|ing)?|inactivat(?:es?|ed|ing)|antagoni[sz]es?", "inhibited|blocked|suppressed", Relation.INHIBITS, Relation.REDUCES, Relation.IMPAIRS);
		verb("impair(?:s|ed|ing)?|hinder(?:s|ed|ing)?|hamper(?:s|ed)?|interfer(?:es?|ed|ing) with|disrupt(?:s|ed|ing)?|weaken(?:s|ed|ing)?|limit(?:s|ed|ing)?|compromis(?:es?|ed|ing)",
				"impaired|hindered|disrupted|limited", Relation.IMPAIRS, Relation.REDUCES, Relation.INHIBITS);
		verb("reduc(?:es?|ed|ing)|decreas(?:es?|ed|ing)|diminish(?:es|ed|ing)?|lower(?:s|ed|ing)?|attenuat(?:es?|ed|ing)", "reduced|decreased|diminished|lowered", Relation.REDUCES, Relation.IMPAIRS);
		verb("increas(?:es?|ed|ing)|enhanc(?:es?|ed|ing)|promot(?:es?|ed|ing)|improv(?:es?|ed|ing)|boost(?:s|ed|ing)?|elevat(?:es?|ed|ing)|augment(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|facilitat(?:es?|ed|ing)|enrich(?:es|ed)?",
				"increased|enhanced|promoted|improved|boosted|facilitated", Relation.INCREASES, Relation.ACTIVATES, Relation.CAUSES);
		verb("caus(?:es?|ed|ing)|lead(?:s|ing)? to|led to|result(?:s|ed|ing)? in|induc(?:es?|ed|ing)|driv(?:es?|ing|en)|contribut(?:es?|ed|ing) to|mediat(?:es?|ed|ing)|confer(?:s|red|ring)?|develop(?:s|ed|ing)?|give(?:s)? rise to",
				"caused|induced|driven|mediated", Relation.CAUSES, Relation.INCREASES, Relation.ACTIVATES);
		verb("target(?:s|ed|ing)?", "targeted", Relation.TARGETS, Relation.INHIBITS);
		verb("combin(?:es?|ed|ing|ation) (?:with|of)|in combination with|plus", null, Relation.COMBINES_WITH);
		verb("approved for", null, Relation.APPROVED_FOR);
		verb("(?:is|are) (?:a|an|one of)(?: \\w+){0,2}|belongs? to", null, Relation.IS_A);
		verb("higher in|(?:is|are|was|were) (?:higher|elevated|enriched|increased) in", null, Relation.HIGHER_IN);
		verb("lower in|(?:is|are|was|were) (?:lower|reduced|decreased) in", null, Relation.LOWER_IN);
	}

	/** The cues of a sentence in its order; of overlapping ones the longer counts. */
	static List<Cue> of(String sentence) {
		List<Cue> found = new ArrayList<>();
		for (Rule rule : RULES) {
			if (rule.passive != null)
				collect(rule.passive.matcher(sentence), rule.relations, true, found);
			collect(rule.active.matcher(sentence), rule.relations, false, found);
		}
		found.sort((a, b) -> Integer.compare(b.end - b.start, a.end - a.start));
		List<Cue> kept = new ArrayList<>();
		for (Cue cue : found)
			if (kept.stream().noneMatch(other -> other.start < cue.end && cue.start < other.end))
				kept.add(cue);
		kept.sort((a, b) -> Integer.compare(a.start, b.start));
		return kept;
	}

	private static void collect(Matcher matcher, List<Relation> relations, boolean passive, List<Cue> found) {
		while (matcher.find())
			found.add(new Cue(matcher.start(), matcher.end(), relations, passive));
	}
}
