/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

/**
 * Lines that can be folded away.
 *
 * @param offset
 *            start of the first line, which stays visible
 * @param length
 *            length up to the end of the last line with its line break
 * @param kind
 *            what it is
 */
public record FoldRegion(int offset, int length, Kind kind) {
	/** What can be folded. */
	public enum Kind {
		/** Braces over several lines. */
		BLOCK,
		/** A comment over several lines, or several line comments one after the other. */
		COMMENT,
		/** The comment at the head of the file. */
		HEADER,
		/** A text over several lines. */
		TEXT,
		/** Several imports. */
		IMPORTS
	}
}
