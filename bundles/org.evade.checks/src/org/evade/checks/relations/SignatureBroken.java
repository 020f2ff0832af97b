/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.relations;

import static org.evade.model.EvadePackage.Literals.CLAIM;
import static org.evade.model.EvadePackage.Literals.CLAIM__RELATION;
import static org.evade.model.EvadePackage.Literals.EDGE;
import static org.evade.model.EvadePackage.Literals.EDGE__RELATION;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Relation;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Signature;
import org.evade.model.terms.Signatures;
import org.evade.model.terms.Terms;

/** A relation between things that it cannot join. */
final class SignatureBroken extends Rule {
	SignatureBroken() {
		super("REL-SIGNATURE", Severity.ERROR, "Relation between the wrong kinds", """
				Each relation has a signature: the kinds of participants that may stand before and after it. A cell \
				differentiates into a cell, a kinase phosphorylates a protein, a drug is approved for a disease. \
				An aspect can shift the kind: the efficacy of a drug is an outcome, the level of a protein a biomarker \
				besides. Edges are judged when they show no claim.""",
				"house table over the reviews' vocabulary; INDRA argument rules, BEL InvalidFunctionSemantic", CLAIM, EDGE);
	}

	@Override
	public void check(EObject object, Context context) {
		if (object instanceof Claim claim)
			judge(claim, CLAIM__RELATION, claim.getSubject(), claim.getRelation(), claim.getObject(), context);
		else if (object instanceof Edge edge && edge.getClaims().isEmpty() && Model.known(edge.getSource())
				&& Model.known(edge.getTarget()))
			judge(edge, EDGE__RELATION, edge.getSource().getShows(), edge.getRelation(), edge.getTarget().getShows(), context);
	}

	private static void judge(EObject at, EStructuralFeature feature, ParticipantRef subject, Relation relation,
			ParticipantRef object, Context context) {
		if (subject == null || object == null || !Model.known(Participants.of(subject))
				|| !Model.known(Participants.of(object)))
			return;
		context.looked();
		if (Signatures.allows(relation, subject, object))
			return;
		context.report(Spot.at(at, feature), "'" + Terms.word(relation) + "' cannot join " + words(subject) + " with "
				+ words(object) + ": " + wanted(relation) + hint(relation, object));
	}

	private static String words(ParticipantRef ref) {
		return Participants.words(ref, Terms::spoken).replace(" + ", " and ");
	}

	private static String wanted(Relation relation) {
		List<Signature> signatures = Signatures.of(relation);
		if (signatures.size() > 1)
			return "both sides have to be of one sort";
		Signature signature = signatures.getFirst();
		return "before it stands " + Signature.spoken(signature.subjects()) + ", after it "
				+ Signature.spoken(signature.objects());
	}

	/** A therapy as the thing that changes is nearly always its benefit. */
	private static String hint(Relation relation, ParticipantRef object) {
		Set<ParticipantKind> objects = Signatures.of(relation).getFirst().objects();
		for (Participant participant : object.getParticipants())
			if (object.getAspect() == Aspect.ITSELF && Signature.THERAPIES.contains(ParticipantKind.of(participant))
					&& objects.contains(ParticipantKind.ENDPOINT))
				return "; is `efficacy of`, `response to` or `resistance to` meant?";
		return "";
	}
}
