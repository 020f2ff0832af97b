/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.Locale;
import java.util.Map;

/** Names of features in the words of a curator. */
final class Spelling {
	private static final Map<String, String> SPECIAL = Map.ofEntries(Map.entry("name", "Id"),
			Map.entry("curies", "Identifiers"),
			Map.entry("of", "Form of"), Map.entry("tumours", "In (tumours)"), Map.entry("therapies", "Under (therapies)"),
			Map.entry("condition", "When"), Map.entry("mechanisms", "About (mechanisms)"), Map.entry("comparisons", "Measured"),
			Map.entry("citations", "Cites"), Map.entry("etAl", "Et al."), Map.entry("drugClass", "Modality"),
			Map.entry("polarityReason", "Negated because"), Map.entry("systems", "System"), Map.entry("phenotypes", "Phenotype"));

	private Spelling() {
	}

	/** {@code polarityReason} as "Polarity reason", unless the field says it otherwise. */
	static String of(String feature) {
		String special = SPECIAL.get(feature);
		if (special != null)
			return special;
		String words = feature.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
