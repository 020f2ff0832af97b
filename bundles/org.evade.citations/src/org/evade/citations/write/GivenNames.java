/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.write;

import org.evade.citations.entry.PersonName;

/** Given names of a person, as bibliographies write them. */
final class GivenNames {
	private GivenNames() {
	}

	/** Given names; initials with dots and blanks: {@code R. L.}, {@code J.-P.}. */
	static String names(PersonName name) {
		return name.given().isEmpty() || !name.given().equals(name.initials()) ? name.given() : dotted(name);
	}

	/** Initials with dots and blanks. */
	static String dotted(PersonName name) {
		return name.initials().replaceAll("(\\p{L})(?=\\p{L})", "$1. ").replaceAll("(\\p{L})(?=-|$)", "$1.");
	}
}
