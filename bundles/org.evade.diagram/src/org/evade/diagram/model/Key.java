/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

import org.evade.figure.scene.Group.Part;

/**
 * Element of a map in the editor. Survives a new parse, since it names the element and does not hold it.
 *
 * @param part
 *            compartment, node or edge
 * @param id
 *            id in the map
 */
public record Key(Part part, String id) {
	/** Key of a compartment. */
	public static Key compartment(String id) {
		return new Key(Part.COMPARTMENT, id);
	}

	/** Key of a node. */
	public static Key node(String id) {
		return new Key(Part.NODE, id);
	}

	/** Key of an edge. */
	public static Key edge(String id) {
		return new Key(Part.EDGE, id);
	}
}
