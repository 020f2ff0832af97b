/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

/** An operation cannot be done as asked; nothing was changed. The message is a sentence for the user. */
public final class Refused extends Exception {
	private static final long serialVersionUID = 1L;

	/**
	 * @param reason
	 *            what is in the way and what to do, one sentence
	 */
	public Refused(String reason) {
		super(reason);
	}
}
