/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

/** Exit status of a command. */
public final class Status {
	/** Done, and nothing was found at or above the limit. */
	public static final int CLEAN = 0;
	/** Something was found at or above the limit. */
	public static final int FINDINGS = 1;
	/** The command was used wrongly. */
	public static final int WRONG_USE = 2;
	/** Input or output failed, or an internal error. */
	public static final int FAILED = 3;

	private Status() {
	}
}
