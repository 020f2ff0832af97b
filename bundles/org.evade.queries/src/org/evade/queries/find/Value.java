/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.evade.model.terms.Folding;

/**
 * One value of a field.
 *
 * @param text
 *            as a cell shows it
 * @param detail
 *            what a heading adds, such as the authors behind a number; empty when there is nothing to add
 * @param keys
 *            names by which it is found, folded; the text is one of them
 * @param broader
 *            names of what it is a form of, folded: a variant's gene, the tumour of a subtype
 */
public record Value(String text, String detail, List<String> keys, List<String> broader) {
	/** Copies the lists. */
	public Value {
		keys = List.copyOf(keys);
		broader = List.copyOf(broader);
	}

	/** A value that is found by its text. */
	public static Value of(String text) {
		return new Value(text, "", List.of(Folding.fold(text)), List.of());
	}

	/** As {@link #of(String)}, with something that a heading adds and by which it is found as well. */
	public static Value of(String text, String detail, String... names) {
		return named(text, detail, List.of(names), List.of());
	}

	/**
	 * A value with several names.
	 *
	 * @param names
	 *            further names; null and empty ones are left out
	 * @param broader
	 *            folded names of what it is a form of
	 */
	public static Value named(String text, String detail, Collection<String> names, Collection<String> broader) {
		List<String> keys = new ArrayList<>();
		keys.add(Folding.fold(text));
		for (String name : names) {
			String key = name == null ? "" : Folding.fold(name);
			if (!key.isEmpty() && !keys.contains(key))
				keys.add(key);
		}
		return new Value(text, detail, keys, List.copyOf(broader));
	}

	/** What a heading says. */
	public String heading() {
		return detail.isEmpty() ? text : text + "  " + detail;
	}
}
