/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import java.util.List;

import org.evade.diagram.model.ClaimSummary;
import org.evade.model.Relation;

/**
 * A relation that may join two nodes.
 *
 * @param relation
 *            relation
 * @param claims
 *            claims that say just that about what the nodes show
 * @param uses
 *            how often claims of the corpus join the same kinds with it
 */
public record RelationChoice(Relation relation, List<ClaimSummary> claims, int uses) {
	/** Copies the list. */
	public RelationChoice {
		claims = List.copyOf(claims);
	}
}
