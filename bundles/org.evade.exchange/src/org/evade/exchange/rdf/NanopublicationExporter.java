/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.exchange.Utf8;
import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.loss.Losses;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.LocalReference;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.ReviewRecord;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;
import org.evade.model.terms.WebAddresses;

/**
 * Each claim as a nanopublication in TriG: what is claimed, what it rests on, and who answers for it. Addresses carry no hash of
 * their content, so they are not trusty; a publisher's tool adds that.
 */
public final class NanopublicationExporter implements CorpusExporter {
	/** Name of the file. */
	public static final String FILE = "nanopublications.trig";
	private static final FormatCoverage HELD = FormatCoverage.of("ClaimSet: article claims; Claim: *; ParticipantRef: *; Citation: *; ClaimLink: *; Passage: *; Comparison: *; Quantity: *; "
			+ "MeasuredValue: *; Correction: *; ReviewRecord: subject state curator date; Participant: name label curies; Publication: name title curies");

	@Override
	public String id() {
		return "nanopub";
	}

	@Override
	public String label() {
		return "Claims as &nanopublications (RDF)";
	}

	@Override
	public List<String> files() {
		return List.of(FILE);
	}

	@Override
	public void losses(Corpus corpus, Losses losses) {
		corpus.statements(ClaimSet.class).forEach(set -> HELD.audit(set, losses));
		corpus.statements(ReviewRecord.class).forEach(review -> HELD.audit(review, losses));
	}

