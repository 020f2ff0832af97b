/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import java.util.List;

import org.evade.checks.Rule;

/** Rules about who judged what, and about accepted exceptions. */
public final class ReviewRules {
	private ReviewRules() {
	}

	/** The family, in the order of the catalogue. */
	public static List<Rule> all() {
		return List.of(new NoComment(), new FourEyes(), new Unsigned(), new MalformedDate(), new FutureDate(), new StillCounted(),
				new UnknownRule(), new Expired(), new NoDigest(), new Idle());
	}
}
