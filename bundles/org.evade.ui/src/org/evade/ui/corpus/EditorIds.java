/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

/** Ids of the editors of a corpus. */
public final class EditorIds {
	/** The text editor. */
	public static final String TEXT = "org.evade.ui.text";
	/** The map editor. */
	public static final String MAP = "org.evade.diagram.map";

	private EditorIds() {
	}
}
