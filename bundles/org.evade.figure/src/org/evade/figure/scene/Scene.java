/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.scene;

import java.util.List;

/**
 * A figure without a toolkit: what is drawn, where, and what it stands for. The exporters and the map editor draw the same
 * scene.
 *
 * @param map
 *            id of the map
 * @param title
 *            title
 * @param description
 *            what the figure shows, in a sentence
 * @param digest
 *            {@code sha256:} and the hash of what the map says, coordinates left out
 * @param width
 *            width of the canvas, px at 96 per inch
 * @param height
 *            height of the canvas, px
 * @param origin
 *            place of the map's own origin on the canvas
 * @param groups
 *            all parts, lowest first
 */
public record Scene(String map, String title, String description, String digest, int width, int height, At origin,
		List<Group> groups) {
	/** Copies the groups. */
	public Scene {
		groups = List.copyOf(groups);
	}
}
