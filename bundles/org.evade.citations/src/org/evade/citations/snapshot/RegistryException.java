/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.io.IOException;

/** A registry could not be asked, or its answer could not be used; the message is a sentence for the user. */
public final class RegistryException extends IOException {
	private static final long serialVersionUID = 1;
	private final boolean lasting;

	private RegistryException(String message, boolean lasting) {
		super(message);
		this.lasting = lasting;
	}

	/** One after which the next batch is tried. */
	static RegistryException of(String message) {
		return new RegistryException(message, false);
	}

	/** One after which the registry is left alone. */
	static RegistryException lasting(String message) {
		return new RegistryException(message, true);
	}

	/** Whether asking on makes no sense. */
	public boolean isLasting() {
		return lasting;
	}
}
