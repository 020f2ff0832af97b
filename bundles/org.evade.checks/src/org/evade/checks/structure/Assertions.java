/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import java.util.ArrayList;
import java.util.List;

import org.evade.model.Claim;
import org.evade.model.Modality;
import org.evade.model.Polarity;
import org.evade.model.Relation;

/** What a claim says about directions, so that two claims can be found to exclude each other. */
final class Assertions {
	/** A direction on an axis, such as more or less of an amount, said to hold or said not to hold. */
	record Assertion(String axis, boolean up, boolean holds) {
		/** What another claim must say to exclude this one. */
		List<Assertion> opposites() {
			Assertion denied = new Assertion(axis, up, !holds);
			return holds ? List.of(denied, new Assertion(axis, !up, true)) : List.of(denied);
		}
	}

	private Assertions() {
	}

	/** What a claim says; an open question says nothing. */
	static List<Assertion> of(Claim claim) {
		List<Assertion> said = new ArrayList<>(2);
		if (claim.getModality() == Modality.OPEN_QUESTION)
			return said;
		Relation relation = claim.getRelation();
		boolean holds = claim.getPolarity() == Polarity.POSITIVE
				&& (claim.getModality() != Modality.NEGATIVE || isNegative(relation));
		switch (relation) {
		case INCREASES, UPREGULATES -> said.add(new Assertion("amount", true, holds));
		case REDUCES, DOWNREGULATES, IMPAIRS -> said.add(new Assertion("amount", false, holds));
		case ACTIVATES -> said.add(new Assertion("activity", true, holds));
		case INHIBITS -> said.add(new Assertion("activity", false, holds));
		case CAUSES -> said.add(new Assertion("effect", true, holds));
		case REVERSES -> said.add(new Assertion("effect", false, holds));
		case PROLONGS -> said.add(new Assertion("outcome", true, holds));
		case WORSENS -> said.add(new Assertion("outcome", false, holds));
		case DOES_NOT_IMPROVE -> said.add(new Assertion("outcome", true, !holds));
		case RECRUITS -> said.add(new Assertion("place", true, holds));
		case EXCLUDES -> said.add(new Assertion("place", false, holds));
		case HIGHER_IN -> said.add(new Assertion("group", true, holds));
		case LOWER_IN -> said.add(new Assertion("group", false, holds));
		case PREDICTS -> said.add(new Assertion("prediction", true, holds));
		case DOES_NOT_PREDICT -> said.add(new Assertion("prediction", true, !holds));
		case ASSOCIATED_WITH -> said.add(new Assertion("association", true, holds));
		case NOT_ASSOCIATED_WITH -> said.add(new Assertion("association", true, !holds));
		case POSITIVELY_CORRELATES, NEGATIVELY_CORRELATES -> {
			said.add(new Assertion("correlation", relation == Relation.POSITIVELY_CORRELATES, holds));
			if (holds)
				said.add(new Assertion("association", true, true));
		}
		default -> said.add(new Assertion(relation.getName(), true, holds));
		}
		return said;
	}

	/** Whether the relation itself states a negative result. */
	static boolean isNegative(Relation relation) {
		return relation == Relation.DOES_NOT_IMPROVE || relation == Relation.DOES_NOT_PREDICT
				|| relation == Relation.NOT_ASSOCIATED_WITH;
	}

	/** The relation that a claim supports on a map, or null when a negated claim supports none. */
	static Relation shown(Claim claim) {
		if (claim.getPolarity() == Polarity.POSITIVE)
			return claim.getRelation();
		return switch (claim.getRelation()) {
		case INCREASES, PROLONGS, TREND_TO_IMPROVE -> Relation.DOES_NOT_IMPROVE;
		case PREDICTS -> Relation.DOES_NOT_PREDICT;
		case ASSOCIATED_WITH, POSITIVELY_CORRELATES, NEGATIVELY_CORRELATES -> Relation.NOT_ASSOCIATED_WITH;
		default -> null;
		};
	}
}
