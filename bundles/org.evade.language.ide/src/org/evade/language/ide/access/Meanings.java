/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the words of the language mean, as the metamodel explains them; a test keeps the two the same. */
public final class Meanings {
	private static final Map<String, String> BY_PLACE = new LinkedHashMap<>();

	static {
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(Meanings.class.getResourceAsStream("meanings.tsv"), StandardCharsets.UTF_8))) {
			for (String line; (line = in.readLine()) != null;) {
				int meaning = line.lastIndexOf('\t');
				BY_PLACE.put(line.substring(0, meaning), line.substring(meaning + 1));
			}
		} catch (IOException e) {
			throw new UncheckedIOException("The meanings of words cannot be read", e);
		}
	}

	private Meanings() {
	}

	/**
	 * @param rule
	 *            rule or enumeration of the grammar that the word belongs to
	 * @param word
	 *            word or phrase
	 * @return its meaning, empty when there is none
	 */
	public static String of(String rule, String word) {
		return BY_PLACE.getOrDefault(rule + "\t" + word, "");
	}

	/** All meanings by rule and word with a tab between. */
	public static Map<String, String> all() {
		return Map.copyOf(BY_PLACE);
	}
}
