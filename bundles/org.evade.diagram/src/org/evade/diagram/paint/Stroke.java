/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import org.eclipse.swt.SWT;

/**
 * What a line is drawn with.
 *
 * @param width
 *            width, px
 * @param dashes
 *            lengths of dashes and gaps in px, or null
 * @param cap
 *            end, such as {@link SWT#CAP_FLAT}
 * @param join
 *            corner, such as {@link SWT#JOIN_MITER}
 */
record Stroke(double width, float[] dashes, int cap, int join) {
	static Stroke solid(double width) {
		return new Stroke(width, null, SWT.CAP_FLAT, SWT.JOIN_MITER);
	}

	static Stroke dashed(double width, float... dashes) {
		return new Stroke(width, dashes.length == 0 ? null : dashes, SWT.CAP_FLAT, SWT.JOIN_MITER);
	}

	static Stroke rounded(double width) {
		return new Stroke(width, null, SWT.CAP_ROUND, SWT.JOIN_MITER);
	}

	static Stroke smooth(double width) {
		return new Stroke(width, null, SWT.CAP_FLAT, SWT.JOIN_ROUND);
	}
}
