/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;

/** What the loader finds. */
final class ReadingExamples {
	private ReadingExamples() {
	}

	static List<Example> all() {
		return List.of(finds("syntax", "gene TP53\nmap m { nodde x }").at("nodde", "did you mean 'node'?"),
				spares("syntax", "gene TP53"),
				finds("link", "variant x of TP54").at("TP54", "'TP54' is not declared"),
				spares("link", "gene TP53 variant x of TP53"), spares("file", "gene TP53"),
				finds("file", "{".repeat(200)).at("", "nests more than 100 braces"));
	}
}
