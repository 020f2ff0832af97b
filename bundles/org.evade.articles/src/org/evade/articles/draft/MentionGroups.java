/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.evade.articles.recognise.Mention;
import org.evade.articles.recognise.Term;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.model.Aspect;

/** Mentions that are told together, with the aspect that is meant. */
final class MentionGroups {
	/**
	 * A group.
	 *
	 * @param start
	 *            index in the sentence, aspect included
	 * @param end
	 *            behind it
	 * @param kinds
	 *            kinds of its things
	 */
	record Group(int start, int end, ParticipantDraft participant, Set<String> kinds) {
	}

	private static final Pattern JOINT = Pattern.compile("\\s*(?:,|/|and|or|as well as)\\s*(?:the )?", Pattern.CASE_INSENSITIVE);
	/** Behind two or more; behind one it begins another clause. */
	private static final Pattern LAST = Pattern.compile("\\s*,\\s*(?:and|or|as well as)\\s*(?:the )?", Pattern.CASE_INSENSITIVE);
	/** Between therapies. */
	private static final Pattern TOGETHER = Pattern.compile("\\s*(?:plus|\\+|combined with|in combination with)\\s*(?:the )?", Pattern.CASE_INSENSITIVE);
	private static final Set<String> THERAPY = Set.of("drug", "drug class", "regimen", "procedure");
	private static final Map<Pattern, Aspect> BEFORE = new LinkedHashMap<>(), BEHIND = new LinkedHashMap<>();

	private static void before(String words, Aspect aspect) {
		BEFORE.put(Pattern.compile("(?i)\\b(?:" + words + ")\\s+(?:of\\s+)?(?:the\\s+)?$"), aspect);
	}

	private static void behind(String words, Aspect aspect) {
		BEHIND.put(Pattern.compile("(?i)^[\\s-]*(?:" + words + ")\\b"), aspect);
	}

	static {
		before("(?:over-?expression|high expression|up-?regulation|upregulated)(?: of)?", Aspect.HIGH_EXPRESSION);
		before("(?:low expression|down-?regulation|downregulated)(?: of)?", Aspect.LOW_EXPRESSION);
		before("(?:loss|absence|lack|deficiency)(?: of)", Aspect.LOSS);
		before("expression(?: levels?)?(?: of)", Aspect.EXPRESSION);
		before("mutations?(?: of| in)|mutant|mutated", Aspect.MUTATION);
		before("(?:deletion|knockout)(?: of)", Aspect.DELETION);
		before("(?:activation|activity)(?: of)", Aspect.ACTIVATION);
		before("(?:inhibition|blockade|blocking|suppression|inhibiting|targeting)(?: of)?", Aspect.INHIBITION);
		before("(?:infiltration|accumulation|influx)(?: of)", Aspect.INFILTRATION);
		before("exhaust(?:ion|ed)(?: of)?", Aspect.EXHAUSTION);
		before("polari[sz]ation(?: of)", Aspect.POLARIZATION);
		before("functions?(?: of)", Aspect.FUNCTION);
		before("secretion(?: of)", Aspect.SECRETION);
		before("(?:efficacy|effectiveness)(?: of)", Aspect.EFFICACY);
		before("resistance(?: to)", Aspect.RESISTANCE_TO);
		before("responses?(?: to)", Aspect.RESPONSE);
		before("growth(?: of)", Aspect.GROWTH);
		before("high(?:er)?(?: levels of)?|elevated", Aspect.HIGH);
		before("low(?:er)?(?: levels of)?", Aspect.LOW);
		before("levels?(?: of)", Aspect.LEVEL);
		behind("over-?expression", Aspect.HIGH_EXPRESSION);
		behind("expression", Aspect.EXPRESSION);
		behind("loss|deficiency|deficient", Aspect.LOSS);
		behind("deletion|knockout", Aspect.DELETION);
		behind("mutations?|mutant|mutated", Aspect.MUTATION);
		behind("infiltration|infiltrates?", Aspect.INFILTRATION);
		behind("exhaustion", Aspect.EXHAUSTION);
		behind("polari[sz]ation", Aspect.POLARIZATION);
		behind("activation|activity", Aspect.ACTIVATION);
		behind("inhibition|inhibitors?|blockade", Aspect.INHIBITION);
		behind("functions?", Aspect.FUNCTION);
		behind("secretion", Aspect.SECRETION);
		behind("levels?", Aspect.LEVEL);
		behind("resistance", Aspect.RESISTANCE_TO);
		behind("efficacy", Aspect.EFFICACY);
		behind("responses?", Aspect.RESPONSE);
		behind("growth", Aspect.GROWTH);
	}

	private MentionGroups() {
	}

	static List<Group> of(ArticleText text, Span sentence, List<Mention> mentions) {
		String words = text.of(sentence);
		int shift = text.toChar(sentence.start());
		List<Group> groups = new ArrayList<>();
		for (Mention mention : mentions) {
			int start = text.toChar(mention.span().start()) - shift, end = text.toChar(mention.span().end()) - shift;
			Group last = groups.isEmpty() ? null : groups.getLast();
			Group own = alone(words, start, end, mention.term());
			if (last != null && last.participant.ids().equals(own.participant.ids()) && last.end <= start && words.substring(last.end, start).strip().equals("("))
				groups.set(groups.size() - 1, new Group(last.start, end, last.participant, last.kinds)); // a name and what it is called for short
			else if (last != null && last.end <= start && own.start == start && joins(words.substring(last.end, start), last, own)) {
				List<String> ids = new ArrayList<>(last.participant.ids());
				if (!ids.contains(mention.term().id()))
					ids.add(mention.term().id());
				Aspect aspect = last.participant.aspect() != null ? last.participant.aspect() : own.participant.aspect();
				Set<String> kinds = new LinkedHashSet<>(last.kinds);
				kinds.addAll(own.kinds);
				groups.set(groups.size() - 1, new Group(last.start, own.end, new ParticipantDraft(aspect, List.copyOf(ids)), kinds));
			} else
				groups.add(own);
		}
		return groups;
	}

	private static boolean joins(String between, Group last, Group own) {
		return JOINT.matcher(between).matches() || last.participant.ids().size() > 1 && LAST.matcher(between).matches()
				|| THERAPY.containsAll(last.kinds) && THERAPY.containsAll(own.kinds) && TOGETHER.matcher(between).matches();
	}

	private static Group alone(String words, int start, int end, Term term) {
		String id = term.id();
		Set<String> kinds = Set.of(term.kind());
		String before = words.substring(Math.max(0, start - 40), start), behind = words.substring(end, Math.min(words.length(), end + 30));
		for (Map.Entry<Pattern, Aspect> each : BEFORE.entrySet()) {
			var matcher = each.getKey().matcher(before);
			if (matcher.find())
				return new Group(start - (before.length() - matcher.start()), end, new ParticipantDraft(each.getValue(), List.of(id)), kinds);
		}
		for (Map.Entry<Pattern, Aspect> each : BEHIND.entrySet()) {
			var matcher = each.getKey().matcher(behind);
			if (matcher.find())
				return new Group(start, end + matcher.end(), new ParticipantDraft(each.getValue(), List.of(id)), kinds);
		}
		return new Group(start, end, new ParticipantDraft(null, List.of(id)), kinds);
	}
}
