/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.conversion;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.evade.language.lexer.EvadeLexer;

/** Ids: which words are ids, and how a word of the language is written when it is used as one. */
public final class IdSyntax {
	private static final String LETTER = "A-Za-z_\\u00C0-\\u024F\\u0370-\\u03FF";
	private static final Pattern WORD = Pattern.compile("[" + LETTER + "][" + LETTER + "0-9]*(?:-[" + LETTER + "0-9]+)*");
	/** As in rule Word of the grammar; a test compares the two. */
	private static final Set<String> SHARED = Set.of("primary", "adaptive", "acquired", "unspecified", "frequency", "amount",
			"area", "extracellular", "background", "neutral", "neoadjuvant", "adjuvant", "consolidation", "recruiting",
			"completed", "definition", "other", "n", "p", "range", "SD", "SE", "IQR", "PI", "grade", "serious", "open", "studies",
			"I2", "tau2", "against", "isoform", "clone", "version", "using", "meant",
			"editorial", "letter", "thesis", "erratum", "accessed", "publisher");
	private static final Set<String> RESERVED = EvadeLexer.scanner().reservedWords().stream()
			.filter(word -> !SHARED.contains(word)).collect(Collectors.toUnmodifiableSet());

	private static final Set<String> PHRASES = Set.copyOf(EvadeLexer.scanner().phrases());

	private IdSyntax() {
	}

	/** Whether the text can be an id. */
	public static boolean isWord(String text) {
		return WORD.matcher(text).matches();
	}

	/** Whether the language uses the word itself, so that it cannot be an id. */
	public static boolean isReserved(String word) {
		return RESERVED.contains(word);
	}

	/** The single words that cannot be ids. */
	public static Set<String> reserved() {
		return RESERVED;
	}

	/** The keywords of several words, which leave their first words free to be ids. */
	public static Set<String> phrases() {
		return PHRASES;
	}

	/** The id as it is written in a file: {@code ^} before a word of the language. */
	public static String escape(String id) {
		return isReserved(id) ? "^" + id : id;
	}

	/** As {@link #escape} for each part of a dotted name. */
	public static String escapeQualified(String name) {
		return Arrays.stream(name.split("\\.")).map(IdSyntax::escape).collect(Collectors.joining("."));
	}
}
