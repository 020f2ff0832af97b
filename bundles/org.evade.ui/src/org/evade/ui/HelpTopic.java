/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui;

/**
 * The place of the project's documents that tells of what somebody looks at. A part that knows one adapts to it; F1 opens it.
 *
 * @param document
 *            file name in docs/
 * @param anchor
 *            id of a heading, or null for the beginning
 */
public record HelpTopic(String document, String anchor) {
	private static final String LANGUAGE = "language.md";

	/** What tells of a rule of the checks. */
	public static HelpTopic rule(String id) {
		return new HelpTopic("rules.md", id.toLowerCase(java.util.Locale.ROOT));
	}

	/** What tells of the statement that begins with a word. */
	public static HelpTopic statement(String word) {
		return new HelpTopic(LANGUAGE, switch (word) {
		case "namespace", "import" -> null;
		case "article", "publication", "references" -> "articles-publications-references";
		case "claims", "claim" -> "claims";
		case "trial", "approval" -> "trials";
		case "mechanism", "strategy", "scheme", "definition", "mapping" -> "mechanisms-strategies-schemes-definitions";
		case "map", "layout" -> "maps-and-layouts";
		case "review", "accept" -> "review-and-accepted-findings";
		default -> "vocabulary";
		});
	}
}
