/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import java.util.List;

import org.evade.figure.scene.LineLook;
import org.evade.model.Relation;

/**
 * An edge as the figure shows it.
 *
 * @param id
 *            id in the map
 * @param source
 *            id of the node where it starts
 * @param target
 *            id of the node where it ends
 * @param relation
 *            relation
 * @param look
 *            line, by relation and evidence
 * @param references
 *            what its claims cite, in order of the list
 * @param marker
 *            lines of what is written on it
 * @param conflict
 *            whether its claims contradict each other or others
 * @param words
 *            what it says, in words
 */
public record EdgeFace(String id, String source, String target, Relation relation, LineLook look, List<Reference> references,
		List<String> marker, boolean conflict, String words) {
	/** Copies the lists. */
	public EdgeFace {
		references = List.copyOf(references);
		marker = List.copyOf(marker);
	}

	/** Whether nothing is cited. */
	public boolean isUncited() {
		return references.isEmpty();
	}
}
