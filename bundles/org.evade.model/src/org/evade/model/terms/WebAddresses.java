/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Web addresses of identifiers. */
public final class WebAddresses {
	private static final String PORTAL = "https://trialsearch.who.int/Trial2.aspx?TrialID=";

	private WebAddresses() {
	}

	/**
	 * The page of a CURIE: its owner's for publications and trials, otherwise through the resolver of the Bioregistry.
	 *
	 * @return an https address, empty when the prefix or the shape of the id is not known
	 */
	public static Optional<String> of(String curie) {
		int colon = curie.indexOf(':');
		IdSpace space = colon < 1 ? null : IdSpaces.meant(curie.substring(0, colon));
		String local = curie.substring(colon + 1);
		if (space == null || !space.fits(local))
			return Optional.empty();
		return Optional.of(switch (space.prefix()) {
		case "doi" -> "https://doi.org/" + encode(local);
		case "pmid" -> "https://pubmed.ncbi.nlm.nih.gov/" + encode(local) + "/";
		case "pmc" -> "https://pmc.ncbi.nlm.nih.gov/articles/" + encode(local) + "/";
		case "clinicaltrials", "isrctn", "eudract", "ctis" -> RegistryId.of(local).map(WebAddresses::page).orElseThrow();
		case "orcid" -> "https://orcid.org/" + encode(local);
		default -> "https://bioregistry.io/" + encode(space.prefix().toLowerCase(Locale.ROOT)) + ":" + encode(local);
		});
	}

	/** The page of a registry id as a trial has it, with or without a prefix; empty when its shape is not known. */
	public static Optional<String> ofTrial(String id) {
		return RegistryId.of(id).map(WebAddresses::page);
	}

	/** The registry's own page where its address is made of the id, else that of the WHO's portal. */
	private static String page(RegistryId id) {
		String text = encode(id.text());
		return switch (id.registry()) {
		case CLINICAL_TRIALS -> "https://clinicaltrials.gov/study/" + text;
		case ISRCTN -> "https://www.isrctn.com/" + text;
		case EUDRACT -> "https://www.clinicaltrialsregister.eu/ctr-search/search?query=" + text;
		case CTIS -> "https://euclinicaltrials.eu/ctis-public/view/" + text;
		case DRKS -> "https://drks.de/search/en/trial/" + text;
		case JRCT, JRCT_BY_KIND, UMIN, JAPIC, JMACCT -> PORTAL + "JPRN-" + text;
		default -> PORTAL + text;
		};
	}

	/** Slashes stay, as the pages want them. */
	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
	}
}
