/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.evade.diagram.model.ClaimSummaries;
import org.evade.diagram.model.ClaimSummary;
import org.evade.diagram.model.SnapshotReader;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Relation;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signatures;

/**
 * Relations that the signatures allow between two nodes: those with claims first, then by how often claims of the corpus
 * join the same kinds with them.
 */
public final class RelationChoices {
	private RelationChoices() {
	}

	/**
	 * The choices, best first. Called under the lock of the live model.
	 *
	 * @param corpus
	 *            corpus
	 * @param map
	 *            full name of the map
	 * @param source
	 *            id of the node where the edge starts
	 * @param target
	 *            id of the node where it ends
	 */
	public static List<RelationChoice> between(Corpus corpus, String map, String source, String target) {
		Optional<MapDiagram> diagram = SnapshotReader.find(corpus, map);
		ParticipantRef subject = diagram.map(found -> shown(found, source)).orElse(null);
		ParticipantRef object = diagram.map(found -> shown(found, target)).orElse(null);
		Map<Relation, List<ClaimSummary>> fitting = new EnumMap<>(Relation.class);
		Map<Relation, Integer> uses = new EnumMap<>(Relation.class);
		if (subject != null && object != null)
			corpus.claims().filter(claim -> claim.getSubject() != null && claim.getObject() != null).forEach(claim -> {
				if (same(claim.getSubject(), subject) && same(claim.getObject(), object))
					fitting.computeIfAbsent(claim.getRelation(), relation -> new ArrayList<>()).add(ClaimSummaries.read(claim));
				if (kinds(claim.getSubject()).equals(kinds(subject)) && kinds(claim.getObject()).equals(kinds(object)))
					uses.merge(claim.getRelation(), 1, Integer::sum);
			});
		List<RelationChoice> choices = new ArrayList<>();
		for (Relation relation : Relation.values())
			if (subject == null || object == null || fitting.containsKey(relation)
					|| Signatures.allows(relation, subject, object))
				choices.add(new RelationChoice(relation, fitting.getOrDefault(relation, List.of()), uses.getOrDefault(relation, 0)));
		choices.sort(Comparator.comparingInt((RelationChoice choice) -> -choice.claims().size())
				.thenComparingInt(choice -> -choice.uses()).thenComparing(RelationChoice::relation));
		return choices;
	}

	private static ParticipantRef shown(MapDiagram diagram, String id) {
		for (TreeIterator<org.eclipse.emf.ecore.EObject> all = diagram.eAllContents(); all.hasNext();)
			if (all.next() instanceof Node node && id.equals(node.getName()))
				return claimEnd(node);
		return null;
	}

	/** A node that shows a claim takes part with nothing that signatures could judge. */
	private static ParticipantRef claimEnd(Node node) {
		return node.getShows() == null || node.getShows().getParticipants().isEmpty() ? null : node.getShows();
	}

	/** The same participants; the aspect may be told by the claim alone. */
	private static boolean same(ParticipantRef a, ParticipantRef b) {
		Set<Participant> first = new HashSet<>(a.getParticipants());
		return first.equals(new HashSet<>(b.getParticipants()));
	}

	private static Set<ParticipantKind> kinds(ParticipantRef reference) {
		Set<ParticipantKind> kinds = new HashSet<>();
		reference.getParticipants().stream().filter(participant -> !participant.eIsProxy())
				.forEach(participant -> kinds.add(ParticipantKind.of(participant)));
		return kinds;
	}

	/** Claims of the corpus that would fit an edge besides those it has. Called under the lock of the live model. */
	public static List<ClaimSummary> fitting(Corpus corpus, String map, String source, String target, Relation relation) {
		return between(corpus, map, source, target).stream().filter(choice -> choice.relation() == relation)
				.flatMap(choice -> choice.claims().stream()).toList();
	}
}
