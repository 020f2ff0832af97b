/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.util.List;

import org.evade.model.Aspect;

/**
 * A node to be made.
 *
 * @param id
 *            id in the map; null for one made from what it shows
 * @param aspect
 *            side of the participants that is shown, or null
 * @param participants
 *            full names of what is shown: entities, mechanisms, strategies; empty when a claim is shown, or nothing
 * @param claim
 *            full name of the claim that is shown, or null
 * @param label
 *            label on this map, or null
 */
public record NodeSpec(String id, Aspect aspect, List<String> participants, String claim, String label) {
	/** Copies the list. */
	public NodeSpec {
		participants = List.copyOf(participants);
	}

	/** Shows one participant. */
	public static NodeSpec showing(String participant) {
		return new NodeSpec(null, null, List.of(participant), null, null);
	}

	/** Shows a claim. */
	public static NodeSpec showingClaim(String claim) {
		return new NodeSpec(null, null, List.of(), claim, null);
	}
}
