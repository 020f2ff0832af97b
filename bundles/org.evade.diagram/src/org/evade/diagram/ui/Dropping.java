/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.choose.Candidate;
import org.evade.diagram.choose.Candidates;
import org.evade.diagram.model.EvidenceReader;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.SnapshotReader;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Relation;

/**
 * Puts elements of the corpus on the map: entities, mechanisms and strategies as nodes, claims as edges between the
 * nodes that show their subject and object, which are made when they are missing. All of a drop is one step.
 */
public final class Dropping {
	private static final int APART = 150;
	private static final int BELOW = 44;

	private record Statement(Relation relation, List<String> subject, List<String> object) {
	}

	private final MapPane pane;

	/** Drops on the map of a pane. */
	public Dropping(MapPane pane) {
		this.pane = pane;
	}

	/**
	 * Puts elements on the map, one below the other.
	 *
	 * @param names
	 *            full names; what a map cannot show is left out, and that is said
	 * @param place
	 *            where, px of the map
	 */
	public void drop(List<String> names, Point place) {
		if (pane.desk().isBlocked()) {
			pane.desk().say(pane.desk().blocked());
			return;
		}
		List<Candidate> all = pane.desk().bench().model().read(Candidates::in);
		List<String> left = new ArrayList<>();
		int row = 0;
		try (var compound = pane.desk().bench().history().compound(label(names.size()))) {
			for (String name : names) {
				Point at = new Point(place.x, place.y + row * BELOW);
				Optional<Candidate> candidate = all.stream().filter(found -> found.name().equals(name)).findFirst();
				Optional<Statement> claim = pane.desk().bench().model().read(corpus -> statement(corpus, name));
				if (candidate.isPresent())
					pane.creation().add(name, candidate.get().label(), at, id -> {
					});
				else if (claim.isPresent())
					edge(name, claim.get(), all, at);
				else
					left.add(name);
				row++;
			}
		}
		if (!left.isEmpty())
			pane.desk().say("A map shows entities, mechanisms, strategies, trials and claims, not " + String.join(", ", left) + ".");
	}

	private static String label(int count) {
		return count == 1 ? "Drop" : "Drop " + count + " Elements";
	}

	private void edge(String claim, Statement statement, List<Candidate> all, Point place) {
		if (statement.subject.size() != 1 || statement.object.size() != 1) {
			if (node(statement.subject) == null || node(statement.object) == null) {
				pane.creation().addClaim(claim, place);
				return;
			}
		}
		String source = nodeOrNew(statement.subject, all, place);
		String target = nodeOrNew(statement.object, all, new Point(place.x + APART, place.y));
		if (source != null && target != null
				&& pane.run("Add Claim", pane.edits().connect(source, statement.relation, target, List.of(claim))))
			pane.select(pane.desk().snapshot().evidence().entrySet().stream()
					.filter(entry -> entry.getValue().stream().anyMatch(found -> found.claim().equals(claim)))
					.map(entry -> Key.edge(entry.getKey())).toList());
	}

	private String node(List<String> participants) {
		return pane.desk().snapshot().ends().entrySet().stream()
				.filter(entry -> entry.getValue().participants().equals(participants))
				.map(java.util.Map.Entry::getKey).findFirst().orElse(null);
	}

	private String nodeOrNew(List<String> participants, List<Candidate> all, Point place) {
		String there = node(participants);
		if (there != null)
			return there;
		String[] made = new String[1];
		all.stream().filter(candidate -> candidate.name().equals(participants.get(0))).findFirst()
				.ifPresent(candidate -> pane.creation().add(candidate.name(), candidate.label(), place, id -> made[0] = id));
		return made[0];
	}

	private static Optional<Statement> statement(Corpus corpus, String name) {
		Optional<Claim> claim = corpus.claims().filter(found -> name.equals(EvidenceReader.name(found))).findFirst();
		return claim.filter(found -> found.getSubject() != null && found.getObject() != null)
				.map(found -> new Statement(found.getRelation(), names(found.getSubject()), names(found.getObject())));
	}

	private static List<String> names(org.evade.model.ParticipantRef reference) {
		return reference.getParticipants().stream().filter(participant -> !participant.eIsProxy())
				.map(SnapshotReader::name).toList();
	}
}
