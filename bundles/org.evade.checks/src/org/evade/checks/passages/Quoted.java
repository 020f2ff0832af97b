/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

/** Words of an article in a message: on one line, and cut in the middle when they are long. */
final class Quoted {
	private static final int LONGEST = 80;

	private Quoted() {
	}

	static String of(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		if (line.codePointCount(0, line.length()) > LONGEST)
			line = line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)).strip() + " \u2026 "
					+ line.substring(line.offsetByCodePoints(line.length(), -LONGEST / 2)).strip();
		return "\u201C" + line + "\u201D";
	}
}
