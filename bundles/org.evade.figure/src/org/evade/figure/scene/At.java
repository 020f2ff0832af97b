/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.scene;

/**
 * Place in a scene.
 *
 * @param x
 *            px from the left
 * @param y
 *            px from the top
 */
public record At(double x, double y) {
	/** The place moved. */
	public At moved(double dx, double dy) {
		return new At(x + dx, y + dy);
	}
}
