/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.relations;

import static org.evade.model.EvadePackage.Literals.CLAIM;
import static org.evade.model.EvadePackage.Literals.CLAIM__RELATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.checks.structure.Kinship;
import org.evade.model.Claim;
import org.evade.model.Drug;
import org.evade.model.Participant;
import org.evade.model.Polarity;
import org.evade.model.Relation;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Signature;
import org.evade.model.terms.Terms;

/** A claim about a drug's target that the vocabulary does not know. */
final class TargetUnknown extends RuleFor<Claim> {
	private static final Set<ParticipantKind> MOLECULAR = molecular();

	TargetUnknown() {
		super("REL-TARGET", Severity.WARNING, "Claimed target against the declared one", """
				A claim says that a drug targets something, but the drug's declaration names other targets only. A form, \
				subset or member of a declared target counts. Drugs without declared targets are not judged, nor are \
				claims that aim at a process, a step or a disease.""",
				"product anchors 6.12: drug and target consistency", CLAIM);
	}

	@Override
	protected void judge(Claim claim, Context context) {
		if (claim.getRelation() != Relation.TARGETS || claim.getPolarity() != Polarity.POSITIVE
				|| !Model.known(Participants.of(claim.getSubject()))
				|| !Model.known(Participants.of(claim.getObject())) || !isMolecular(claim))
			return;
		for (Participant subject : Participants.of(claim.getSubject()))
			if (subject instanceof Drug drug && !drug.getTargets().isEmpty() && Model.known(drug.getTargets())) {
				context.looked();
				List<Participant> claimed = Participants.of(claim.getObject());
				if (!Kinship.related(drug.getTargets(), claimed))
					context.report(Spot.at(claim, CLAIM__RELATION), "Claim " + claim.getName() + " has " + Terms.spoken(drug)
							+ " target " + Model.ids(claimed) + ", but its declaration names " + Model.ids(drug.getTargets())
							+ ": correct one of them");
			}
	}

	private static Set<ParticipantKind> molecular() {
		Set<ParticipantKind> kinds = EnumSet.of(ParticipantKind.CELL, ParticipantKind.VESICLE, ParticipantKind.ORGANISM,
				ParticipantKind.PATHWAY, ParticipantKind.BIOMARKER);
		kinds.addAll(Signature.MOLECULES);
		return kinds;
	}

	private static boolean isMolecular(Claim claim) {
		return Participants.of(claim.getObject()).stream().map(ParticipantKind::of).allMatch(MOLECULAR::contains);
	}
}
