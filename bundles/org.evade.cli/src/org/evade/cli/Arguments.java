/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.util.List;

import picocli.CommandLine.ParseResult;

/** The arguments of a command, read. */
public final class Arguments {
	private final ParseResult parsed;
	private final List<String> words;

	private Arguments(ParseResult parsed, List<String> words) {
		this.parsed = parsed;
		this.words = words;
	}

	/** Arguments with options. */
	static Arguments of(ParseResult parsed) {
		return new Arguments(parsed, parsed.matchedPositionalValue(0, List.of()));
	}

	/** Arguments without any option: they need no parser, and the command starts faster without one. */
	static Arguments of(List<String> words) {
		return new Arguments(null, words);
	}

	/** What is no option. */
	public List<String> words() {
		return words;
	}

	/** Whether an option is there. */
	public boolean has(String option) {
		return parsed != null && parsed.hasMatchedOption(option);
	}

	/** The value of an option, or the standard one, which may be null. */
	public String text(String option, String standard) {
		return parsed == null ? standard : parsed.matchedOptionValue(option, standard);
	}

	/** The values of an option, perhaps none. */
	public List<String> list(String option) {
		return parsed == null ? List.of() : parsed.matchedOptionValue(option, List.of());
	}
}
