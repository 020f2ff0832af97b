/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.figures;

import org.eclipse.draw2d.Figure;

/** Area of a node or compartment. Draws nothing: the picture is one layer below. */
public final class HitFigure extends Figure {
	/** An area that is placed by its edit part. */
	public HitFigure() {
		setOpaque(false);
	}
}
