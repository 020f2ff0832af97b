/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import org.evade.diagram.model.ClaimSummary;

/**
 * A claim about what a map shows that no edge of it rests on yet.
 *
 * @param claim
 *            the claim
 * @param fresh
 *            what a node would have to be made for, in words; empty when both ends are on the map
 */
public record GrowingClaim(ClaimSummary claim, String fresh) {
	/** Whether an edge between nodes of the map can rest on it. */
	public boolean isBetween() {
		return fresh.isEmpty();
	}

	/** The claim on one line, with its level, what it cites and the node that it needs. */
	public String words() {
		StringBuilder words = new StringBuilder(claim.sentence());
		if (claim.negative())
			words.append(" (does not hold)");
		if (!claim.level().isEmpty())
			words.append(" · level ").append(claim.level());
		if (!claim.citations().isEmpty())
			words.append(" · cites ").append(String.join(", ", claim.citations()));
		if (!isBetween())
			words.append(" · new node: ").append(fresh);
		return words.toString();
	}
}
