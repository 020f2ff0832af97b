/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.export.Exporters;
import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.loss.Losses;
import org.evade.language.load.Corpus;
import org.evade.model.ClaimSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Claims in the formats of evidence say what was claimed, in the right direction, or are told as lost. */
class EvidenceFormatsTest {
	private static final String CORPUS = """
			namespace n
			gene STK11 HGNC:11389
			gene KRAS HGNC:6407
			variant G12C "KRAS G12C" of KRAS allele "G12C"
			protein PD-L1 "PD-L1 \\"B7\\"" HGNC:17635
			cell Treg CL:0000815
			drug nivo "nivolumab" NCIT:C68814 also "BMS-936558"
			drug ipi "ipilimumab" NCIT:C2654
			regimen both gives nivo + ipi
			disease NSCLC MONDO:0005233 DOID:3908
			disease SCLC
			endpoint OS measures overall survival as median in mo
			phenotype R "resistance"
			publication p { title "P" journal "J" year 2018 ids pmid:28636851 doi:10.1000/182 }
			publication q { title "Q" }
			article a { title "A \\"quoted\\"" }
			references of a { 3 = p }
			claims from a {
			  claim c1: loss of STK11 causes resistance to both { cites 3, q in NSCLC level B rating 3 system human cohort when "first line" }
			  claim c2: high expression of PD-L1 increases response to nivo or ipi { cites 3 in NSCLC, SCLC }
			  claim c3: G12C does not predict OS { cites 3 in NSCLC }
			  claim c4: mutation of KRAS reduces OS { cites 3 in NSCLC }
			  claim c5: mutation of KRAS reduces resistance to nivo { negated cites 3 in NSCLC }
			  claim c6: mutation of KRAS reduces resistance to nivo { cites 3 }
			  claim c7: loss of STK11 causes resistance to nivo { in NSCLC }
			  claim c8: STK11 activates PD-L1 { cites 3 }
			  claim c9: mutation of KRAS causes resistance to nivo { open question cites 3 in NSCLC }
			  claim c10: Treg positively correlates with loss of STK11 { cites q }
			  claim c11: nivo + ipi targets PD-L1
			  claim c12: PD-L1 requires KRAS
			  claim c13: PD-L1 binds KRAS
			  claim c14: infiltration of Treg increases loss of PD-L1
			}
			""";
	@TempDir
	Path folder;

