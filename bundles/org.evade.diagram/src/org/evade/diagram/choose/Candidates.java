/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Entity;
import org.evade.model.MapDiagram;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.Statement;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Terms;

/** What nodes can show, and the best of it for what somebody types. */
public final class Candidates {
	private static final EvadeNames NAMES = new EvadeNames();

	private Candidates() {
	}

	/** Everything in a corpus that a node can show. Called under the lock of the live model. */
	public static List<Candidate> in(Corpus corpus) {
		Map<Participant, Integer> shown = new HashMap<>();
		corpus.statements(MapDiagram.class).forEach(map -> {
			for (TreeIterator<EObject> all = map.eAllContents(); all.hasNext();)
				if (all.next() instanceof Node node && node.getShows() != null)
					node.getShows().getParticipants().forEach(participant -> shown.merge(participant, 1, Integer::sum));
		});
		List<Candidate> found = new ArrayList<>();
		corpus.statements(Statement.class).filter(Participant.class::isInstance).map(Participant.class::cast)
				.forEach(participant -> {
					QualifiedName name = NAMES.getFullyQualifiedName(participant);
					if (name != null)
						found.add(new Candidate(name.toString(), Terms.label(participant), ParticipantKind.of(participant),
								words(participant), shown.getOrDefault(participant, 0)));
				});
		return found;
	}

	private static List<String> words(Participant participant) {
		Stream<String> synonyms = participant instanceof Entity entity ? entity.getSynonyms().stream() : Stream.empty();
		return Stream.of(Stream.of(participant.getName()), synonyms, participant.getCuries().stream()).flatMap(s -> s)
				.map(word -> word.toLowerCase(Locale.ROOT)).toList();
	}

	/**
	 * The best for a query.
	 *
	 * @param all
	 *            all candidates
	 * @param query
	 *            what was typed
	 * @param preferred
	 *            kind to put first, or null
	 * @param most
	 *            how many at most
	 */
	public static List<Candidate> best(List<Candidate> all, String query, ParticipantKind preferred, int most) {
		String wanted = query.trim();
		record Scored(Candidate candidate, int score) {
		}
		return all.stream().map(candidate -> new Scored(candidate, score(candidate, wanted, preferred)))
				.filter(scored -> scored.score > 0)
				.sorted(Comparator.comparingInt((Scored scored) -> -scored.score).thenComparingInt(scored -> -scored.candidate.shown())
						.thenComparing(scored -> scored.candidate.label(), String.CASE_INSENSITIVE_ORDER)
						.thenComparing(scored -> scored.candidate.name()))
				.limit(most).map(Scored::candidate).toList();
	}

	private static int score(Candidate candidate, String wanted, ParticipantKind preferred) {
		int score = candidate.score(wanted);
		return score == 0 ? 0 : score + (candidate.kind() == preferred ? 200 : 0);
	}
}
