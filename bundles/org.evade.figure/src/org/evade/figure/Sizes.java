/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

/**
 * Sizes of a figure in px. A figure 680 px wide is printed 180 mm wide; 9.4 px are then 7 points, the least of most
 * journals.
 */
public final class Sizes {
	/** Width of a printed page column. */
	public static final int PAGE = 680;
	/** Margin around everything. */
	public static final int MARGIN = 12;
	/** Title of the figure. */
	public static final double TITLE = 13;
	/** Titles of compartments. */
	public static final double REGION = 11;
	/** Names of nodes. */
	public static final double NODE = 10.5;
	/** All other text. */
	public static final double SMALL = 9.4;
	/** From line to line of node names. */
	public static final double NODE_LINE = 12.2;
	/** From line to line of other text. */
	public static final double SMALL_LINE = 11.4;
	/** Widest name of a node before it is broken. */
	public static final int NODE_TEXT = 96;
	/** Room above and below the text of a node. */
	public static final int NODE_PADDING = 5;
	/** Room at the sides of a marker's text. */
	public static final int MARKER_PADDING = 4;

	private Sizes() {
	}
}
