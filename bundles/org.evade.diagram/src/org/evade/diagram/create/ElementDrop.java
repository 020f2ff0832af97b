/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.choose.Candidate;
import org.evade.diagram.choose.Candidates;
import org.evade.diagram.model.ClaimSummaries;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.SnapshotReader;
import org.evade.diagram.session.EditPlan;
import org.evade.diagram.view.ViewerContext;
import org.evade.language.load.Corpus;
import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Relation;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/**
 * Puts elements of the corpus on the map: entities, mechanisms and strategies as nodes, claims as edges between the
 * nodes that show their subject and object, which are made when they are missing. All of a drop is one step.
 */
public final class ElementDrop {
	private static final int APART = 150;
	private static final int BELOW = 44;

	/** Subject or object; one node can show it unless it names alternatives, or several aspects. */
	private record End(Aspect aspect, List<String> participants, boolean simple, String words) {
	}

	private record Statement(Relation relation, End subject, End object, String words) {
	}

	private final ViewerContext context;

	/** Drops on the map of a context. */
	public ElementDrop(ViewerContext context) {
		this.context = context;
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
		if (context.session().isBlocked()) {
			context.session().say(context.session().blocked());
			return;
		}
		List<Candidate> all = context.session().corpus().model().read(Candidates::in);
		List<String> left = new ArrayList<>();
		int row = 0;
		try (var compound = context.session().corpus().history().compound(label(names.size()))) {
			for (String name : names) {
				Point at = new Point(place.x, place.y + row * BELOW);
				Optional<Candidate> candidate = all.stream().filter(found -> found.name().equals(name)).findFirst();
				Optional<Statement> claim = context.session().corpus().model().read(corpus -> statement(corpus, name));
				if (candidate.isPresent())
					new NodeInsertion(context).add(null, List.of(name), candidate.get().label(), at);
				else if (claim.isPresent())
					edge(name, claim.get(), at);
				else
					left.add(name);
				row++;
			}
		}
		if (!left.isEmpty())
			context.session().say("A map shows entities, mechanisms, strategies, trials and claims, not " + String.join(", ", left) + ".");
	}

	/** Puts claims on the map, each near the node that shows one of its ends already; all of it is one step. */
	public void grow(List<String> claims) {
		try (var compound = context.session().corpus().history().compound("Grow from Claims")) {
			for (String name : claims)
				context.session().corpus().model().read(corpus -> statement(corpus, name))
						.ifPresent(statement -> edge(name, statement, null));
		}
		context.select(edges(Set.copyOf(claims)));
	}

	/** Edges that rest on one of these claims. */
	private List<Key> edges(Set<String> claims) {
		return context.map().evidence().entrySet().stream()
				.filter(entry -> entry.getValue().stream().anyMatch(found -> claims.contains(found.claim())))
				.map(entry -> Key.edge(entry.getKey())).toList();
	}

	private static String label(int count) {
		return count == 1 ? "Drop" : "Drop " + count + " Elements";
	}

	private void edge(String claim, Statement statement, Point place) {
		Point at = place == null ? beside(statement) : place;
		if (!isShowable(statement.subject) || !isShowable(statement.object)) {
			new NodeInsertion(context).addClaim(claim, statement.words, at);
			return;
		}
		String source = nodeOrNew(statement.subject, at);
		String target = nodeOrNew(statement.object, new Point(at.x + APART, at.y));
		if (source != null && target != null && context.run("Add Claim", plan(claim, source, statement.relation, target)))
			context.select(edges(Set.of(claim)));
	}

	/** An edge that says the same already takes the claim as well. */
	private EditPlan plan(String claim, String source, Relation relation, String target) {
		return context.map().edges().values().stream()
				.filter(edge -> edge.source().equals(source) && edge.target().equals(target) && edge.relation() == relation)
				.findFirst().map(edge -> context.edits().addClaims(edge.id(), List.of(claim)))
				.orElseGet(() -> context.edits().connect(source, relation, target, List.of(claim)));
	}

	/** Where a claim is put so that its new node comes beside the one that is there. */
	private Point beside(Statement statement) {
		String source = node(statement.subject);
		String target = node(statement.object);
		var boxes = context.map().geometry().boxes();
		if (source != null && boxes.containsKey(source))
			return new Point(boxes.get(source).centre().x(), boxes.get(source).centre().y());
		return target == null || !boxes.containsKey(target) ? new Point(APART, APART)
				: new Point(boxes.get(target).centre().x() - APART, boxes.get(target).centre().y());
	}

	private boolean isShowable(End end) {
		return end.simple || node(end) != null;
	}

	/** A node that shows the same, best with the same aspect. */
	private String node(End end) {
		return context.map().ends().entrySet().stream()
				.filter(entry -> entry.getValue().participants().equals(end.participants))
				.min(Comparator.comparing(entry -> entry.getValue().aspect() != end.aspect))
				.map(Map.Entry::getKey).orElse(null);
	}

	private String nodeOrNew(End end, Point place) {
		String there = node(end);
		return there != null ? there : new NodeInsertion(context).addAnywhere(end.aspect, end.participants, end.words, place);
	}

	private static Optional<Statement> statement(Corpus corpus, String name) {
		Optional<Claim> claim = corpus.claims().filter(found -> name.equals(ClaimSummaries.name(found))).findFirst();
		return claim.filter(found -> found.getSubject() != null && found.getObject() != null).map(found -> {
			End subject = end(found.getSubject());
			End object = end(found.getObject());
			return new Statement(found.getRelation(), subject, object,
					subject.words + " " + Terms.word(found.getRelation()) + " " + object.words);
		});
	}

	private static End end(ParticipantRef reference) {
		List<Participant> known = reference.getParticipants().stream().filter(participant -> !participant.eIsProxy()).toList();
		boolean simple = !reference.isEither() && reference.getMore().isEmpty() && !known.isEmpty()
				&& known.size() == reference.getParticipants().size();
		return new End(reference.getAspect(), known.stream().map(SnapshotReader::name).toList(), simple,
				Participants.words(reference, participant -> participant.eIsProxy() ? "?" : Terms.label(participant)));
	}
}
