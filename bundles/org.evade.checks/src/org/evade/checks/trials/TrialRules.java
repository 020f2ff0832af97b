/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import java.util.List;

import org.evade.checks.Rule;

/** Rules about trials, their arms and strata. */
public final class TrialRules {
	private TrialRules() {
	}

	/** The family, in the order of the catalogue. */
	public static List<Rule> all() {
		return List.of(new SharedRegistryId(), new RegistryIdTwice(), new ToldApart(), new Unregistered(), new RowYear(),
				new RowAuthor(), new Phase(), new NoComparator(), new ArmCounts(), new StratumBounds(), new StratumWithin(),
				new StrataCover());
	}
}
