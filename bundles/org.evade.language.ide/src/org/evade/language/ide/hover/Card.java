/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

import java.util.List;

import org.evade.language.edit.TextRange;

/**
 * What is known about the thing under the pointer.
 *
 * @param title
 *            name, or claim as a sentence
 * @param subtitle
 *            kind and id
 * @param rows
 *            facts in the order to show them
 * @param at
 *            part of the text that the card is about
 * @param element
 *            full name of the object, or null
 */
public record Card(String title, String subtitle, List<Row> rows, TextRange at, String element) {
	/**
	 * One fact.
	 *
	 * @param name
	 *            what it is: {@code synonyms}
	 * @param parts
	 *            pieces of the text, to be shown one after the other
	 */
	public record Row(String name, List<Part> parts) {
		public Row {
			parts = List.copyOf(parts);
		}

		/** The whole text without links. */
		public String text() {
			StringBuilder text = new StringBuilder();
			parts.forEach(part -> text.append(part.text()));
			return text.toString();
		}
	}

	/**
	 * Piece of a fact.
	 *
	 * @param text
	 *            what to show
	 * @param target
	 *            {@code https://...}, {@code evade:full.name} for an object of the corpus, or null for plain text
	 */
	public record Part(String text, String target) {
		/** Text that leads nowhere. */
		public static Part plain(String text) {
			return new Part(text, null);
		}
	}

	/** How the target of an object of the corpus begins. */
	public static final String ELEMENT = "evade:";

	public Card {
		rows = List.copyOf(rows);
	}
}
