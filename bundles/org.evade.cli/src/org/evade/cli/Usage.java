/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Help texts. */
final class Usage {
	private Usage() {
	}

	/** Help on one command. */
	static String of(Command command) {
		return new CommandLine(command.spec()).getUsageMessage(Ansi.OFF);
	}

	/** Help on everything. */
	static String overview() {
		StringBuilder text = new StringBuilder("Evade: maps of resistance to immune checkpoint blockade, linked to "
				+ "their evidence.\n\n"
				+ "Usage: evade COMMAND [OPTIONS] PATH...\n\nCommands:\n");
		for (String name : Commands.NAMES)
			text.append(String.format("  %-10s %s%n", name, Commands.byName(name).summary()).replace("\r", ""));
		return text.append("\nevade COMMAND --help explains a command; evade --version tells the version.\n")
				.append("Exit status: 0 clean, 1 findings, 2 wrong use, 3 input or output failed or an internal error.\n")
				.toString();
	}
}
