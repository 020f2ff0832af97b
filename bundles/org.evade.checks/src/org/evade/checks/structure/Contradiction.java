/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLAIM;

import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.model.Claim;
import org.evade.model.Polarity;
import org.evade.model.terms.Terms;

/** Two claims that exclude each other without anybody having noticed. */
final class Contradiction extends KeyedRule<Claim> {
	Contradiction() {
		super("STR-CONTRADICTION", Severity.WARNING, "Contradiction nobody acknowledged", """
				Two claims about the same subject and object in the same context say opposite things (increases and \
				reduces, predicts and does not predict, a relation and its negation). The sign belongs to the claim in \
				its context: complete the context of one of them, or link them with `contradicts` or `exception to` \
				and say why. Claims in different model systems are not compared.""",
				"CL27; awkward cases: contradicting claims, direction that depends on context", CLAIM);
	}

	@Override
	protected void keep(Claim claim, KeyIndex notes) {
		ClaimKeys.Topic topic = ClaimKeys.topic(claim);
		if (topic == null)
			return;
		notes.looked();
		notes.put(topic, claim);
	}

	/** Each claim is compared with the first ones that say each thing; one finding a claim is enough to look at both. */
	@Override
	protected void judge(Object topic, List<Claim> same, Context context) {
		Opposites opposites = new Opposites();
		for (Claim claim : same)
			for (Claim other : opposites.next(claim, 1))
				report(claim, other, context);
	}

	private void report(Claim claim, Claim other, Context context) {
		context.report(claim, "Claim " + claim.getName() + " (" + words(claim) + ") contradicts claim " + other.getName() + " ("
				+ words(other) + ") at " + Model.whereabouts(other, context.corpus())
				+ " in the same context: tell the contexts apart, or link the claims with `contradicts` and say which side"
				+ " weighs more");
	}

	private static String words(Claim claim) {
		return (claim.getPolarity() == Polarity.NEGATIVE ? "not " : "") + Terms.word(claim.getRelation());
	}
}
