/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.edit;

/**
 * Part of a text.
 *
 * @param offset
 *            start in UTF-16 units
 * @param length
 *            length in UTF-16 units
 */
public record TextRange(int offset, int length) {
	/** From one offset to another. */
	public static TextRange between(int from, int to) {
		return new TextRange(from, to - from);
	}

	/** Where it ends. */
	public int end() {
		return offset + length;
	}

	/** Whether the offset is in it or at its end. */
	public boolean touches(int at) {
		return at >= offset && at <= end();
	}

	/** Whether the other part lies within this one. */
	public boolean contains(TextRange other) {
		return other.offset >= offset && other.end() <= end();
	}
}
