/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.find;

/** A query that cannot be understood. The message is a sentence that says what to write. */
public final class QueryProblem extends Exception {
	private static final long serialVersionUID = 1L;
	private final int start;
	private final int end;

	QueryProblem(int start, int end, String message) {
		super(message, null, false, false);
		this.start = start;
		this.end = end;
	}

	/** Where in the query, UTF-16 offset of its first character. */
	public int start() {
		return start;
	}

	/** Where it ends, behind its last character. */
	public int end() {
		return end;
	}
}
