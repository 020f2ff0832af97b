/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.suggest;

import org.evade.articles.anchor.Anchor;

/**
 * What a machine proposes for a passage. It is no part of a model and no evidence until a person accepts it.
 *
 * @param kind
 *            claim or entity
 * @param anchor
 *            where in the article
 * @param text
 *            a claim as the language writes it, or the id of a term of the vocabulary; null when the entity is known by its CURIE only
 * @param curie
 *            identity of an entity, {@code HGNC:11389}, or null
 * @param type
 *            what an entity is, as the language calls it, {@code gene}, {@code drug}; null when nobody said
 * @param confidence
 *            0 to 1
 * @param origin
 *            what made it, with its version: {@code built-in drafter}, {@code PubTator}
 */
public record Suggestion(Kind kind, Anchor anchor, String text, String curie, String type, double confidence, String origin) {
	/** What is proposed in one line: the claim without its id and its braces, or the entity. */
	public String words() {
		String said = text == null ? curie : text;
		return said.replaceFirst("(?s)^\\s*claim [^:]*: ", "").replaceFirst("(?s)\\s*\\{.*", "").replaceAll("\\s+", " ").strip();
	}

	/** What is proposed. */
	public enum Kind {
		/** A claim. */
		CLAIM,
		/** A mention of something. */
		ENTITY
	}
}
