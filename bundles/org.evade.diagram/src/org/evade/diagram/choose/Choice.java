/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import org.eclipse.swt.graphics.Image;

/**
 * A line of a {@link Chooser}.
 *
 * @param text
 *            what it says
 * @param detail
 *            more, in a paler colour
 * @param image
 *            icon, or null
 * @param run
 *            what is done when it is chosen
 */
public record Choice(String text, String detail, Image image, Runnable run) {
}
