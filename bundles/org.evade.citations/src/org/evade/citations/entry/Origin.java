/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

/**
 * Place in a source.
 *
 * @param file
 *            file as the user named it
 * @param line
 *            line, from 1
 */
public record Origin(String file, int line) {
	@Override
	public String toString() {
		return file + ":" + line;
	}
}
