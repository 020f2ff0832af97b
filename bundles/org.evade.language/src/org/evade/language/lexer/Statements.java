/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.lexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.evade.language.lexer.Tokens.Token;

/** The words that begin a statement, and where the statements of a text begin, also in a text that cannot be parsed. */
public final class Statements {
	private static final Set<String> WORDS = Set.of("namespace", "import", "gene", "protein", "complex", "RNA", "variant",
			"metabolite", "cell", "tissue", "vesicle", "pathway", "process", "condition", "phenotype", "disease", "procedure",
			"biomarker", "organism", "drug", "drug class", "endpoint", "regimen", "cohort", "publication", "article",
			"references of", "claims from", "trial", "scheme", "mechanism", "strategy", "define", "approval", "map", "layout of",
			"review of", "accept", "map class");

	private Statements() {
	}

	/** Whether a phrase, with single blanks, begins a statement. */
	public static boolean begin(String phrase) {
		return WORDS.contains(phrase);
	}

	/**
	 * Offsets of the statements of a text: every word that begins a statement and stands at the very start of a line, whatever the
	 * braces before it say.
	 */
	public static List<Integer> offsets(String text) {
		List<Integer> offsets = new ArrayList<>();
		for (Token token : Tokens.of(text))
			if ((token.offset() == 0 || text.charAt(token.offset() - 1) == '\n') && token.isKeyword()
					&& begin(token.text().replaceAll("\\s+", " ")))
				offsets.add(token.offset());
		return offsets;
	}
}
