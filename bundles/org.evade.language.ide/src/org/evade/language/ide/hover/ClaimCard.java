/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.checks.Model;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Sentences;
import org.evade.language.ide.access.Uses;
import org.evade.language.load.Corpus;
import org.evade.model.Citation;
import org.evade.model.Cited;
import org.evade.model.Claim;
import org.evade.model.ClaimBasis;
import org.evade.model.ClaimLink;
import org.evade.model.ClaimSet;
import org.evade.model.EvidenceLevel;
import org.evade.model.LocalReference;
import org.evade.model.MapDiagram;
import org.evade.model.Modality;
import org.evade.model.Publication;
import org.evade.model.QuoteRole;
import org.evade.model.TreatmentLine;
import org.evade.model.terms.MeasureText;
import org.evade.model.terms.Terms;

/** Cards of claims. */
final class ClaimCard {
	private ClaimCard() {
	}

	static CardBuilder of(Corpus corpus, Claim claim) {
		String where = claim.eContainer() instanceof ClaimSet set && Model.known(set.getArticle())
				? " from " + set.getArticle().getName() + (Model.known(set.getSection()) ? ", " + set.getSection().getName() : "") : "";
		CardBuilder card = new CardBuilder(Sentences.of(claim), "claim " + claim.getName() + where, claim)
				.row("negated because", claim.getPolarityReason());
		if (claim.getModality() != Modality.ASSERTED)
			card.row("stated as", Terms.word(claim.getModality()));
		if (claim.getLevel() != EvidenceLevel.NONE)
			card.row("level", Terms.word(claim.getLevel()));
		context(card, claim);
		card.parts("cites", citations(corpus, claim));
		if (claim.getBasis() != ClaimBasis.CITED)
			card.row("basis", Terms.word(claim.getBasis()));
		MeasureText.of(claim.getComparisons()).forEach(measure -> card.row("measured", measure));
		card.objects("about", claim.getMechanisms()).objects("class", claim.getClasses());
		for (ClaimLink link : claim.getLinks())
			card.object(Terms.word(link.getKind()), link.getClaim());
		card.row("passage", claim.getPassages().stream()
				.map(passage -> passage.getStart() + "-" + passage.getEnd() + (passage.getDigest() == null ? ", no digest" : ""))
				.collect(Collectors.joining("; ")));
		return card.objects("shown by", maps(corpus, claim)).row("note", claim.getNote());
	}

	private static void context(CardBuilder card, Claim claim) {
		card.row("phenotype", words(claim.getPhenotypes())).row("system", words(claim.getSystems()));
		card.objects("in", claim.getTumours()).object("cohort", claim.getCohort()).object("trial", claim.getTrial());
		card.objects("under", claim.getTherapies()).row("when", claim.getCondition());
		if (claim.getLine() != null && claim.getLine() != TreatmentLine.UNSET)
			card.row("line", Terms.word(claim.getLine()));
	}

	private static String words(List<? extends Enumerator> literals) {
		return literals.stream().map(Terms::word).collect(Collectors.joining(", "));
	}

	/** Numbers with authors and years, leading to the publications. */
	static List<Card.Part> citations(Corpus corpus, Cited cited) {
		List<Card.Part> parts = new ArrayList<>();
		for (Citation citation : cited.getCitations()) {
			LocalReference entry = citation.getPublication() == null ? Uses.entry(corpus, citation) : null;
			Publication publication = Model.known(citation.getPublication()) ? citation.getPublication()
					: entry != null && Model.known(entry.getPublication()) ? entry.getPublication() : null;
			String number = citation.getPublication() == null ? citation.getNumber() + " " : "";
			String words = publication == null ? number + "(not in the list)" : number + Sentences.of(publication);
			String role = citation.getRole() == QuoteRole.UNSTATED ? "" : " as " + Terms.word(citation.getRole());
			CardBuilder.add(parts, new Card.Part(words + role, publication == null ? null : Card.ELEMENT + CorpusAccess.name(publication)),
					"; ");
		}
		return parts;
	}

	/** Maps that show the claim on a node or an edge. */
	private static List<MapDiagram> maps(Corpus corpus, Claim claim) {
		return Uses.of(corpus, Set.of(claim)).stream().map(use -> Model.around(use.from(), MapDiagram.class))
				.filter(map -> map != null).distinct().toList();
	}
}
