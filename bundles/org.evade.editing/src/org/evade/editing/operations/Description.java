/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.List;

import org.evade.editing.plan.Values;

/**
 * An element for the properties view.
 *
 * @param element
 *            its name, see {@link Elements}
 * @param kind
 *            its class, such as {@code Claim}
 * @param spoken
 *            its class in words
 * @param file
 *            its file
 * @param line
 *            its line, from 1
 * @param features
 *            what can be written of it, in the order of the grammar
 */
public record Description(String element, String kind, String spoken, Path file, int line, List<Feature> features) {
	/** Copies the list. */
	public Description {
		features = List.copyOf(features);
	}

	/**
	 * A feature.
	 *
	 * @param name
	 *            name, as the operations want it
	 * @param type
	 *            what its values are
	 * @param many
	 *            whether it can have several values
	 * @param required
	 *            whether it must have one
	 * @param choices
	 *            the words that may stand there; empty when it is no choice
	 * @param target
	 *            class of what it refers to or consists of, or null
	 * @param values
	 *            its values; empty when it is not written
	 * @param documentation
	 *            what it means, one sentence
	 */
	public record Feature(String name, Values.Kind type, boolean many, boolean required, List<String> choices, String target,
			List<Value> values, String documentation) {
		/** Copies the lists. */
		public Feature {
			choices = List.copyOf(choices);
			values = List.copyOf(values);
		}
	}

	/**
	 * A value.
	 *
	 * @param text
	 *            the value without quotation marks and {@code ^}
	 * @param written
	 *            as it stands in the file
	 * @param target
	 *            full name of what a reference means or name of a part; null otherwise, and when nothing is meant
	 */
	public record Value(String text, String written, String target) {
	}
}
