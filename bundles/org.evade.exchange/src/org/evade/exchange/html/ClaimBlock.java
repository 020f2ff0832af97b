/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.figure.content.CitationLabel;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimLink;
import org.evade.model.EvadePackage;
import org.evade.model.EvidenceLevel;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.Polarity;
import org.evade.model.TreatmentLine;
import org.evade.model.terms.MeasureText;
import org.evade.model.terms.Terms;

/** A claim with what speaks for it: context, measures, citations. */
public final class ClaimBlock {
	private final TableSource source;
	private final Links links;

	/** Ids are those of the tables. */
	public ClaimBlock(TableSource source, Links links) {
		this.source = source;
		this.links = links;
	}

	/** What can be chosen by: level, phenotypes, tumours and systems, each with its words. */
	public static Map<String, List<String>> facets(Claim claim) {
		Map<String, List<String>> facets = new LinkedHashMap<>();
		facets.put("Level", claim.getLevel() == EvidenceLevel.NONE ? List.of() : List.of(claim.getLevel().getLiteral()));
		facets.put("Phenotype", claim.getPhenotypes().stream().map(Terms::word).toList());
		facets.put("Tumour", labels(claim.getTumours()));
		facets.put("System", claim.getSystems().stream().map(Terms::word).toList());
		return facets;
	}

	private static List<String> labels(List<? extends Participant> participants) {
		return participants.stream().filter(each -> !each.eIsProxy()).map(Terms::label).toList();
	}

	/** Subject, relation and object; {@code not:} in front when it does not hold. */
	public static String sentence(Claim claim) {
		return (claim.getPolarity() == Polarity.NEGATIVE ? "not: " : "") + MapSheet.sentence(claim);
	}

	/**
	 * Writes a claim.
	 *
	 * @param html
	 *            where to
	 * @param claim
	 *            the claim
	 * @param id
	 *            id of its element, or null
	 * @param tokens
	 *            what it can be chosen by, for the script of the page
	 */
	public void write(Html html, Claim claim, String id, String tokens) {
		html.open("section", "class", "claim", "id", id, "data-tokens", tokens);
		html.open("p", "class", "says").name(sentence(claim)).close();
		String state = source.review(claim);
		if (state != null)
			html.put("p", "Review: " + state, "class", source.isWithdrawn(claim) ? "state withdrawn" : "state");
		html.open("dl");
		rows(html, claim);
		html.close();
		measures(html, claim);
		citations(html, claim);
		html.end();
	}

	private void rows(Html html, Claim claim) {
		facets(claim).forEach((name, values) -> row(html, name, String.join(", ", values)));
		row(html, "Said as", claim.getModality().getLiteral());
		row(html, "Polarity", claim.getPolarity() == Polarity.POSITIVE ? null : join(word(claim.getPolarity()), claim.getPolarityReason()));
		row(html, "Line", claim.getLine() == TreatmentLine.UNSET ? null : claim.getLine().getLiteral());
		row(html, "Condition", claim.getCondition());
		row(html, "Species", claim.getSpecies());
		row(html, "Cohort", name(claim.getCohort()));
		row(html, "Therapies", String.join(", ", labels(claim.getTherapies())));
		row(html, "Presented to", String.join(", ", labels(claim.getRecipients())));
		row(html, "More than", String.join(", ", labels(claim.getMoreThan())));
		row(html, "About", String.join(", ", labels(claim.getMechanisms())));
		row(html, "Classes", String.join(", ", source.ids(claim.getClasses())));
		row(html, "Rating", claim.eIsSet(EvadePackage.Literals.CLAIM__RATING) ? String.valueOf(claim.getRating()) : null);
		row(html, "Basis", claim.getBasis().getLiteral());
		if (claim.getTrial() != null && !claim.getTrial().eIsProxy()) {
			html.put("dt", "Trial").open("dd");
			links.trial(html, claim.getTrial());
			html.close();
		}
		List<String> linked = new ArrayList<>();
		for (ClaimLink link : claim.getLinks())
			if (link.getClaim() != null && !link.getClaim().eIsProxy())
				linked.add(link.getKind().getLiteral() + " " + source.id(link.getClaim()) + " (" + sentence(link.getClaim()) + ")");
		row(html, "Links", String.join("; ", linked));
		var article = source.articles().of(claim);
		if (article != null) {
			html.put("dt", "Article").open("dd");
			links.name(html, article, CitationLabel.shortForm(article));
			html.close();
		}
		row(html, "Id", TableSource.fullName(claim));
		row(html, "Note", claim.getNote());
	}

	private static String join(String word, String reason) {
		return reason == null ? word : word + ": " + reason;
	}

	private static String word(Enumerator literal) {
		return literal.getLiteral();
	}

	private String name(Named object) {
		return object == null || object.eIsProxy() ? null : object instanceof Participant participant ? Terms.label(participant) : source.id(object);
	}

	/** A pair of a list of facts; nothing when there is no value. */
	public static void row(Html html, String name, String value) {
		if (value != null && !value.isEmpty())
			html.put("dt", name).open("dd").name(value).close();
	}

	private static void measures(Html html, Claim claim) {
		if (claim.getComparisons().isEmpty())
			return;
		html.put("h4", "Measured").open("ul");
		for (String measure : MeasureText.of(claim.getComparisons()))
			html.open("li").name(measure).close();
		html.close();
	}

	private void citations(Html html, Claim claim) {
		if (claim.getCitations().isEmpty()) {
			html.put("p", "Cites nothing.", "class", "none");
			return;
		}
		html.put("h4", claim.getCitations().size() == 1 ? "Citation" : "Citations").open("ul", "class", "citations");
		for (Citation citation : claim.getCitations()) {
			html.open("li");
			links.citation(html, citation);
			html.close();
		}
		html.close();
	}
}
