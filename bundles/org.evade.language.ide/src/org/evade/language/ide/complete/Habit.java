/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.language.ide.syntax.RuleFrame;
import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.ParticipantRef;
import org.evade.model.Relation;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Participants;

/** What the claims of the corpus usually say: relations of a kind of subject, aspects behind a relation. */
final class Habit {
	private static final int MOST = 240;

	private final CompletionRequest request;
	private final Map<List<Set<ParticipantKind>>, Map<Relation, Integer>> relations = new HashMap<>();
	private Map<Relation, Map<Aspect, Integer>> behind;

	Habit(CompletionRequest request) {
		this.request = request;
	}

	/** How usual a relation is for the subject of the sentence around a frame, from 0 to 240. */
	int of(RuleFrame frame, Relation relation) {
		return weight(relations.computeIfAbsent(request.fit().subjects(frame), this::count).getOrDefault(relation, 0));
	}

	/** How usual an aspect is at a place of a sentence, from 0 to 240: behind its relation, or anywhere when there is none. */
	int of(RuleFrame frame, Aspect aspect) {
		if (behind == null)
			behind = aspects();
		Relation relation = request.fit().relationBefore(frame);
		return weight(behind.getOrDefault(relation, Map.of()).getOrDefault(aspect, 0));
	}

	private static int weight(int times) {
		return (int) Math.min(MOST, 40 * Math.log(1.0 + times));
	}

	private Map<Relation, Integer> count(List<Set<ParticipantKind>> subjects) {
		Map<Relation, Integer> times = new EnumMap<>(Relation.class);
		request.corpus().claims().forEach(claim -> {
			if (subjects.isEmpty() || isAlike(claim.getSubject(), subjects.get(0)))
				times.merge(claim.getRelation(), 1, Integer::sum);
		});
		return times;
	}

	private static boolean isAlike(ParticipantRef subject, Set<ParticipantKind> kinds) {
		return subject != null && Participants.of(subject).stream().findFirst()
				.filter(first -> ParticipantKind.of(subject.getAspect(), first).stream().anyMatch(kinds::contains)).isPresent();
	}

	/** Aspects of objects behind each relation; those of subjects, and of sentences without one, stand at null. */
	private Map<Relation, Map<Aspect, Integer>> aspects() {
		Map<Relation, Map<Aspect, Integer>> times = new HashMap<>();
		request.corpus().claims().forEach((Claim claim) -> {
			if (claim.getObject() != null)
				times.computeIfAbsent(claim.getRelation(), key -> new EnumMap<>(Aspect.class))
						.merge(claim.getObject().getAspect(), 1, Integer::sum);
			if (claim.getSubject() != null)
				times.computeIfAbsent(null, key -> new EnumMap<>(Aspect.class))
						.merge(claim.getSubject().getAspect(), 1, Integer::sum);
		});
		return times;
	}
}
