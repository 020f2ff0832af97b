/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;

/** Web addresses of identifiers. */
public final class Links {
	private Links() {
	}

	/**
	 * The page of a CURIE: its owner's for publications and trials, otherwise through the resolver of the Bioregistry.
	 *
	 * @return an https address, or null when the prefix or the shape of the id is not known
	 */
	public static String of(String curie) {
		int colon = curie.indexOf(':');
		IdSpace space = colon < 1 ? null : IdSpaces.meant(curie.substring(0, colon));
		String local = curie.substring(colon + 1);
		if (space == null || !space.fits(local))
			return null;
		return switch (space.prefix()) {
		case "doi" -> "https://doi.org/" + encode(local);
		case "pmid" -> "https://pubmed.ncbi.nlm.nih.gov/" + encode(local) + "/";
		case "pmc" -> "https://pmc.ncbi.nlm.nih.gov/articles/" + encode(local) + "/";
		case "clinicaltrials" -> trial(local);
		case "orcid" -> "https://orcid.org/" + encode(local);
		default -> "https://bioregistry.io/" + encode(space.prefix().toLowerCase(Locale.ROOT)) + ":" + encode(local);
		};
	}

	/** The page of a registry id as a trial has it, with or without a prefix; null when its shape is not known. */
	public static String ofTrial(String id) {
		return IdSpaces.of("clinicaltrials").fits(id) ? trial(id) : of(id);
	}

	private static String trial(String id) {
		return "https://clinicaltrials.gov/study/" + encode(id);
	}

	/** Slashes stay, as the pages want them. */
	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
	}
}
