/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.history;

import org.evade.language.edit.Change;

/**
 * Something that happened in the history.
 *
 * @param kind
 *            what
 * @param change
 *            the change of the texts that was made; empty when the history was cleared
 */
public record HistoryEvent(Kind kind, Change change) {
	/** What happened. */
	public enum Kind {
		/** A new change. */
		APPLIED,
		/** A key was pressed in a document. */
		TYPED,
		/** A change was taken back. */
		UNDONE,
		/** A change was made again. */
		REDONE,
		/** The history was emptied. */
		CLEARED
	}
}
