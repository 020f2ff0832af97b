/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.bel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import org.evade.model.EvidenceLevel;
import org.evade.model.LocalReference;
import org.evade.model.Modality;
import org.evade.model.Publication;
import org.evade.model.terms.Terms;
import org.evade.model.terms.WebAddresses;

/**
 * Claims as a script in the Biological Expression Language, a block for each claim and publication. What a claim says of its
 * context stands in annotations; the supporting text is the claim in words, not a sentence of the article.
 */
public final class BelExporter implements CorpusExporter {
	/** Name of the file. */
	public static final String FILE = "claims.bel";
	private static final FormatCoverage HELD = FormatCoverage.of("Claim: name subject relation object polarity modality phenotypes systems tumours level condition citations; "
			+ "ParticipantRef: *; Citation: number publication");
	private static final Map<String, String> ANNOTATIONS = new LinkedHashMap<>();

	static {
		for (String annotation : List.of("Claim", "Relation", "Modality", "Phenotype", "System", "Tumour", "Level", "Condition"))
			ANNOTATIONS.put(annotation, ".*");
	}

	@Override
	public String id() {
		return "bel";
	}

	@Override
	public String label() {
		return "Claims as B&EL";
	}

	@Override
	public List<String> files() {
		return List.of(FILE);
	}

	@Override
	public void losses(Corpus corpus, Losses losses) {
		BelTerms terms = new BelTerms(new TableSource(corpus));
		corpus.claims().forEach(claim -> {
			HELD.audit(claim, losses);
			if (claim.getModality() == Modality.OPEN_QUESTION)
				losses.add(claim, "open question, which states nothing", MapSheet.sentence(claim));
			else if (terms.of(claim.getSubject()).isEmpty() || terms.of(claim.getObject()).isEmpty())
				losses.add(claim, "claim without a term on one side", MapSheet.sentence(claim));
			else if (!BelRelation.of(claim).exact())
				losses.add(claim, "relation that has no counterpart and became an association", Terms.word(claim.getRelation()));
		});
	}

	@Override
	public void write(Corpus corpus, String file, OutputStream bytes) throws IOException {
		BelTerms terms = new BelTerms(new TableSource(corpus));
		StringWriter statements = new StringWriter();
		for (ClaimSet set : corpus.statements(ClaimSet.class).toList())
			for (Claim claim : set.getClaims())
				claim(corpus, set.getArticle(), claim, terms, statements);
		Writer out = Utf8.writer(bytes);
		out.write("SET DOCUMENT Name = \"Claims\"\nSET DOCUMENT Version = \"1.0.0\"\n"
				+ "SET DOCUMENT Description = \"Claims on resistance to immune checkpoint blockade\"\n"
				+ "SET DOCUMENT Authors = \"the curators of the corpus\"\nSET DOCUMENT ContactInfo = \"see the corpus\"\n\n");
		for (String namespace : terms.namespaces())
			out.write("DEFINE NAMESPACE " + namespace + " AS PATTERN \".*\"\n");
		out.write('\n');
		for (Map.Entry<String, String> annotation : ANNOTATIONS.entrySet())
			out.write("DEFINE ANNOTATION " + annotation.getKey() + " AS PATTERN \"" + annotation.getValue() + "\"\n");
		out.write(statements.toString());
		out.flush();
	}

	private static void claim(Corpus corpus, Article article, Claim claim, BelTerms terms, Writer out) throws IOException {
		List<String> statements = statements(claim, terms);
		if (statements.isEmpty())
			return;
		for (Publication publication : publications(corpus, article, claim)) {
			out.write("\nSET Citation = " + citation(publication) + "\n");
			out.write("SET SupportingText = " + BelTerms.quoted(MapSheet.sentence(claim)) + "\n");
			Map<String, Collection<String>> context = context(claim);
			for (Map.Entry<String, Collection<String>> annotation : context.entrySet())
				out.write("SET " + annotation.getKey() + " = " + values(annotation.getValue()) + "\n");
			for (String statement : statements)
				out.write(statement + "\n");
			out.write("UNSET ALL\n");
		}
	}

	private static List<String> statements(Claim claim, BelTerms terms) {
		List<String> statements = new ArrayList<>();
		if (claim.getModality() == Modality.OPEN_QUESTION)
			return statements;
		List<BelTerms.Term> objects = terms.of(claim.getObject());
		for (BelTerms.Term subject : terms.of(claim.getSubject()))
			for (BelTerms.Term object : objects)
				statements.add(BelRelation.of(claim).statement(subject, object));
		return statements;
	}

	private static Map<String, Collection<String>> context(Claim claim) {
		Map<String, Collection<String>> context = new LinkedHashMap<>();
		context.put("Claim", List.of(TableSource.fullName(claim)));
		context.put("Relation", List.of(Terms.word(claim.getRelation())));
		context.put("Modality", List.of(Terms.word(claim.getModality())));
		context.put("Phenotype", claim.getPhenotypes().stream().map(Terms::word).toList());
		context.put("System", claim.getSystems().stream().map(Terms::word).toList());
		context.put("Tumour", claim.getTumours().stream().filter(tumour -> !tumour.eIsProxy()).map(Terms::label).toList());
		context.put("Level", claim.getLevel() == EvidenceLevel.NONE ? List.of() : List.of(claim.getLevel().getName()));
		context.put("Condition", claim.getCondition() == null ? List.of() : List.of(claim.getCondition()));
		context.values().removeIf(Collection::isEmpty);
		return context;
	}

	private static String values(Collection<String> values) {
		List<String> quoted = values.stream().map(BelTerms::quoted).toList();
		return quoted.size() == 1 ? quoted.getFirst() : "{" + String.join(", ", quoted) + "}";
	}

	/** What the claim cites; the article itself where it cites nothing. */
	private static List<Publication> publications(Corpus corpus, Article article, Claim claim) {
		List<Publication> cited = new ArrayList<>();
		for (Citation citation : claim.getCitations()) {
			LocalReference local = citation.getPublication() != null || article == null ? null : corpus.reference(article, citation.getNumber());
			Publication publication = citation.getPublication() != null ? citation.getPublication() : local == null ? null : local.getPublication();
			if (publication != null && !publication.eIsProxy() && !cited.contains(publication))
				cited.add(publication);
		}
		if (cited.isEmpty() && article != null && !article.eIsProxy())
			cited.add(article);
		return cited;
	}

	private static String citation(Publication publication) {
		String title = BelTerms.quoted(publication.getTitle() == null ? publication.getName() : publication.getTitle());
		Optional<String> pmid = publication.getCuries().stream().filter(curie -> curie.startsWith("pmid:")).findFirst();
		if (pmid.isPresent())
			return "{\"PubMed\", " + title + ", \"" + pmid.get().substring("pmid:".length()) + "\"}";
		Optional<String> page = publication.getCuries().stream().flatMap(curie -> WebAddresses.of(curie).stream()).findFirst();
		return page.isPresent() ? "{\"Online Resource\", " + title + ", " + BelTerms.quoted(page.get()) + "}"
				: "{\"Other\", " + title + ", " + BelTerms.quoted(publication.getName()) + "}";
	}
}
