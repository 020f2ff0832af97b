/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import org.evade.articles.draft.Drafter;
import org.evade.model.Relation;

/** What relations are to each other when a claim is denied. */
final class Drafting {
	private Drafting() {
	}

	/** The relation that denies another one, and back; null when {@code negated} has to say it. */
	static Relation opposite(Relation relation) {
		return switch (relation) {
		case DOES_NOT_PREDICT -> Relation.PREDICTS;
		case NOT_ASSOCIATED_WITH -> Relation.ASSOCIATED_WITH;
		case DOES_NOT_IMPROVE -> Relation.PROLONGS;
		default -> Drafter.negative(relation);
		};
	}
}
