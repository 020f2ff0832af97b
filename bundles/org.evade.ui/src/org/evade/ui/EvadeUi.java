/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Ids and the log of this bundle. */
public final class EvadeUi {
	/** Symbolic name of the bundle; node of its preferences. */
	public static final String ID = "org.evade.ui";
	/** Id of the content type of .evade files. */
	public static final String CONTENT_TYPE = "org.evade.content";

	private EvadeUi() {
	}

	/**
	 * Writes to the workbench log.
	 *
	 * @param message
	 *            what could not be done, a sentence
	 * @param problem
	 *            cause, or null
	 */
	public static void log(String message, Throwable problem) {
		ILog.of(EvadeUi.class).log(status(message, problem));
	}

	/**
	 * @param message
	 *            what could not be done, a sentence
	 * @param problem
	 *            cause, or null
	 * @return an error of this bundle
	 */
	public static IStatus status(String message, Throwable problem) {
		return new Status(IStatus.ERROR, ID, message, problem);
	}
}
