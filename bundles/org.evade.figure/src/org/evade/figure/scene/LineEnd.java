/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.scene;

/** Ends of lines, by the habits of SBGN activity flow and GPML. */
public enum LineEnd {
	/** Nothing. */
	NONE(0),
	/** Filled arrow: stimulation. */
	ARROW(8),
	/** Bar across: inhibition. */
	BAR(2),
	/** Open arrow of two strokes: production, transport, change of state. */
	CHEVRON(1),
	/** Empty circle: association. */
	CIRCLE(7),
	/** Circle with a plus: positive correlation. */
	CIRCLE_PLUS(9),
	/** Circle with a minus: negative correlation. */
	CIRCLE_MINUS(9),
	/** Empty diamond: prediction; change without a direction. */
	DIAMOND(9),
	/** Empty triangle: subclass. */
	TRIANGLE(8),
	/** Filled diamond: whole of a part. */
	WHOLE(9),
	/** Filled dot: binding, target. */
	DOT(6),
	/** Filled arrow with a bar behind it: something is required. */
	NEEDED(12);

	private final double length;

	LineEnd(double length) {
		this.length = length;
	}

	/** How much of the line it covers, px. */
	public double length() {
		return length;
	}
}
