/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.Modality;
import org.evade.model.Polarity;
import org.evade.model.Relation;

/** What a relation does, as coarsely as formats with a handful of arrows can say it. */
enum Influence {
	/** Raises or causes. */
	POSITIVE,
	/** Lowers or prevents. */
	NEGATIVE,
	/** Acts on, in a direction that is not said. */
	CHANGE,
	/** Makes, or turns into. */
	PRODUCTION,
	/** The target is needed for the source. */
	NECESSARY,
	/** Holds together; no direction. */
	BINDING,
	/** Goes with; no cause. */
	CORRELATION,
	/** Is a kind, part, step or aim of. */
	STRUCTURE,
	/** Has no effect. */
	NONE;

	static Influence of(Relation relation) {
		return switch (relation) {
		case ACTIVATES, UPREGULATES, STABILIZES, INCREASES, CAUSES, RESENSITIZES, PROLONGS, TREND_TO_IMPROVE -> POSITIVE;
		case INHIBITS, DOWNREGULATES, HYDROLYZES, CONSUMES, CAPTURES, EXCLUDES, DEPLETES, KILLS, REVERSES, IMPAIRS, REDUCES, WORSENS -> NEGATIVE;
		case MODULATES, REPROGRAMS, PHOSPHORYLATES, TARGETS -> CHANGE;
		case PRODUCES, SECRETES, EXPRESSES, RELEASES, RECRUITS, DIFFERENTIATES_INTO, CONVERTS, MIGRATES_TO, PRESENTS, ENCODES -> PRODUCTION;
		case REQUIRES -> NECESSARY;
		case BINDS, COMBINES_WITH -> BINDING;
		case POSITIVELY_CORRELATES, NEGATIVELY_CORRELATES, ASSOCIATED_WITH, HIGHER_IN, LOWER_IN, FREQUENCY_IN, PREDICTS -> CORRELATION;
		case IS_A, PART_OF, COMPONENT_OF, NEXT_STEP, ADDRESSES, MAPS_TO, APPROVED_FOR, EQUALS -> STRUCTURE;
		case DOES_NOT_IMPROVE, NOT_ASSOCIATED_WITH, DOES_NOT_PREDICT -> NONE;
		};
	}

	/** The same of an edge: none when all of its claims say that the relation does not hold, or leave it open. */
	static Influence of(Edge edge) {
		boolean negated = !edge.getClaims().isEmpty();
		for (Claim claim : edge.getClaims())
			negated &= !claim.eIsProxy() && (claim.getPolarity() == Polarity.NEGATIVE || claim.getModality() == Modality.OPEN_QUESTION);
		return negated ? NONE : of(edge.getRelation());
	}
}
