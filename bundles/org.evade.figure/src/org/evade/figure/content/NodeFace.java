/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import java.util.List;

import org.evade.figure.scene.NodeShape;
import org.evade.figure.text.FontStyle;

/**
 * A node as the figure shows it.
 *
 * @param id
 *            id in the map
 * @param region
 *            id of the compartment around it, or null
 * @param shape
 *            shape
 * @param aspect
 *            line above the name, such as "mutation of", or an empty text
 * @param lines
 *            name, broken into lines
 * @param style
 *            cut of the name
 * @param width
 *            least width, px
 * @param height
 *            least height, px
 * @param faint
 *            whether it is named in a legend only
 * @param words
 *            what it shows, in words
 */
public record NodeFace(String id, String region, NodeShape shape, String aspect, List<String> lines, FontStyle style,
		int width, int height, boolean faint, String words) {
	/** Copies the lines. */
	public NodeFace {
		lines = List.copyOf(lines);
	}
}
