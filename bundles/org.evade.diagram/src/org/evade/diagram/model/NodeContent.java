/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

import java.util.List;
import java.util.Set;

import org.evade.model.Aspect;
import org.evade.model.terms.ParticipantKind;

/**
 * What a node shows, as an end of an edge.
 *
 * @param aspect
 *            aspect, or null for a claim
 * @param participants
 *            full names
 * @param kinds
 *            for each participant what it counts as
 */
public record NodeContent(Aspect aspect, List<String> participants, List<Set<ParticipantKind>> kinds) {
	/** Copies the lists. */
	public NodeContent {
		participants = List.copyOf(participants);
		kinds = List.copyOf(kinds);
	}
}
