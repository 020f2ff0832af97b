/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLAIM;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.model.Claim;
import org.evade.model.ClaimLink;

/** What two articles say alike, without anybody having joined it. */
final class SameClaim extends KeyedRule<Claim> {
	/** Claims that a claim is compared with; it bounds the work when thousands say the same. */
	private static final int ENOUGH = 50;

	SameClaim() {
		super("STR-SAME-CLAIM", Severity.INFO, "Two articles say the same", """
				Claims of two articles have the same subject, relation, object and polarity, and contexts (tumour, therapy, line, \
				trial, cohort, species, condition, model system) that do not exclude each other; a context that is not given excludes \
				nothing. Link the one with the other by `backs`, so that nobody counts them as two findings unaware. Claims \
				that a chain of links joins are left alone.""", "CIViC warns of evidence that exists already", CLAIM);
	}

	@Override
	protected void keep(Claim claim, KeyIndex notes) {
		ClaimKeys.Topic core = ClaimKeys.core(claim);
		if (core == null || Model.articleOf(claim) == null)
			return;
		notes.looked();
		notes.put(core, claim);
	}

	@Override
	protected void judge(Object core, List<Claim> same, Context context) {
		for (int i = 1; i < same.size(); i++) {
			Claim claim = same.get(i);
			Set<Claim> joined = null;
			for (Claim first : same.subList(Math.max(0, i - ENOUGH), i)) {
				if (Model.articleOf(first) == Model.articleOf(claim) || !compatible(first, claim))
					continue;
				joined = joined == null ? joined(claim, same) : joined;
				if (!joined.contains(first)) {
					context.report(claim, "Claim " + claim.getName() + " says the same as claim " + first.getName() + " of article "
							+ Model.articleOf(first).getName() + " at " + Model.whereabouts(first, context.corpus())
							+ ": link the two with `backs`, or complete the context in which they differ");
					break;
				}
			}
		}
	}

	/** Claims among the same that links lead to from one of them, in whatever direction and over whatever steps. */
	private static Set<Claim> joined(Claim from, List<Claim> same) {
		Set<Claim> joined = new HashSet<>(Set.of(from));
		Deque<Claim> open = new ArrayDeque<>(joined);
		while (!open.isEmpty()) {
			Claim at = open.pop();
			for (ClaimLink link : at.getLinks())
				if (link.getClaim() != null && joined.add(link.getClaim()))
					open.push(link.getClaim());
			for (Claim other : same)
				if (!joined.contains(other) && ClaimKeys.linked(at, other)) {
					joined.add(other);
					open.push(other);
				}
		}
		return joined;
	}

	private static boolean compatible(Claim one, Claim other) {
		return ClaimKeys.sameSystem(one, other) && meet(one.getTumours(), other.getTumours())
				&& meet(one.getTherapies(), other.getTherapies()) && one.getLine() == other.getLine()
				&& meet(one.getTrial(), other.getTrial()) && meet(one.getCohort(), other.getCohort())
				&& meet(one.getSpecies(), other.getSpecies()) && meet(one.getCondition(), other.getCondition());
	}

	private static boolean meet(Collection<?> one, Collection<?> other) {
		return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
	}

	private static boolean meet(Object one, Object other) {
		return one == null || other == null || Objects.equals(one, other);
	}
}
