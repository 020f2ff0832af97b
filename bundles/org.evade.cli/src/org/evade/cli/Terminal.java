/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.io.Console;
import java.lang.reflect.Method;

/**
 * Tells whether somebody looks. The start script says it in the property {@code evade.terminal}: out, err, both or nothing.
 */
final class Terminal {
	private static final String KNOWN = System.getProperty("evade.terminal");

	private Terminal() {
	}

	/** Whether results may be coloured. */
	static boolean colours() {
		return System.getenv("NO_COLOR") == null && is("out");
	}

	/** Whether progress is seen. */
	static boolean showsProgress() {
		return is("err");
	}

	private static boolean is(String stream) {
		if (KNOWN != null)
			return KNOWN.contains(stream);
		String kind = System.getenv("TERM");
		return kind != null && !kind.equals("dumb") && isConsole();
	}

	/** Both streams on a terminal; Java 22 and newer have a console even when there is no terminal. */
	private static boolean isConsole() {
		Console console = System.console();
		if (console == null)
			return false;
		try {
			Method isTerminal = Console.class.getMethod("isTerminal");
			return (Boolean) isTerminal.invoke(console);
		} catch (ReflectiveOperationException e) {
			return true; // Java 21: a console is a terminal
		}
	}
}
