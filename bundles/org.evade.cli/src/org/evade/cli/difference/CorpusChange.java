/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.difference;

import java.util.List;

/**
 * What became of an object.
 *
 * @param kind
 *            class of the metamodel in words: {@code claim}, {@code edge}
 * @param id
 *            full name; of an element of a map the map's with the element's behind it
 * @param what
 *            whether it is new, gone or other
 * @param words
 *            the object in words: the later one, or the earlier one when it is gone
 * @param features
 *            what is other; empty when the object is new or gone
 */
public record CorpusChange(String kind, String id, What what, String words, List<FeatureChange> features) {
	/** What can become of an object. */
	public enum What {
		/** It was not there. */
		ADDED("added", "+"),
		/** It is not there any more. */
		REMOVED("removed", "-"),
		/** It says something else. */
		CHANGED("changed", "~");

		private final String word;
		private final String sign;

		What(String word, String sign) {
			this.word = word;
			this.sign = sign;
		}

		/** Word for JSON. */
		public String word() {
			return word;
		}

		/** Sign in front of a line, and in a picture. */
		public String sign() {
			return sign;
		}
	}

	/** What a feature held and does not hold any more, and what it holds now. */
	public record FeatureChange(String feature, List<String> removed, List<String> added) {
	}
}
