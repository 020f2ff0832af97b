/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.util.List;

import org.evade.model.Relation;

/**
 * An edge to be made.
 *
 * @param id
 *            id in the map; null for one made from its ends
 * @param source
 *            id of the node where it starts
 * @param relation
 *            relation
 * @param target
 *            id of the node where it ends
 * @param label
 *            label on this map, or null
 * @param claims
 *            full names of the claims it rests on
 */
public record EdgeSpec(String id, String source, Relation relation, String target, String label, List<String> claims) {
	/** Copies the list. */
	public EdgeSpec {
		claims = List.copyOf(claims);
	}

	/** An edge without label and claims. */
	public static EdgeSpec of(String source, Relation relation, String target) {
		return new EdgeSpec(null, source, relation, target, null, List.of());
	}
}
