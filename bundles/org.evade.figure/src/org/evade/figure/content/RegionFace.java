/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import java.util.List;

import org.evade.figure.scene.Tone;

/**
 * A compartment as the figure shows it.
 *
 * @param id
 *            id in the map
 * @param parent
 *            id of the compartment around it, or null
 * @param title
 *            title in lines
 * @param tone
 *            tint, by the kind of compartment
 * @param membrane
 *            whether it is the inside of a cell
 */
public record RegionFace(String id, String parent, List<String> title, Tone tone, boolean membrane) {
	/** Copies the lines. */
	public RegionFace {
		title = List.copyOf(title);
	}
}
