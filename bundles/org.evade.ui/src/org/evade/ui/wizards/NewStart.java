/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import java.util.Optional;
import java.util.regex.Pattern;

/** What new files begin with, and which names may be given. */
public final class NewStart {
	private static final String LETTER = "\\p{IsLatin}\\p{IsGreek}_";
	private static final Pattern WORD = Pattern
			.compile("[" + LETTER + "][" + LETTER + "\\d]*(-[" + LETTER + "\\d]+)*");

	private NewStart() {
	}

	/** Why a word cannot be an id, or nothing when it can. */
	public static Optional<String> reasonAgainst(String what, String word) {
		if (word.isBlank())
			return Optional.of("Enter " + what + ".");
		return WORD.matcher(word).matches() ? Optional.empty()
				: Optional.of("'" + word + "' cannot be " + what
						+ ": use letters, digits, underscores and inner hyphens, and begin with a letter.");
	}

	/** A file with nothing but its namespace. */
	public static String file(String namespace) {
		return "namespace " + namespace + "\n\nimport vocabulary\n";
	}

	/** The file of a new article. */
	public static String article(String key, String title, String year, String doi) {
		StringBuilder text = new StringBuilder("namespace " + key + "\n\nimport vocabulary\n\narticle " + key + " {\n");
		text.append("  title ").append(quoted(title)).append('\n');
		if (!year.isBlank())
			text.append("  year ").append(year.trim()).append('\n');
		text.append("  kind review article\n");
		if (!doi.isBlank())
			text.append("  ids doi:").append(doi.trim().replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:)", "")).append('\n');
		return text.append("}\n\nreferences of ").append(key).append(" {\n}\n").toString();
	}

	/** The file for claims of an article. */
	public static String claims(String key) {
		return "namespace " + key + "\n\nimport vocabulary\n\nclaims from " + key + " {\n}\n";
	}

	/** The vocabulary that a new project begins with. */
	public static String vocabulary() {
		return """
				/* What claims and maps are about. One declaration for each thing; other names stand behind `also`. */
				namespace vocabulary

				disease NSCLC "non-small cell lung cancer" MONDO:0005233
				drug class ICI "immune checkpoint inhibitor"
				phenotype ICI-resistance "resistance to checkpoint blockade"
				protein PD-1 also "CD279"
				protein PD-L1 also "CD274"
				""";
	}

	private static String quoted(String text) {
		return '"' + text.trim().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
