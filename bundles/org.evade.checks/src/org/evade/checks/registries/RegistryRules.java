/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import java.util.List;

import org.evade.checks.Rule;

/** Rules that compare a corpus with a dated snapshot of registries. Without a snapshot they look at nothing. */
public final class RegistryRules {
	private RegistryRules() {
	}

	/** The family, in the order of the catalogue. */
	public static List<Rule> all() {
		return List.of(new UnknownToRegistry(), new OtherIds(), new Notices(), new Preprint(), new FactsDiffer.OfTitle(), new FactsDiffer.OfYear(),
				new FactsDiffer.OfAuthor(), new FactsDiffer.OfJournal(), new TrialStatusDrift(), new TrialPhaseDrift(), new TrialEnrolment(),
				new StaleRecord());
	}
}
