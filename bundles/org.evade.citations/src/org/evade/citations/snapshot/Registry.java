/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.net.URI;

/**
 * A registry that is asked. Its host is fixed; what it answers, wherever it wants to redirect to, stays with it.
 *
 * @param name
 *            name of the file of its snapshot
 * @param title
 *            name to show
 * @param base
 *            beginning of its addresses
 * @param batch
 *            ids in one request
 * @param interval
 *            least time between two requests, in milliseconds
 * @param largest
 *            largest answer, in bytes after unpacking
 * @param type
 *            what the type of the answer begins with
 */
public record Registry(String name, String title, URI base, int batch, int interval, long largest, String type) {
	private static final long ANSWER = 32_000_000;

	/** Crossref: public pool, one connection. */
	public static final Registry CROSSREF = new Registry("crossref", "Crossref", URI.create("https://api.crossref.org/"), 20, 250, ANSWER, "application/json");
	/** PubMed: three requests a second without a key. */
	public static final Registry PUBMED = new Registry("pubmed", "PubMed", URI.create("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/"), 200, 400, ANSWER, "application/json");
	/** The id converter of PubMed Central. */
	public static final Registry CONVERTER = new Registry("pubmed", "PubMed Central", URI.create("https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/"), 200, 400, ANSWER,
			"application/json");
	/** ClinicalTrials.gov: about fifty requests a minute. */
	public static final Registry TRIALS = new Registry("clinicaltrials", "ClinicalTrials.gov", URI.create("https://clinicaltrials.gov/api/v2/"), 100, 1300, ANSWER,
			"application/json");
	/** The list of Retraction Watch, which Crossref publishes. */
	public static final Registry RETRACTIONS = new Registry("retractions", "Retraction Watch", URI.create("https://gitlab.com/crossref/retraction-watch-data/-/raw/main/"), 0, 1000,
			400_000_000, "text/");

	/** The same at another place, with small answers and no pause: for tests against a server of their own. */
	public Registry at(URI other) {
		return new Registry(name, title, other, batch, 1, Math.min(largest, 2_000_000), type);
	}
}
