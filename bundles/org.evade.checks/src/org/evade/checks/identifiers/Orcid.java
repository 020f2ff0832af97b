/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION;
import static org.evade.model.EvadePackage.Literals.CORRECTION;
import static org.evade.model.EvadePackage.Literals.REVIEW_RECORD;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import org.evade.model.terms.IdSpaces;

/** A curator's ORCID that cannot exist. */
final class Orcid extends Rule {
	private static final Pattern LIKE_ORCID = Pattern
			.compile("(?:orcid:|https?://orcid\\.org/)?([0-9]{4}-?[0-9]{4}-?[0-9]{4}-?[0-9]{3}[0-9Xx])", Pattern.CASE_INSENSITIVE);

	Orcid() {
		super("ID-ORCID", Severity.ERROR, "ORCID with a wrong check digit", """
				A curator may be named by an ORCID: sixteen digits in groups of four, of which the last is a check \
				digit (0 to 9, or X). Judged when the name looks like an ORCID.""", "ORCID, ISO 7064 MOD 11-2", REVIEW_RECORD,
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
		Matcher orcid = LIKE_ORCID.matcher(curator == null ? "" : curator.strip());
		if (!orcid.matches())
			return;
		context.looked();
		String digits = orcid.group(1).replace("-", "").toUpperCase(Locale.ROOT);
		String grouped = digits.replaceAll("(.{4})(?!$)", "$1-");
		if (!IdSpaces.isOrcid(grouped))
			context.report(Spot.at(object, feature),
					"ORCID " + grouped + " has a wrong check digit: one of its digits is mistyped");
	}
}