	@Override
	public void write(Corpus corpus, String file, OutputStream bytes) throws IOException {
		TableSource source = new TableSource(corpus);
		Trig trig = new Trig(Utf8.writer(bytes));
		Map<Named, List<ReviewRecord>> reviews = corpus.statements(ReviewRecord.class).filter(review -> review.getSubject() != null)
				.collect(Collectors.groupingBy(ReviewRecord::getSubject));
		try {
			corpus.statements(ClaimSet.class).forEach(set -> set.getClaims().forEach(claim -> nanopublication(source, set.getArticle(), claim,
					reviews.getOrDefault(claim, List.of()), trig)));
			trig.out.flush();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void nanopublication(TableSource source, Article article, Claim claim, List<ReviewRecord> reviews, Trig trig) {
		String address = RdfVocabulary.CORPUS + "nanopublication/" + RdfVocabulary.encode(TableSource.fullName(claim));
		String assertion = address + "#assertion", provenance = address + "#provenance", info = address + "#pubinfo";
		trig.graph(address + "#Head", List.of(new Thing(address).say(RdfVocabulary.TYPE, RdfVocabulary.NP + "Nanopublication")
				.say(RdfVocabulary.NP + "hasAssertion", assertion).say(RdfVocabulary.NP + "hasProvenance", provenance)
				.say(RdfVocabulary.NP + "hasPublicationInfo", info)));
		trig.graph(assertion, assertion(claim));
		trig.graph(provenance, provenance(source, article, claim, assertion));
		trig.graph(info, List.of(info(reviews, address)));
	}

	private static List<Thing> assertion(Claim claim) {
		List<Thing> things = new ArrayList<>();
		PlainStatement.property(claim).ifPresent(property -> things.add(new Thing(Things.address(claim.getSubject().getParticipants().getFirst()))
				.say(property, Things.address(claim.getObject().getParticipants().getFirst()))));
		Things.tell(claim, things::add);
		things.stream().filter(thing -> thing.address().equals(Things.address(claim))).findFirst()
				.ifPresent(thing -> thing.say(RdfVocabulary.RDFS + "label", RdfTerm.text(MapSheet.sentence(claim))));
		Set<Participant> named = new LinkedHashSet<>(Participants.of(claim.getSubject()));
		named.addAll(Participants.of(claim.getObject()));
		for (Participant participant : named)
			if (!participant.eIsProxy()) {
				Thing thing = new Thing(Things.address(participant)).say(RdfVocabulary.RDFS + "label", RdfTerm.text(Terms.label(participant)));
				for (String curie : participant.getCuries())
					WebAddresses.of(curie).ifPresent(page -> thing.say(RdfVocabulary.SKOS + "exactMatch", page));
				things.add(thing);
			}
		return things;
	}

	private static List<Thing> provenance(TableSource source, Article article, Claim claim, String assertion) {
		Thing from = new Thing(assertion);
		List<Thing> things = new ArrayList<>(List.of(from));
		if (article != null && !article.eIsProxy()) {
			from.say(RdfVocabulary.PROV + "wasQuotedFrom", Things.address(article));
			things.add(publication(article));
		}
		for (Citation citation : claim.getCitations()) {
			Publication cited = cited(source.corpus(), article, citation);
			if (cited != null) {
				from.say(RdfVocabulary.PROV + "wasDerivedFrom", Things.address(cited));
				things.add(publication(cited));
			}
		}
		from.say(RdfVocabulary.MODEL + "basis", RdfTerm.of(claim.getBasis().getLiteral()));
		return things.stream().distinct().toList();
	}

	private static Publication cited(Corpus corpus, Article article, Citation citation) {
		LocalReference local = citation.getPublication() != null || article == null ? null : corpus.reference(article, citation.getNumber());
		Publication cited = citation.getPublication() != null ? citation.getPublication() : local == null ? null : local.getPublication();
		return cited == null || cited.eIsProxy() ? null : cited;
	}

	private static Thing publication(Publication publication) {
		Thing thing = new Thing(Things.address(publication));
		if (publication.getTitle() != null)
			thing.say(RdfVocabulary.DCTERMS + "title", RdfTerm.text(publication.getTitle()));
		for (String curie : publication.getCuries()) {
			thing.say(RdfVocabulary.DCTERMS + "identifier", RdfTerm.text(curie));
			WebAddresses.of(curie).ifPresent(page -> thing.say(RdfVocabulary.SKOS + "exactMatch", page));
		}
		return thing.say(RdfVocabulary.TYPE, RdfVocabulary.PROV + "Entity");
	}

	/** No time stands in it but that of reviews, so that equal models give equal bytes. */
	private static Thing info(List<ReviewRecord> reviews, String address) {
		Thing info = new Thing(address).say(RdfVocabulary.PAV + "createdWith", "https://evade.org/");
		reviews.forEach(review -> {
			info.say(RdfVocabulary.MODEL + "review", RdfTerm.of(review.getState().getLiteral()));
			if (review.getCurator() != null)
				info.say(RdfVocabulary.PAV + "curatedBy", RdfTerm.text(review.getCurator()));
			if (review.getDate() != null)
				info.say(RdfVocabulary.PAV + "curatedOn", RdfTerm.text(review.getDate()));
		});
		return info;
	}

	/** Writes graphs. */
	private static final class Trig {
		private final Writer out;

		Trig(Writer out) throws IOException {
			this.out = out;
			for (Map.Entry<String, String> prefix : RdfVocabulary.PREFIXES.entrySet())
				out.write("@prefix " + prefix.getKey() + ": " + RdfText.iri(prefix.getValue()) + " .\n");
		}

		void graph(String address, List<Thing> things) {
			write("\n" + RdfText.iri(address) + " {\n");
			for (Thing thing : things)
				for (Map.Entry<String, List<RdfTerm>> said : thing.said().entrySet())
					for (RdfTerm term : said.getValue())
						write("  " + RdfText.iri(thing.address()) + " " + property(said.getKey()) + " " + text(term) + " .\n");
			write("}\n");
		}

		private static String text(RdfTerm term) {
			return term instanceof RdfTerm.Sequence sequence ? "( " + String.join(" ", sequence.terms().stream().map(Trig::text).toList()) + " )"
					: RdfText.term(term);
		}

		private static String property(String address) {
			for (Map.Entry<String, String> prefix : RdfVocabulary.PREFIXES.entrySet())
				if (address.startsWith(prefix.getValue()) && address.substring(prefix.getValue().length()).matches("\\w+"))
					return prefix.getKey() + ":" + address.substring(prefix.getValue().length());
			return RdfText.iri(address);
		}

		private void write(String text) {
			try {
				out.write(text);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
