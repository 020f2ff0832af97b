/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Collects the errors that anything logs; a test that leaves one behind fails. */
final class LoggedErrors implements AutoCloseable {
	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.matches(IStatus.ERROR))
			errors.add(status);
	};

	LoggedErrors() {
		Platform.addLogListener(listener);
	}

	/** Fails when something was logged since. */
	@Override
	public void close() {
		Platform.removeLogListener(listener);
		if (errors.isEmpty())
			return;
		AssertionError error = new AssertionError("Logged errors: "
				+ errors.stream().map(status -> status.getPlugin() + ": " + status.getMessage()).collect(Collectors.joining("; ")));
		errors.stream().map(IStatus::getException).filter(problem -> problem != null).forEach(error::addSuppressed);
		throw error;
	}
}
