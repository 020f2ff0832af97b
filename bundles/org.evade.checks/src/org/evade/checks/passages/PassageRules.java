/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

import java.util.List;

import org.evade.checks.Rule;

/** Rules about the chain from a claim to the marked passage of the article. */
public final class PassageRules {
	private PassageRules() {
	}

	/** The family, in the order of the catalogue. */
	public static List<Rule> all() {
		return List.of(new TextName(), new TextMissing(), new TextChanged(), new PassageSpan(), new PassageText());
	}
}
