/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Carries what the language library logs over to the log of the workbench, instead of to a console that nobody sees. */
final class LibraryLog extends AppenderSkeleton {
	private LibraryLog() {
	}

	static void connect() {
		Logger root = Logger.getRootLogger();
		root.removeAllAppenders();
		root.setLevel(Level.WARN);
		root.addAppender(new LibraryLog());
	}

	@Override
	protected void append(LoggingEvent event) {
		int severity = event.getLevel().isGreaterOrEqual(Level.ERROR) ? IStatus.ERROR : IStatus.WARNING;
		Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
		ILog.of(LibraryLog.class).log(new Status(severity, LibraryLog.class, event.getRenderedMessage(), cause));
	}

	@Override
	public void close() {
		// holds nothing
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
