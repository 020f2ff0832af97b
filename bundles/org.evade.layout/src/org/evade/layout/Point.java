/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

/**
 * Place on the canvas.
 *
 * @param x
 *            px from the left
 * @param y
 *            px from the top
 */
public record Point(int x, int y) {
}
