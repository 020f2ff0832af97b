/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maps.matrix;

import java.util.List;

import org.evade.model.Claim;
import org.evade.model.Mechanism;
import org.evade.model.Strategy;
import org.evade.model.StrategyEffect;

/**
 * One answer of a strategy to a mechanism.
 *
 * @param mechanism
 *            what is answered
 * @param strategy
 *            what answers it
 * @param effect
 *            how
 * @param claims
 *            what says so
 */
public record Pairing(Mechanism mechanism, Strategy strategy, StrategyEffect effect, List<Claim> claims) {
	/** Copies the list. */
	public Pairing {
		claims = List.copyOf(claims);
	}
}
