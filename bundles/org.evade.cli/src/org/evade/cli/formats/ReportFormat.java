/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes what a validation found. */
public interface ReportFormat {
	/** Names of the formats. */
	List<String> NAMES = List.of("text", "json", "sarif", "junit", "github");

	/** The format of a name in {@link #NAMES}. */
	static ReportFormat byName(String name) {
		return switch (name) {
		case "json" -> new JsonFormat();
		case "sarif" -> new SarifFormat();
		case "junit" -> new JunitFormat();
		case "github" -> new GithubFormat();
		default -> new TextFormat();
		};
	}

	/**
	 * Writes an outcome.
	 *
	 * @param colours
	 *            whether a terminal reads it
	 */
	void write(ValidationResult outcome, Writer out, boolean colours) throws IOException;
}
