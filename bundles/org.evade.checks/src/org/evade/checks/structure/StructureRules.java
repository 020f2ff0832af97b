/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import java.util.List;

import org.evade.checks.Rule;

/** Rules about what hangs together with what. */
public final class StructureRules {
	private StructureRules() {
	}

	/** The family, in the order of the catalogue. */
	public static List<Rule> all() {
		return List.of(new Uncited(), new BasisAgainstCitations(), new NegatedWithoutReason(), new CitedByReviewsOnly(),
				new DuplicateId(), new SameName(), new DuplicateClaim(), new SameClaim(), new DuplicatePublication(), new Contradiction(),
				new Unacknowledged(), new Acknowledged(), new UnusedEntity(), new UnusedPublication(), new EmptyMap(), new LoneNode(),
				new BareEdge(), new EdgeRelation(), new EdgeEnds(), new LayoutGone(), new LayoutRange(),
				new MappingWithin(), new MappingClash());
	}
}