	private static String text(Corpus corpus, String id) throws IOException {
		CorpusExporter format = (CorpusExporter) Exporters.of(id).orElseThrow();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(corpus, format.files().getFirst(), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<String> lost(Corpus corpus, String id, String kind) {
		Losses losses = new Losses();
		((CorpusExporter) Exporters.of(id).orElseThrow()).losses(corpus, losses);
		return losses.all().stream().filter(loss -> loss.kind().startsWith(kind)).map(loss -> loss.what()).toList();
	}

	private static String words(JsonObject object, String... keys) {
		StringBuilder words = new StringBuilder();
		for (String key : keys) {
			JsonElement at = object;
			for (String step : key.split("\\."))
				at = at == null || at.isJsonNull() ? null : at instanceof JsonArray array ? array.get(Integer.parseInt(step)) : at.getAsJsonObject().get(step);
			words.append(words.isEmpty() ? "" : " | ").append(at == null || at.isJsonNull() ? "-" : at.getAsString());
		}
		return words.toString();
	}

	@Test
	void civic() throws IOException {
		Corpus corpus = SampleCorpus.of(folder, CORPUS);
		JsonArray items = JsonParser.parseString(text(corpus, "civic")).getAsJsonObject().getAsJsonArray("evidenceItems");
		String[] keys = { "name", "evidenceType", "evidenceDirection", "significance", "molecularProfile.name" };
		assertEquals(List.of("n.c1 | PREDICTIVE | SUPPORTS | RESISTANCE | STK11 Loss", "n.c1 | PREDICTIVE | SUPPORTS | RESISTANCE | STK11 Loss",
				"n.c2 | PREDICTIVE | SUPPORTS | SENSITIVITYRESPONSE | PD-L1 \"B7\" Overexpression", "n.c3 | PROGNOSTIC | DOES_NOT_SUPPORT | BETTER_OUTCOME | KRAS G12C",
				"n.c4 | PROGNOSTIC | SUPPORTS | POOR_OUTCOME | KRAS Mutation", "n.c5 | PREDICTIVE | DOES_NOT_SUPPORT | SENSITIVITYRESPONSE | KRAS Mutation",
				"n.c6 | PREDICTIVE | SUPPORTS | SENSITIVITYRESPONSE | KRAS Mutation"), items.asList().stream().map(item -> words(item.getAsJsonObject(), keys)).toList());
		JsonObject first = items.get(0).getAsJsonObject();
		assertEquals("B | 3 | NSCLC | 3908 | nivolumab | C68814 | C2654 | COMBINATION | PUBMED | 28636851 | 2018", words(first, "evidenceLevel", "evidenceRating",
				"disease.name", "disease.doid", "therapies.0.name", "therapies.0.ncitId", "therapies.1.ncitId", "therapyInteractionType", "source.sourceType",
				"source.citationId", "source.publicationYear"));
		assertEquals("HGNC:6407", words(items.get(3).getAsJsonObject(), "molecularProfile.variants.0.feature.hgncId"));
		assertEquals("SUBSTITUTES | NSCLC; SCLC", words(items.get(2).getAsJsonObject(), "therapyInteractionType", "disease.name"));
		assertEquals(1, lost(corpus, "civic", "claim without a publication").size());
		assertEquals(7, lost(corpus, "civic", "claim that foretells neither").size());
		assertEquals(List.of("first line"), lost(corpus, "civic", "condition of claim"));
	}

	/** The members of version 1.0.1; nothing else may stand in its objects. */
	private static final Map<String, Set<String>> MEMBERS = Map.of("Statement",
			Set.of("id", "type", "description", "proposition", "direction", "strength", "reportedIn", "extensions"), "VariantTherapeuticResponseProposition",
			Set.of("type", "subjectVariant", "geneContextQualifier", "predicate", "objectTherapeutic", "conditionQualifier"), "VariantPrognosticProposition",
			Set.of("type", "subjectVariant", "geneContextQualifier", "predicate", "objectCondition"), "Document", Set.of("id", "type", "title", "doi", "pmid"),
			"CategoricalVariant", Set.of("id", "type", "name"));

	private static void check(JsonElement element) {
		if (element instanceof JsonArray array)
			array.forEach(EvidenceFormatsTest::check);
		else if (element instanceof JsonObject object) {
			if (object.has("type"))
				assertTrue(MEMBERS.get(object.get("type").getAsString()).containsAll(object.keySet()), object.toString());
			object.entrySet().forEach(member -> check(member.getValue()));
		}
	}

	@Test
	void vaSpec() throws IOException {
		Corpus corpus = SampleCorpus.of(folder, CORPUS);
		JsonObject document = JsonParser.parseString(text(corpus, "va-spec")).getAsJsonObject();
		check(document);
		JsonArray statements = document.getAsJsonArray("statements");
		String[] keys = { "id", "direction", "proposition.type", "proposition.predicate" };
		assertEquals(List.of("evade:n.c1 | supports | VariantTherapeuticResponseProposition | predictsResistanceTo",
				"evade:n.c2 | supports | VariantTherapeuticResponseProposition | predictsSensitivityTo",
				"evade:n.c3 | disputes | VariantPrognosticProposition | associatedWithBetterOutcomeFor",
				"evade:n.c4 | supports | VariantPrognosticProposition | associatedWithWorseOutcomeFor",
				"evade:n.c5 | disputes | VariantTherapeuticResponseProposition | predictsSensitivityTo",
				"evade:n.c7 | supports | VariantTherapeuticResponseProposition | predictsResistanceTo"),
				statements.asList().stream().map(item -> words(item.getAsJsonObject(), keys)).toList());
		assertEquals("B | AND | 0005233 | 28636851 | 10.1000/182", words(statements.get(0).getAsJsonObject(), "strength.primaryCoding.code",
				"proposition.objectTherapeutic.membershipOperator", "proposition.conditionQualifier.primaryCoding.code", "reportedIn.0.pmid", "reportedIn.0.doi"));
		assertEquals("OR | OR", words(statements.get(1).getAsJsonObject(), "proposition.objectTherapeutic.membershipOperator",
				"proposition.conditionQualifier.membershipOperator"));
		assertEquals(1, lost(corpus, "va-spec", "claim without a tumour").size());
	}

	@Test
	void bel() throws IOException {
		Corpus corpus = SampleCorpus.of(folder, CORPUS);
		String bel = text(corpus, "bel");
		for (String statement : List.of("g(hgnc:11389 ! \"STK11\") decreases path(evade:\"resistance to both\")",
				"p(hgnc:17635 ! \"PD-L1 \\\"B7\\\"\") increases path(evade:\"response to nivolumab\")",
				"g(evade:\"G12C\") noCorrelation path(evade:\"OS\")", "g(hgnc:6407 ! \"KRAS\", var(\"?\")) causesNoChange path(evade:\"resistance to nivolumab\")",
				"g(hgnc:11389 ! \"STK11\") increases p(", "pop(cl:0000815 ! \"Treg\") negativeCorrelation g(hgnc:11389 ! \"STK11\")",
				"composite(a(ncit:C2654 ! \"ipilimumab\"), a(ncit:C68814 ! \"nivolumab\")) association p(", "g(hgnc:6407 ! \"KRAS\") increases p(hgnc:17635",
				"complex(p(hgnc:17635 ! \"PD-L1 \\\"B7\\\"\"), g(hgnc:6407 ! \"KRAS\"))", "pop(cl:0000815 ! \"Treg\") decreases p(hgnc:17635"))
			assertTrue(bel.contains("\n" + statement), statement + " is not in\n" + bel);
		assertFalse(bel.contains("\"n.c9\""), "an open question states nothing");
		assertTrue(bel.contains("SET Citation = {\"PubMed\", \"P\", \"28636851\"}\nSET SupportingText = \"loss of STK11 causes resistance to both\"\nSET Claim = \"n.c1\"\n"), bel);
		assertTrue(bel.contains("SET Tumour = {\"NSCLC\", \"SCLC\"}\n"));
		for (String line : bel.split("\n"))
			assertTrue(line.isEmpty() || line.matches("(SET|DEFINE|UNSET) .*|\\w+\\(.*\\)"), line);
		assertEquals(List.of("targets"), lost(corpus, "bel", "relation that has no counterpart"));
		assertEquals(1, lost(corpus, "bel", "open question").size());
	}

	@Test
	void theyHoldWhatTheySay() throws Exception {
		Corpus corpus = SampleCorpus.of(folder, CORPUS);
		for (Map.Entry<String, FormatCoverage> format : Map.of("bel",
				FormatCoverage.of("Claim: name subject relation object polarity modality phenotypes systems tumours level condition citations; ParticipantRef: *; Citation: number publication"),
				"civic", FormatCoverage.of("Claim: name subject relation object polarity modality therapies tumours level rating citations; ParticipantRef: *; Citation: number publication"),
				"va-spec", FormatCoverage.of("Claim: name subject relation object polarity modality systems therapies tumours condition level citations note; ParticipantRef: *; Citation: number publication"))
				.entrySet()) {
			Mutations mutations = new Mutations(format.getValue(), () -> text(corpus, format.getKey()).getBytes(StandardCharsets.UTF_8));
			for (ClaimSet set : corpus.statements(ClaimSet.class).toList())
				for (var claim : List.copyOf(set.getClaims()))
					mutations.in(claim);
			assertEquals(new TreeSet<>(), mutations.wrong(), format.getKey());
		}
	}
}
