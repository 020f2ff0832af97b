/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.evidence;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.evade.exchange.JsonWriter;
import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Entity;
import org.evade.model.EvadePackage;
import org.evade.model.EvidenceLevel;
import org.evade.model.Publication;
import org.evade.model.terms.Terms;

/**
 * Evidence items in the shape of CIViC: predictive where a therapy is foretold, prognostic where an outcome is; one for each
 * publication that a claim cites, because an item of CIViC has one source. Field names and words are those of its interface.
 */
public final class CivicExporter extends EvidenceFormat {
	private static final FormatCoverage HELD = FormatCoverage.of("Claim: name subject relation object polarity therapies tumours level rating citations; ParticipantRef: *; "
			+ "Citation: number publication");

	/** The format. */
	public CivicExporter() {
		super("civic", "Evidence items as in C&IViC", "evidence-items.json", HELD);
	}

	@Override
	String key() {
		return "evidenceItems";
	}

	@Override
	String missing(Corpus corpus, ClinicalReading reading) {
		return cited(corpus, reading.claim()).isEmpty() ? "claim without a publication as its source" : null;
	}

	@Override
	void write(Corpus corpus, ClinicalReading reading, JsonWriter json) throws IOException {
		for (Publication source : cited(corpus, reading.claim()))
			item(reading, source, json);
	}

	private static void item(ClinicalReading reading, Publication source, JsonWriter json) throws IOException {
		Claim claim = reading.claim();
		boolean predictive = !reading.therapies().isEmpty();
		json.object().put("name", TableSource.fullName(claim)).put("description", MapSheet.sentence(claim));
		json.put("evidenceType", predictive ? "PREDICTIVE" : "PROGNOSTIC");
		json.put("evidenceLevel", claim.getLevel() == EvidenceLevel.NONE ? null : claim.getLevel().getName());
		json.put("evidenceRating", claim.eIsSet(EvadePackage.Literals.CLAIM__RATING) ? claim.getRating() : null);
		json.put("evidenceDirection", reading.supports() ? "SUPPORTS" : "DOES_NOT_SUPPORT");
		json.put("significance", predictive ? reading.favourable() ? "SENSITIVITYRESPONSE" : "RESISTANCE"
				: reading.favourable() ? "BETTER_OUTCOME" : "POOR_OUTCOME");
		json.put("variantOrigin", "UNKNOWN");
		json.key("molecularProfile").object().put("name", reading.profile().stream().map(ClinicalReading.Feature::name).collect(Collectors.joining(" AND ")));
		json.key("variants").array();
		for (ClinicalReading.Feature feature : reading.profile()) {
			Entity gene = feature.molecule().getOf() != null && !feature.molecule().getOf().eIsProxy() ? feature.molecule().getOf() : feature.molecule();
			json.object().put("name", feature.name()).key("feature").object().put("name", Terms.label(gene));
			json.put("hgncId", identifier(gene.getCuries(), "HGNC").map(id -> "HGNC:" + id).orElse(null)).endObject().endObject();
		}
		json.endArray().endObject();
		disease(reading.diseases(), json);
		therapies(reading, json);
		source(source, json);
		json.endObject();
	}

	/** An item of CIViC has one disease: several are joined in the name. */
	private static void disease(List<Entity> diseases, JsonWriter json) throws IOException {
		json.key("disease");
		if (diseases.isEmpty()) {
			json.value(null);
			return;
		}
		json.object().put("name", diseases.stream().map(Terms::label).collect(Collectors.joining("; ")));
		json.put("doid", diseases.size() == 1 ? identifier(diseases.getFirst().getCuries(), "DOID").orElse(null) : null).endObject();
	}

	private static void therapies(ClinicalReading reading, JsonWriter json) throws IOException {
		json.key("therapies").array();
		for (Entity therapy : reading.therapies())
			json.object().put("name", Terms.label(therapy)).put("ncitId", identifier(therapy.getCuries(), "NCIT").orElse(null))
					.list("therapyAliases", therapy.getSynonyms()).endObject();
		json.endArray();
		json.put("therapyInteractionType", reading.therapies().size() < 2 ? null : reading.together() ? "COMBINATION" : "SUBSTITUTES");
	}

	private static void source(Publication source, JsonWriter json) throws IOException {
		String pmid = identifier(source.getCuries(), "pmid").orElse(null);
		json.key("source").object().put("sourceType", pmid == null ? null : "PUBMED").put("citationId", pmid);
		json.put("pmcId", identifier(source.getCuries(), "pmc").orElse(null)).put("doi", identifier(source.getCuries(), "doi").orElse(null));
		json.put("title", source.getTitle()).put("journal", source.getJournal()).put("publicationYear", source.getYear() == 0 ? null : source.getYear());
		json.endObject();
	}
}
