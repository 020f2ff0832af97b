/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.evidence;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.evade.exchange.JsonWriter;
import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Entity;
import org.evade.model.EntityType;
import org.evade.model.EvidenceLevel;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;
import org.evade.model.terms.Terms;
import org.evade.model.terms.WebAddresses;

/**
 * Statements of the Variant Annotation Specification of GA4GH, version 1.0.1: a proposition on therapeutic response or prognosis, and
 * whether the claim supports or disputes it. Variants are categorical: a name, not a sequence.
 */
public final class VaSpecExporter extends EvidenceFormat {
	private static final FormatCoverage HELD = FormatCoverage.of("Claim: name subject relation object polarity modality systems therapies tumours condition level citations note; "
			+ "ParticipantRef: *; Citation: number publication");
	private static final Pattern DOI = Pattern.compile("10.(\\d+)(\\.\\d+)*/[\\w\\-.]+.*");

	/** The format. */
	public VaSpecExporter() {
		super("va-spec", "Statements as in GA4GH &VA-Spec", "va-statements.json", HELD);
	}

	@Override
	String key() {
		return "statements";
	}

	/** A proposition has a condition. */
	@Override
	String missing(Corpus corpus, ClinicalReading reading) {
		return reading.diseases().isEmpty() ? "claim without a tumour, which a proposition needs" : null;
	}

	@Override
	void write(Corpus corpus, ClinicalReading reading, JsonWriter json) throws IOException {
		Claim claim = reading.claim();
		json.object().put("id", "evade:" + TableSource.fullName(claim)).put("type", "Statement").put("description", MapSheet.sentence(claim));
		proposition(reading, json);
		json.put("direction", reading.supports() ? "supports" : "disputes");
		if (claim.getLevel() != EvidenceLevel.NONE)
			json.key("strength").object().put("conceptType", "Evidence Level").put("name", "CIViC level " + claim.getLevel().getName()).key("primaryCoding")
					.object().put("code", claim.getLevel().getName()).put("system", "https://civic.readthedocs.io/en/latest/model/evidence/level.html")
					.endObject().endObject();
		List<Publication> cited = cited(corpus, claim);
		if (!cited.isEmpty()) {
			json.key("reportedIn").array();
			for (Publication publication : cited)
				document(publication, json);
			json.endArray();
		}
		extensions(claim, json);
		json.endObject();
	}

	private static void proposition(ClinicalReading reading, JsonWriter json) throws IOException {
		boolean predictive = !reading.therapies().isEmpty();
		json.key("proposition").object().put("type", predictive ? "VariantTherapeuticResponseProposition" : "VariantPrognosticProposition");
		json.key("subjectVariant").object().put("id", "evade:" + TableSource.fullName(reading.claim()) + "/variant").put("type", "CategoricalVariant");
		json.put("name", reading.profile().stream().map(ClinicalReading.Feature::name).collect(Collectors.joining(" AND "))).endObject();
		if (reading.profile().size() == 1) {
			Entity molecule = reading.profile().getFirst().molecule();
			Entity gene = molecule.getOf() != null && !molecule.getOf().eIsProxy() ? molecule.getOf() : molecule;
			if (gene.getType() == EntityType.GENE || gene.getType() == EntityType.PROTEIN) {
				json.key("geneContextQualifier");
				concept(gene, "Gene", json);
			}
		}
		json.put("predicate", predictive ? reading.favourable() ? "predictsSensitivityTo" : "predictsResistanceTo"
				: reading.favourable() ? "associatedWithBetterOutcomeFor" : "associatedWithWorseOutcomeFor");
		if (predictive)
			therapeutic(reading, json);
		json.key(predictive ? "conditionQualifier" : "objectCondition");
		condition(reading.diseases(), json);
		json.endObject();
	}

	private static void therapeutic(ClinicalReading reading, JsonWriter json) throws IOException {
		json.key("objectTherapeutic");
		if (reading.therapies().size() == 1) {
			concept(reading.therapies().getFirst(), "Therapy", json);
			return;
		}
		json.object().key("therapies").array();
		for (Entity therapy : reading.therapies())
			concept(therapy, "Therapy", json);
		json.endArray().put("membershipOperator", reading.together() ? "AND" : "OR").endObject();
	}

	private static void condition(List<Entity> diseases, JsonWriter json) throws IOException {
		if (diseases.size() == 1) {
			concept(diseases.getFirst(), "Disease", json);
			return;
		}
		json.object().key("conditions").array();
		for (Entity disease : diseases)
			concept(disease, "Disease", json);
		json.endArray().put("membershipOperator", "OR").endObject();
	}

	/** A concept with the codes of its CURIEs. */
	private static void concept(Participant participant, String type, JsonWriter json) throws IOException {
		json.object().put("id", "evade:" + TableSource.fullName(participant)).put("conceptType", type).put("name", Terms.label(participant));
		List<String> curies = participant.getCuries().stream().filter(curie -> system(curie) != null).toList();
		if (!curies.isEmpty()) {
			json.key("primaryCoding");
			coding(curies.getFirst(), json);
		}
		if (curies.size() > 1) {
			json.key("mappings").array();
			for (String curie : curies.subList(1, curies.size())) {
				json.object().key("coding");
				coding(curie, json);
				json.put("relation", "exactMatch").endObject();
			}
			json.endArray();
		}
		json.endObject();
	}

	private static void coding(String curie, JsonWriter json) throws IOException {
		json.object().put("code", curie.substring(curie.indexOf(':') + 1)).put("system", system(curie)).endObject();
	}

	private static String system(String curie) {
		IdSpace space = IdSpaces.meant(curie.substring(0, curie.indexOf(':')));
		return space == null || WebAddresses.of(curie).isEmpty() ? null : "https://bioregistry.io/" + space.prefix().toLowerCase(Locale.ROOT);
	}

	private static void document(Publication publication, JsonWriter json) throws IOException {
		json.object().put("id", "evade:" + TableSource.fullName(publication)).put("type", "Document");
		if (publication.getTitle() != null)
			json.put("title", publication.getTitle());
		String doi = identifier(publication.getCuries(), "doi").filter(id -> DOI.matcher(id).matches()).orElse(null);
		if (doi != null)
			json.put("doi", doi);
		String pmid = identifier(publication.getCuries(), "pmid").orElse(null);
		if (pmid != null)
			json.put("pmid", pmid);
		json.endObject();
	}

	private static void extensions(Claim claim, JsonWriter json) throws IOException {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("modality", claim.getModality().getLiteral());
		if (!claim.getSystems().isEmpty())
			extensions.put("systems", claim.getSystems().stream().map(Terms::word).toList());
		if (claim.getCondition() != null)
			extensions.put("condition", claim.getCondition());
		if (claim.getNote() != null)
			extensions.put("note", claim.getNote());
		json.key("extensions").array();
		for (Map.Entry<String, Object> extension : extensions.entrySet()) {
			json.object().put("name", extension.getKey());
			if (extension.getValue() instanceof List<?> list)
				json.list("value", list);
			else
				json.put("value", extension.getValue());
			json.endObject();
		}
		json.endArray();
	}
}
