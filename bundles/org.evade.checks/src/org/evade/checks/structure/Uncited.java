/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.APPROVAL;
import static org.evade.model.EvadePackage.Literals.CLAIM;
import static org.evade.model.EvadePackage.Literals.DEFINITION;
import static org.evade.model.EvadePackage.Literals.RESULT_SET;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Cited;
import org.evade.model.Claim;
import org.evade.model.ClaimBasis;
import org.evade.model.Named;
import org.evade.model.ResultSet;
import org.evade.model.ReviewState;
import org.evade.model.Trial;
import org.evade.model.terms.Terms;

/** Evidence that names no publication. */
final class Uncited extends RuleFor<Cited> {
	Uncited() {
		super("STR-UNCITED", Severity.ERROR, "No citation", """
				A claim, definition, approval or set of results has to cite at least one publication. What the authors \
				of a review conclude themselves is marked `own view`, what only a caption says `caption`; both are then \
				left alone. Results may rest on the citations of their trial. The severity follows the review: \
				incomplete while a draft, a warning once submitted, an error once accepted; rejected and retired \
				objects are not judged.""", "CL11; BEL admits no statement without a citation", CLAIM, DEFINITION, APPROVAL,
				RESULT_SET);
	}

	@Override
	protected void judge(Cited object, Context context) {
		Named reviewed = Model.named(object);
		ReviewState state = reviewed == null ? ReviewState.DRAFT : context.facts().state(reviewed);
		if (state == ReviewState.REJECTED || state == ReviewState.RETIRED)
			return;
		if (object instanceof Claim claim && claim.getBasis() != ClaimBasis.CITED)
			return;
		context.looked();
		if (!object.getCitations().isEmpty() || object instanceof ResultSet results && trialCites(results))
			return;
		String what = object instanceof ResultSet ? "The results of " + Model.spoken(object) + " cite"
				: "This " + Terms.spoken(object.eClass()) + " cites";
		context.report(Spot.at(object), severity(state), what + " no publication: add `cites`"
				+ (object instanceof Claim ? ", or mark the claim as own view or caption" : ""));
	}

	@Override
	public String together(int count, String article) {
		return count + " statements of article " + article + " cite no publication and are drafts";
	}

	private static boolean trialCites(ResultSet results) {
		return results.eContainer() instanceof Trial trial && !trial.getCitations().isEmpty();
	}

	private static Severity severity(ReviewState state) {
		return switch (state) {
		case ACCEPTED -> Severity.ERROR;
		case SUBMITTED -> Severity.WARNING;
		default -> Severity.INCOMPLETE;
		};
	}
}
