/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

/**
 * Something in a source that was not taken.
 *
 * @param origin
 *            where it stands
 * @param message
 *            what is wrong and what became of it
 */
public record SourceProblem(Origin origin, String message) {
	@Override
	public String toString() {
		return origin + ": " + message;
	}
}
