/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.relations;

import java.util.List;

import org.evade.checks.Rule;

/** Rules about what a relation may join. */
public final class RelationRules {
	private RelationRules() {
	}

	/** The family, in the order of the catalogue. */
	public static List<Rule> all() {
		return List.of(new SignatureBroken(), new TargetUnknown(), new AgentTwice());
	}
}
