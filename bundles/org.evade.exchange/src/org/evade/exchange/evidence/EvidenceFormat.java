/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.evade.exchange.JsonWriter;
import org.evade.exchange.Utf8;
import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.loss.Losses;
import org.evade.exchange.maps.MapSheet;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.LocalReference;
import org.evade.model.Publication;

/** What the formats of clinical evidence have in common: claims that foretell an answer or an outcome, with what they cite. */
abstract class EvidenceFormat implements CorpusExporter {
	private final String id;
	private final String label;
	private final String file;
	private final FormatCoverage held;

	EvidenceFormat(String id, String label, String file, FormatCoverage held) {
		this.id = id;
		this.label = label;
		this.file = file;
		this.held = held;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label() {
		return label;
	}

	@Override
	public final List<String> files() {
		return List.of(file);
	}

	/** Writes the items of one claim. */
	abstract void write(Corpus corpus, ClinicalReading reading, JsonWriter json) throws IOException;

	/** Why a reading has no item, or null when it has some. */
	abstract String missing(Corpus corpus, ClinicalReading reading);

	/** Key of the array that holds the items. */
	abstract String key();

	@Override
	public final void write(Corpus corpus, String name, OutputStream bytes) throws IOException {
		JsonWriter json = new JsonWriter(Utf8.writer(bytes));
		json.object().key(key()).array();
		for (Claim claim : corpus.claims().toList()) {
			Optional<ClinicalReading> reading = ClinicalReading.of(claim);
			if (reading.isPresent() && missing(corpus, reading.get()) == null)
				write(corpus, reading.get(), json);
		}
		json.endArray().endObject().end();
	}

	@Override
	public final void losses(Corpus corpus, Losses losses) {
		corpus.claims().forEach(claim -> {
			Optional<ClinicalReading> reading = ClinicalReading.of(claim);
			String missing = reading.isEmpty() ? "claim that foretells neither an answer to a therapy nor an outcome" : missing(corpus, reading.get());
			if (missing == null)
				held.audit(claim, losses);
			else
				losses.add(claim, missing, MapSheet.sentence(claim));
		});
	}

	/** The publications that a claim cites, each once. */
	static List<Publication> cited(Corpus corpus, Claim claim) {
		List<Publication> cited = new ArrayList<>();
		Article article = claim.eContainer() instanceof ClaimSet set && set.getArticle() != null && !set.getArticle().eIsProxy() ? set.getArticle() : null;
		for (Citation citation : claim.getCitations()) {
			LocalReference local = citation.getPublication() != null || article == null ? null : corpus.reference(article, citation.getNumber());
			Publication publication = citation.getPublication() != null ? citation.getPublication() : local == null ? null : local.getPublication();
			if (publication != null && !publication.eIsProxy() && !cited.contains(publication))
				cited.add(publication);
		}
		return cited;
	}

	/** The part of a CURIE behind the first of some prefixes that an object has. */
	static Optional<String> identifier(List<String> curies, String... prefixes) {
		return Stream.of(prefixes).flatMap(prefix -> curies.stream().filter(curie -> curie.regionMatches(true, 0, prefix + ":", 0, prefix.length() + 1))
				.map(curie -> curie.substring(prefix.length() + 1))).findFirst();
	}
}
