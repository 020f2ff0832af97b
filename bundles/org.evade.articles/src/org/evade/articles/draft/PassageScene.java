/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.evade.articles.draft.MentionGroups.Group;
import org.evade.articles.recognise.Mention;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.model.Relation;

/**
 * What of a passage may be the ends of claims, and what tells their relations.
 *
 * @param words
 *            the passage
 * @param ends
 *            things that are no mere context
 * @param endpoints
 *            endpoints, which a therapy may raise or lower
 * @param cues
 *            words that tell a relation, none inside of an end
 */
record PassageScene(String words, List<Group> ends, List<Group> endpoints, List<RelationCues.Cue> cues) {
	/** Kinds that tell the context of a claim, not its ends. */
	private static final Set<String> CONTEXT = Set.of("endpoint", "trial", "disease", "cohort", "organism");
	/** Relations to an endpoint. */
	private static final Set<Relation> OUTCOME = EnumSet.of(Relation.INCREASES, Relation.REDUCES, Relation.PROLONGS, Relation.WORSENS, Relation.PREDICTS,
			Relation.POSITIVELY_CORRELATES, Relation.NEGATIVELY_CORRELATES, Relation.ASSOCIATED_WITH, Relation.MODULATES);
	/** Between a claim and another verb of the same subject. */
	private static final Pattern GOES_ON = Pattern.compile(".*(?:\\band|\\bor|\\bbut|,|\\bthereby|\\bthus|\\bwhich)\\s+(?:\\w+\\s+){0,2}$", Pattern.CASE_INSENSITIVE);

	static PassageScene of(ArticleText text, Span passage, List<Mention> mentions) {
		List<Group> ends = MentionGroups.of(text, passage, mentions.stream().filter(each -> !CONTEXT.contains(each.term().kind())).toList());
		List<Group> endpoints = MentionGroups.of(text, passage, mentions.stream().filter(each -> each.term().kind().equals("endpoint")).toList());
		List<RelationCues.Cue> cues = RelationCues.of(text.of(passage)).stream()
				.filter(cue -> ends.stream().noneMatch(end -> end.start() < cue.start() && cue.end() < end.end())).toList();
		return new PassageScene(text.of(passage), ends, endpoints, cues);
	}

	/** Ends before a verb, the likeliest first: the nearest, unless the verb goes on with the subject of the one before. */
	List<Group> left(RelationCues.Cue cue) {
		List<Group> left = new ArrayList<>();
		for (Group each : candidates(cue, cue.passive()))
			if (each.end() <= cue.start() && !words.substring(each.end(), cue.start()).contains(";"))
				left.addFirst(each);
		RelationCues.Cue before = null;
		for (RelationCues.Cue each : cues)
			if (each.end() <= cue.start())
				before = each;
		if (before == null || left.isEmpty() || left.getFirst().start() < before.end() || !goesOn(left.getFirst().end(), cue))
			return left;
		int verb = before.start();
		Group subject = left.stream().filter(each -> each.end() <= verb).findFirst().orElse(null);
		if (subject != null) {
			left.remove(subject);
			left.addFirst(subject);
		}
		return left;
	}

	private boolean goesOn(int end, RelationCues.Cue cue) {
		String between = words.substring(end, cue.start());
		return GOES_ON.matcher(between).matches() && !between.contains(".");
	}

	/** Ends behind a verb, the nearest first. */
	List<Group> right(RelationCues.Cue cue) {
		List<Group> right = new ArrayList<>();
		for (Group each : candidates(cue, !cue.passive()))
			if (each.start() >= cue.end() && !words.substring(cue.end(), each.start()).contains(";"))
				right.add(each);
		return right;
	}

	/** An endpoint can be the object of a verb about outcomes. */
	private List<Group> candidates(RelationCues.Cue cue, boolean object) {
		if (!object || endpoints.isEmpty() || cue.relations().stream().noneMatch(OUTCOME::contains))
			return ends;
		List<Group> all = new ArrayList<>(ends);
		all.addAll(endpoints);
		all.sort((a, b) -> Integer.compare(a.start(), b.start()));
		return all;
	}
}
