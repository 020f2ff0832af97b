/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.nio.file.Path;

import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.load.FileParser;
import org.evade.language.load.ModelFile;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;

/** Asks the grammar whether something could be written. */
public final class Grammar {
	private static final FileParser PARSER = new FileParser(EvadeStandaloneSetup.injector());

	private Grammar() {
	}

	/** Whether words are one comparison, as they stand behind {@code measured}. */
	public static boolean isMeasure(String words) {
		Claim claim = claim("claim c: a causes b { measured " + words + " }");
		return claim != null && claim.getComparisons().size() == 1 && claim.getNote() == null && claim.getPassages().isEmpty() && claim.getCitations().isEmpty();
	}

	/** The only claim of a text, not linked; null when the text is not exactly one claim. */
	public static Claim claim(String text) {
		ModelFile file = PARSER.parse(Path.of("draft.evade"), "draft.evade", "claims from a {\n" + text + "\n}");
		return file.isWellFormed() && file.document().getStatements().size() == 1 && file.document().getStatements().getFirst() instanceof ClaimSet set
				&& set.getClaims().size() == 1 ? set.getClaims().getFirst() : null;
	}
}
