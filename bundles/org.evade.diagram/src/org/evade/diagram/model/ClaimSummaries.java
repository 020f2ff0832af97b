/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Aspect;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Comparison;
import org.evade.model.EvidenceLevel;
import org.evade.model.Modality;
import org.evade.model.ParticipantRef;
import org.evade.model.Polarity;
import org.evade.model.terms.Terms;

/** Reads what a card about an edge shows. */
public final class ClaimSummaries {
	private static final EvadeNames NAMES = new EvadeNames();

	private ClaimSummaries() {
	}

	/** A claim in words. */
	public static ClaimSummary read(Claim claim) {
		List<String> facts = new ArrayList<>();
		if (!claim.getPhenotypes().isEmpty())
			facts.add("phenotype " + words(claim.getPhenotypes()));
		if (!claim.getTumours().isEmpty())
			facts.add("in " + claim.getTumours().stream().map(Terms::label).collect(Collectors.joining(", ")));
		if (!claim.getSystems().isEmpty())
			facts.add("seen in " + words(claim.getSystems()));
		if (claim.getModality() != null && claim.getModality() != Modality.ASSERTED)
			facts.add(Terms.word(claim.getModality()));
		EvidenceLevel level = claim.getLevel();
		return new ClaimSummary(name(claim), sentence(claim), level == null || level.getValue() == 0 ? "" : shortLevel(level),
				claim.getPolarity() == Polarity.NEGATIVE, claim.getCitations().stream().map(ClaimSummaries::citation).toList(),
				facts, claim.getComparisons().stream().map(ClaimSummaries::measure).toList());
	}

	/** Full name of a claim, or an empty text. */
	public static String name(Claim claim) {
		var name = NAMES.getFullyQualifiedName(claim);
		return name == null ? "" : name.toString();
	}

	static String sentence(Claim claim) {
		return words(claim.getSubject()) + " " + Terms.word(claim.getRelation()) + " " + words(claim.getObject());
	}

	static String words(ParticipantRef reference) {
		if (reference == null)
			return "?";
		String names = reference.getParticipants().stream()
				.map(participant -> participant.eIsProxy() ? "?" : Terms.label(participant))
				.collect(Collectors.joining(" + "));
		return reference.getAspect() == Aspect.ITSELF ? names : Terms.word(reference.getAspect()) + " " + names;
	}

	private static String words(List<? extends Enumerator> literals) {
		return literals.stream().map(Terms::word).collect(Collectors.joining(", "));
	}

	private static String shortLevel(EvidenceLevel level) {
		return Terms.word(level).replace("level ", "");
	}

	private static String citation(Citation citation) {
		if (citation.getNumber() != 0)
			return String.valueOf(citation.getNumber());
		return citation.getPublication() == null || citation.getPublication().eIsProxy() ? "?"
				: citation.getPublication().getName();
	}

	/** As it stands in the text, on one line. */
	private static String measure(Comparison comparison) {
		if (comparison.getPrinted() != null)
			return comparison.getPrinted();
		ICompositeNode node = NodeModelUtils.findActualNodeFor(comparison);
		return node == null ? "" : NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ");
	}
}
