/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.articles.anchor.Anchor;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.Relation;
import org.evade.model.ResistancePhenotype;

/**
 * A claim as the sentence suggests it. Nothing of it is in a model until a person accepts it.
 *
 * @param subject
 *            left end
 * @param relation
 *            between both
 * @param object
 *            right end
 * @param denied
 *            whether the sentence denies it, where no relation says so by itself
 * @param modality
 *            how firmly it is put
 * @param phenotypes
 *            resistance phenotypes
 * @param tumours
 *            ids of diseases
 * @param systems
 *            in what it was seen
 * @param citations
 *            numbers of the article's reference list
 * @param measures
 *            comparisons as the language writes them, without {@code measured}
 * @param anchor
 *            the passage
 * @param confidence
 *            0 to 1; orders drafts, and promises nothing
 * @param slots
 *            other choices
 * @param inherited
 *            what was not printed in the passage and where it comes from, in sentences
 */
public record DraftClaim(ParticipantDraft subject, Relation relation, ParticipantDraft object, boolean denied, Modality modality,
		List<ResistancePhenotype> phenotypes, List<String> tumours, List<ModelSystem> systems, List<Integer> citations, List<String> measures,
		Anchor anchor, double confidence, Slots slots, List<String> inherited) {
	/**
	 * Ranked choices for the slots, the drafted one first; at most ten each, for the keys 0 to 9.
	 *
	 * @param subjects
	 *            for the subject
	 * @param relations
	 *            for the relation
	 * @param objects
	 *            for the object
	 */
	public record Slots(List<ParticipantDraft> subjects, List<Relation> relations, List<ParticipantDraft> objects) {
	}

	/** The same with another subject. */
	public DraftClaim withSubject(ParticipantDraft other) {
		return new DraftClaim(other, relation, object, denied, modality, phenotypes, tumours, systems, citations, measures, anchor, confidence, slots, inherited);
	}

	/** The same with another relation. */
	public DraftClaim withRelation(Relation other) {
		return new DraftClaim(subject, other, object, denied, modality, phenotypes, tumours, systems, citations, measures, anchor, confidence, slots, inherited);
	}

	/** The same with another object: "repeat last with another object". */
	public DraftClaim withObject(ParticipantDraft other) {
		return new DraftClaim(subject, relation, other, denied, modality, phenotypes, tumours, systems, citations, measures, anchor, confidence, slots, inherited);
	}

	/** The same for other numbers, and the passage they stand in: "same for next number". */
	public DraftClaim withMeasures(List<String> other, Anchor place) {
		return new DraftClaim(subject, relation, object, denied, modality, phenotypes, tumours, systems, citations, List.copyOf(other), place, confidence, slots,
				inherited);
	}

	/**
	 * The claim as the language writes it, without indentation and without a line's end.
	 *
	 * @param id
	 *            its id
	 */
	public String written(String id) {
		List<String> lines = new ArrayList<>();
		if (denied)
			lines.add("negated because \"the passage denies it\"");
		StringBuilder context = new StringBuilder();
		if (modality != Modality.ASSERTED)
			context.append(modality.getLiteral()).append(' ');
		add(context, "phenotype ", phenotypes);
		add(context, "system ", systems);
		if (!tumours.isEmpty())
			context.append("in ").append(String.join(", ", tumours)).append(' ');
		if (!context.isEmpty())
			lines.add(context.toString().strip());
		if (!citations.isEmpty())
			lines.add("cites " + citations.stream().map(String::valueOf).collect(Collectors.joining(", ")));
		for (String measure : measures)
			lines.add("measured " + measure);
		lines.add("passage " + anchor.written());
		return "claim " + id + ": " + subject.written() + " " + relation.getLiteral() + " " + object.written() + " {\n  " + String.join("\n  ", lines)
				+ "\n}";
	}

	private static void add(StringBuilder context, String word, List<? extends Enumerator> values) {
		if (!values.isEmpty())
			context.append(word).append(values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "))).append(' ');
	}
}
