/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.evade.language.conversion.IdSyntax;
import org.evade.model.terms.Dois;

/** What new files begin with, and which names may be given. */
public final class NewStart {
	private NewStart() {
	}

	/** Why a word cannot be an id, or nothing when it can. */
	public static Optional<String> reasonAgainst(String what, String word) {
		if (word.isBlank())
			return Optional.of("Enter " + what + ".");
		return IdSyntax.isWord(word) ? Optional.empty()
				: Optional.of("'" + word + "' cannot be " + what
						+ ": use letters, digits, underscores and inner hyphens, and begin with a letter.");
	}

	/** Why a text cannot be a DOI, or nothing when it can or is empty. */
	public static Optional<String> reasonAgainstDoi(String doi) {
		return doi.isBlank() || Dois.normal(doi).isPresent() ? Optional.empty()
				: Optional.of("'" + doi.trim() + "' is no DOI: it begins with 10., as in 10.20517/cdr.2024.166.");
	}

	/** A word that may be an id and is as near as possible to a text, such as the name of a folder. */
	public static String wordFrom(String text) {
		String word = text.replaceAll("[^\\p{IsLatin}\\p{IsGreek}\\d_]+", "-").replaceAll("^[-\\d]+|-+$", "");
		return IdSyntax.isWord(word) ? word : "";
	}

	/**
	 * A file with nothing but its namespace.
	 *
	 * @param imports
	 *            namespaces that it uses
	 */
	public static String file(String namespace, List<String> imports) {
		StringBuilder text = new StringBuilder("namespace ").append(IdSyntax.escape(namespace)).append('\n');
		if (!imports.isEmpty())
			text.append('\n');
		imports.forEach(name -> text.append("import ").append(name).append('\n'));
		return text.toString();
	}

	/** The file of a new article. */
	public static String article(String key, String title, String year, String doi, List<String> imports) {
		String id = IdSyntax.escape(key);
		StringBuilder text = new StringBuilder(file(key, imports)).append("\narticle ").append(id).append(" {\n");
		text.append("  title ").append(quoted(title)).append('\n');
		if (!year.isBlank())
			text.append("  year ").append(year.trim()).append('\n');
		text.append("  kind review article\n");
		if (!doi.isBlank())
			text.append("  ids doi:").append(Dois.normal(doi).orElse(doi.trim())).append('\n');
		return text.append("}\n\nreferences of ").append(id).append(" {\n}\n").toString();
	}

	/** The file for claims of an article. */
	public static String claims(String key, List<String> imports) {
		return file(key, imports) + "\nclaims from " + IdSyntax.escape(key) + " {\n}\n";
	}

	/** The file of a new map. */
	public static String map(String namespace, String id, String title, List<String> imports) {
		return file(namespace, imports) + "\nmap " + IdSyntax.escape(id) + (title.isBlank() ? "" : " " + quoted(title)) + " {\n}\n";
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
		return '"' + text.trim().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
