/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

/**
 * A value of a source that did not become part of an {@link BibliographyEntry}.
 *
 * @param field
 *            name of the field in the source
 * @param value
 *            its value
 * @param unreadable
 *            true when the model has a place for it but the value could not be understood; false when the model has no place
 */
public record UnreadValue(String field, String value, boolean unreadable) {
	private static final int SHOWN = 100;

	/** The value on one line, shortened. */
	public String shown() {
		String line = value.replaceAll("\\s+", " ").strip();
		return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN - 3)) + "...";
	}
}
