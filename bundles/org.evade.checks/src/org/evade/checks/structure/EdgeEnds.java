/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.EDGE;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Relation;
import org.evade.model.terms.Participants;

/** An edge whose ends its claims do not speak of. */
final class EdgeEnds extends RuleFor<Edge> {
	private static final Set<Relation> SYMMETRIC = EnumSet.of(Relation.BINDS, Relation.ASSOCIATED_WITH,
			Relation.NOT_ASSOCIATED_WITH, Relation.POSITIVELY_CORRELATES, Relation.NEGATIVELY_CORRELATES,
			Relation.COMBINES_WITH, Relation.MAPS_TO, Relation.EQUALS);

	EdgeEnds() {
		super("STR-EDGE-ENDS", Severity.WARNING, "Edge ends against its claims", """
				At least one claim of an edge has the participants of the edge's ends as subject and object, in that \
				order unless the relation has no direction. A form (`of`), a member, a component, a broader or narrower \
				mechanism counts as the participant, and so does the mechanism that the claim is `about`. Nodes \
				that show no participant are not judged.""", "INDRA and GO-CAM: evidence belongs to subject and object", EDGE);
	}

	@Override
	protected void judge(Edge edge, Context context) {
		if (edge.getClaims().isEmpty() || !Model.known(edge.getClaims()))
			return;
		Set<Participant> source = shown(edge.getSource()), target = shown(edge.getTarget());
		if (source.isEmpty() || target.isEmpty())
			return;
		context.looked();
		for (Claim claim : edge.getClaims())
			if (speaksOf(claim, source, target)
					|| SYMMETRIC.contains(edge.getRelation()) && speaksOf(claim, target, source))
				return;
		String claims = Model.ids(edge.getClaims());
		context.report(edge, "Edge " + edge.getName() + " joins " + edge.getSource().getName() + " and "
				+ edge.getTarget().getName() + ", but no claim of it has them as subject and object (" + claims
				+ "): draw the edge between what the claim speaks of, or choose other claims");
	}

	private static boolean speaksOf(Claim claim, Set<Participant> source, Set<Participant> target) {
		return Kinship.related(source, participants(claim, claim.getSubject()))
				&& Kinship.related(target, participants(claim, claim.getObject()));
	}

	private static Set<Participant> participants(Claim claim, ParticipantRef ref) {
		Set<Participant> all = new HashSet<>(Participants.of(ref));
		all.addAll(claim.getMechanisms());
		return all;
	}

	private static Set<Participant> shown(Node node) {
		Set<Participant> shown = new HashSet<>();
		if (!Model.known(node))
			return shown;
		if (node.getShows() != null && Model.known(Participants.of(node.getShows())))
			shown.addAll(Participants.of(node.getShows()));
		if (Model.known(node.getClaim())) {
			shown.addAll(Participants.of(node.getClaim().getSubject()));
			shown.addAll(Participants.of(node.getClaim().getObject()));
		}
		return shown;
	}
}
