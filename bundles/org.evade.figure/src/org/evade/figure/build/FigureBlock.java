/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import org.evade.figure.scene.Group;

/** Part of a figure above or below its map. */
interface FigureBlock {
	/** Height, px. */
	int height();

	/** The block with its upper left corner at a place. */
	Group at(int x, int y);
}
