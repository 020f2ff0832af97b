/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import java.util.List;

import org.evade.checks.Rule;

/** Rules about reference lists, their numbers and the publications behind them. */
public final class ReferenceRules {
	private ReferenceRules() {
	}

	/** The family, in the order of the catalogue. */
	public static List<Rule> all() {
		return List.of(new NumberInRange(), new NoArticle(), new NoList(), new CitedTwice(), new NumberTwice(), new Gaps(),
				new NeverCited(), new TwoNumbers(), new Unresolved(), new MissingFacts(), new Year(), new LinkedIdMissing(), new AuthorList(),
				new SamePlace(), new VolumeAgainstYear(), new OwnArticle(), new OneTrialTwice(), new OtherTrial(), new OtherDrug());
	}
}
