/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLAIM_LINK;
import static org.evade.model.EvadePackage.Literals.CLAIM_LINK__KIND;
import static org.evade.model.EvadePackage.Literals.CORRECTED_ID;
import static org.evade.model.EvadePackage.Literals.CORRECTION;
import static org.evade.model.EvadePackage.Literals.LOCAL_REFERENCE;
import static org.evade.model.EvadePackage.Literals.LOCAL_REFERENCE__SAME_AS;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.ClaimLink;
import org.evade.model.ClaimLinkKind;
import org.evade.model.CorrectedId;
import org.evade.model.Correction;
import org.evade.model.LocalReference;
import org.evade.model.terms.Terms;

/** What somebody settled stays visible. */
final class Acknowledged extends Rule {
	Acknowledged() {
		super("STR-SETTLED", Severity.INFO, "Settled with a reason", """
				A contradiction that was acknowledged, a printed number or registry id that was corrected, a reference that is listed twice (`same as`): \
				somebody judged it and said why. It stays visible, so that a reader sees where the article and the model differ. Told once for each \
				article.""", "CL50, CL51: what was accepted is shown", CLAIM_LINK, CORRECTION, CORRECTED_ID, LOCAL_REFERENCE);
	}

	@Override
	public void check(EObject object, Context context) {
		switch (object) {
		case ClaimLink link -> {
			boolean against = link.getKind() == ClaimLinkKind.CONTRADICTS || link.getKind() == ClaimLinkKind.EXCEPTION_TO;
			if (!against || !Model.known(link.getClaim()))
				return;
			context.looked();
			if (link.getAcknowledgement() == null || link.getAcknowledgement().isBlank())
				return; // STR-ACKNOWLEDGE asks for the reason
			context.report(Spot.at(link, CLAIM_LINK__KIND), Model.spoken(link) + " " + Terms.word(link.getKind()) + " claim " + link.getClaim().getName() + ": "
					+ sentence(link.getAcknowledgement()));
		}
		case Correction correction -> {
			context.looked();
			context.report(correction, "A number of " + Model.spoken(correction) + " is corrected to " + correction.getValue().toPlainString() + ": " + sentence(correction.getBecause()));
		}
		case CorrectedId id -> {
			context.looked();
			context.report(id, "Registry id " + id.getPrinted() + " of " + Model.spoken(id) + " is corrected to " + id.getValue() + ": " + sentence(id.getBecause()));
		}
		case LocalReference reference -> {
			if (reference.getSameAs() == 0)
				return;
			context.looked();
			context.report(Spot.at(reference, LOCAL_REFERENCE__SAME_AS), "Numbers " + reference.getSameAs() + " and " + reference.getNumber() + " of one list are the same publication");
		}
		default -> throw new IllegalArgumentException(object.eClass().getName());
		}
	}

	@Override
	public String together(int count, String article) {
		return count + " points of article " + article + " are settled with a reason";
	}

	private static String sentence(String because) {
		return because == null ? "no reason is given" : because.strip().replaceAll("\\s+", " ");
	}
}
