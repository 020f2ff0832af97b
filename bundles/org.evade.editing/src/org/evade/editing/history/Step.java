/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.history;

import org.evade.language.edit.Change;

/** A change with what leads back. */
record Step(Change change, Change inverse) {
	/** Characters that it holds. */
	long size() {
		return size(change) + size(inverse);
	}

	private static long size(Change change) {
		return change.files().stream().flatMap(file -> file.edits().stream()).mapToLong(edit -> edit.text().length()).sum();
	}
}
