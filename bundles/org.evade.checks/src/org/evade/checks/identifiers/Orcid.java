/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION;
import static org.evade.model.EvadePackage.Literals.CORRECTION;
import static org.evade.model.EvadePackage.Literals.REVIEW_RECORD;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.AcceptedException;
import org.evade.model.Correction;
import org.evade.model.EvadePackage;
import org.evade.model.ReviewRecord;
import org.evade.model.terms.CuratorName;
import org.evade.model.terms.IdSpaces;

/** A curator's ORCID that cannot exist. */
final class Orcid extends Rule {
	Orcid() {
		super("ID-ORCID", Severity.ERROR, "ORCID with a wrong check digit", """
				A curator may be named by an ORCID: sixteen digits in groups of four, of which the last is a check \
				digit (0 to 9, or X). It may stand alone or behind the name (`AB, orcid:...`). Judged when there is something that looks like an ORCID.""", "ORCID, ISO 7064 MOD 11-2", REVIEW_RECORD,
				ACCEPTED_EXCEPTION, CORRECTION);
	}

	@Override
	public void check(EObject object, Context context) {
		EStructuralFeature feature = switch (object) {
		case ReviewRecord review -> EvadePackage.Literals.REVIEW_RECORD__CURATOR;
		case AcceptedException exception -> EvadePackage.Literals.ACCEPTED_EXCEPTION__BY;
		case Correction correction -> EvadePackage.Literals.CORRECTION__BY;
		default -> throw new IllegalArgumentException("not looked at: " + object.eClass().getName());
		};
		String curator = (String) object.eGet(feature);
		String orcid = CuratorName.of(curator).orcid();
		if (orcid.isEmpty())
			return;
		context.looked();
		if (!IdSpaces.isOrcid(orcid))
			context.report(Spot.at(object, feature),
					"ORCID " + orcid + " has a wrong check digit: one of its digits is mistyped");
	}
}
