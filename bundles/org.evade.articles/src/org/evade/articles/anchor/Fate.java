/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

/** What became of a passage when its text changed. */
public enum Fate {
	/** The marked words stand where they stood. */
	SAME,
	/** The marked words stand elsewhere, at one place only. */
	MOVED,
	/** Somebody has to look: words like the marked ones, or the marked words at several places. */
	DOUBTFUL,
	/** The marked words stand nowhere. */
	LOST
}
