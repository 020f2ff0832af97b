/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.history;

/** Several changes that are one step of the history; for a try statement. */
public final class Compound implements AutoCloseable {
	private final History history;
	private boolean closed;

	Compound(History history) {
		this.history = history;
	}

	/** Ends the step. A step without a change is not recorded. */
	@Override
	public void close() {
		if (!closed)
			history.close();
		closed = true;
	}
}
