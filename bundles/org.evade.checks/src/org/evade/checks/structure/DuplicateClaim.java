/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLAIM;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Comparison;

/** The same statement written twice. */
final class DuplicateClaim extends KeyedRule<Claim> {
	/** Claims before a claim that it is compared with; it bounds the work when thousands say the same. */
	private static final int ENOUGH = 50;

	DuplicateClaim() {
		super("STR-DUPLICATE-CLAIM", Severity.WARNING, "Same claim twice", """
				Two claims of one article have the same subject, relation, object, polarity, context and citations and \
				measure the same endpoints. Claims that are linked, for example by `repeats`, are left alone.""",
				"CIViC warns of evidence that exists already", CLAIM);
	}

	private static ClaimKeys.Topic key(Claim claim) {
		ClaimKeys.Topic topic = ClaimKeys.topic(claim);
		if (topic == null)
			return null;
		Set<Object> cited = new HashSet<>();
		for (Citation citation : claim.getCitations())
			cited.add(citation.getPublication() == null ? citation.getNumber() : citation.getPublication());
		Set<Object> measured = new HashSet<>();
		for (Comparison comparison : claim.getComparisons())
			measured.add(comparison.getEndpoint());
		return new ClaimKeys.Topic(topic, claim.getRelation(), claim.getPolarity(), Model.articleOf(claim), cited, measured);
	}

	@Override
	protected void keep(Claim claim, KeyIndex notes) {
		ClaimKeys.Topic key = key(claim);
		if (key == null)
			return;
		notes.looked();
		notes.put(key, claim);
	}

	@Override
	protected void judge(Object key, List<Claim> same, Context context) {
		for (int i = 1; i < same.size(); i++) {
			Claim claim = same.get(i);
			same.subList(Math.max(0, i - ENOUGH), i).stream()
					.filter(first -> ClaimKeys.sameSystem(first, claim) && !ClaimKeys.linked(first, claim)).findFirst()
					.ifPresent(first -> context.report(claim, "Claim " + claim.getName() + " says the same as claim "
							+ first.getName() + " at " + Model.whereabouts(first, context.corpus())
							+ " with the same citations: keep one, or link them with `repeats`"));
		}
	}
}
