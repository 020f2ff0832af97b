/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.util.List;
import java.util.Map;

import org.evade.language.edit.Change;

/**
 * What pasting does.
 *
 * @param change
 *            the change
 * @param ids
 *            ids in the map by the ids in what was copied
 * @param missing
 *            full names of claims that the corpus does not have; the edges come without them
 */
public record Pasted(Change change, Map<String, String> ids, List<String> missing) {
	/** Copies the collections. */
	public Pasted {
		ids = Map.copyOf(ids);
		missing = List.copyOf(missing);
	}
}
