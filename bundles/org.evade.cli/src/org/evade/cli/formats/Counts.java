/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.formats;

/** Numbers with their noun. */
public final class Counts {
	private Counts() {
	}

	/** {@code 1 file}, {@code 1,204 files}. */
	public static String of(long number, String noun) {
		return of(number, noun, noun + "s");
	}

	/** The same with a plural of its own. */
	public static String of(long number, String one, String many) {
		return number(number) + " " + (number == 1 ? one : many);
	}

	/** A number with commas; written out because formatters are slow to start. */
	public static String number(long number) {
		StringBuilder digits = new StringBuilder(Long.toString(number));
		for (int at = digits.length() - 3; at > 0; at -= 3)
			digits.insert(at, ',');
		return digits.toString();
	}
}
