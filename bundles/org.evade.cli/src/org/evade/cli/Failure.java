/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

/** Ends a command with a sentence for the user and an exit status. */
public final class Failure extends Exception {
	private static final long serialVersionUID = 1;
	private final int status;

	private Failure(int status, String message) {
		super(message, null, false, false);
		this.status = status;
	}

	/** The input has mistakes that keep the command from its work. */
	public static Failure findings(String message) {
		return new Failure(Status.FINDINGS, message);
	}

	/** The command was used wrongly. */
	public static Failure usage(String message) {
		return new Failure(Status.WRONG_USE, message);
	}

	/** Input or output failed. */
	public static Failure io(String message) {
		return new Failure(Status.FAILED, message);
	}

	/** The exit status. */
	public int status() {
		return status;
	}
}
