/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.Locale;

/** How much a finding weighs. Incomplete is work that a draft may leave open; it is neither right nor wrong. */
public enum Severity {
	/** Wrong, and to be put right in the file, by a correction beside the printed number if need be. */
	ERROR,
	/** Very probably wrong, in the file or in the article. */
	WARNING,
	/** Worth knowing. */
	INFO,
	/** Not finished yet. */
	INCOMPLETE;

	/** The severity in lower case, as reports write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
