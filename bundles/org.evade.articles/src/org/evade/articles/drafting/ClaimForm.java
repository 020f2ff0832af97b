/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.articles.anchor.Anchor;
import org.evade.articles.recognise.Term;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.conversion.Quoting;
import org.evade.model.ClaimBasis;
import org.evade.model.EvidenceLevel;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.Relation;
import org.evade.model.ResistancePhenotype;

/**
 * A claim while it is drafted. Immutable.
 *
 * @param subject
 *            left end
 * @param relation
 *            between both
 * @param object
 *            right end
 * @param denied
 *            whether the relation is said not to hold
 * @param modality
 *            how firmly it is put
 * @param phenotypes
 *            resistance phenotypes
 * @param tumours
 *            diseases
 * @param systems
 *            in what it was seen
 * @param level
 *            evidence level
 * @param basis
 *            cited, or the authors' own view
 * @param citations
 *            numbers of the article's reference list
 * @param measures
 *            comparisons as the language writes them, without {@code measured}
 * @param anchor
 *            the passage
 * @param inherited
 *            what was taken from elsewhere than the passage, a sentence each
 * @param note
 *            note to be written, or null
 */
public record ClaimForm(End subject, Relation relation, End object, boolean denied, Modality modality, List<ResistancePhenotype> phenotypes,
		List<Term> tumours, List<ModelSystem> systems, EvidenceLevel level, ClaimBasis basis, List<Integer> citations, List<String> measures, Anchor anchor,
		List<String> inherited, String note) {
	/** A claim of which only the passage is known. */
	public static ClaimForm open(Anchor anchor) {
		return new ClaimForm(End.OPEN, Relation.ASSOCIATED_WITH, End.OPEN, false, Modality.ASSERTED, List.of(), List.of(), List.of(), EvidenceLevel.NONE,
				ClaimBasis.CITED, List.of(), List.of(), anchor, List.of(), null);
	}

	/** What is still missing, or null when the claim can be written. */
	public String missing() {
		return subject.isOpen() ? "The subject is open." : object.isOpen() ? "The object is open." : null;
	}

	/** The claim in one line: {@code loss of B2M causes resistance}. */
	public String sentence(VisibleNames names) {
		return (subject.isOpen() ? "?" : subject.written(names)) + " " + (denied ? "not " : "") + relation.getLiteral() + " "
				+ (object.isOpen() ? "?" : object.written(names));
	}

	/**
	 * The claim as the language writes it, without indentation and without a line's end.
	 *
	 * @param id
	 *            its id
	 */
	public String written(String id, VisibleNames names) {
		List<String> lines = new ArrayList<>();
		if (denied)
			lines.add("negated because \"the passage denies it\"");
		List<String> context = new ArrayList<>();
		if (modality != Modality.ASSERTED)
			context.add(modality.getLiteral());
		if (basis != ClaimBasis.CITED)
			context.add(basis.getLiteral());
		add(context, "phenotype", phenotypes);
		add(context, "system", systems);
		if (level != EvidenceLevel.NONE)
			context.add("level " + level.getLiteral());
		if (!tumours.isEmpty())
			context.add("in " + tumours.stream().map(names::written).collect(Collectors.joining(", ")));
		if (!context.isEmpty())
			lines.add(String.join(" ", context));
		if (!citations.isEmpty())
			lines.add("cites " + citations.stream().map(String::valueOf).collect(Collectors.joining(", ")));
		for (String measure : measures)
			lines.add("measured " + measure);
		lines.add("passage " + anchor.writtenWithContext());
		if (note != null)
			lines.add("note " + Quoting.quote(note));
		return "claim " + IdSyntax.escape(id) + ": " + subject.written(names) + " " + relation.getLiteral() + " " + object.written(names) + " {\n  "
				+ String.join("\n  ", lines) + "\n}";
	}

	private static void add(List<String> context, String word, List<? extends Enumerator> values) {
		if (!values.isEmpty())
			context.add(word + " " + values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", ")));
	}

	/** With another subject. */
	public ClaimForm subject(End other) {
		return new ClaimForm(other, relation, object, denied, modality, phenotypes, tumours, systems, level, basis, citations, measures, anchor, inherited, note);
	}

	/** With another relation. */
	public ClaimForm relation(Relation other) {
		return new ClaimForm(subject, other, object, denied, modality, phenotypes, tumours, systems, level, basis, citations, measures, anchor, inherited, note);
	}

	/** With another object. */
	public ClaimForm object(End other) {
		return new ClaimForm(subject, relation, other, denied, modality, phenotypes, tumours, systems, level, basis, citations, measures, anchor, inherited, note);
	}

	/** Denied, or not. */
	public ClaimForm denied(boolean other) {
		return new ClaimForm(subject, relation, object, other, modality, phenotypes, tumours, systems, level, basis, citations, measures, anchor, inherited, note);
	}

	/** With another modality. */
	public ClaimForm modality(Modality other) {
		return new ClaimForm(subject, relation, object, denied, other, phenotypes, tumours, systems, level, basis, citations, measures, anchor, inherited, note);
	}

	/** With other phenotypes. */
	public ClaimForm phenotypes(List<ResistancePhenotype> other) {
		return new ClaimForm(subject, relation, object, denied, modality, List.copyOf(other), tumours, systems, level, basis, citations, measures, anchor,
				without("phenotype"), note);
	}

	/** With other tumours. */
	public ClaimForm tumours(List<Term> other) {
		return new ClaimForm(subject, relation, object, denied, modality, phenotypes, List.copyOf(other), systems, level, basis, citations, measures, anchor,
				without("tumour"), note);
	}

	/** With other systems. */
	public ClaimForm systems(List<ModelSystem> other) {
		return new ClaimForm(subject, relation, object, denied, modality, phenotypes, tumours, List.copyOf(other), level, basis, citations, measures, anchor,
				without("system"), note);
	}

	/** With another level. */
	public ClaimForm level(EvidenceLevel other) {
		return new ClaimForm(subject, relation, object, denied, modality, phenotypes, tumours, systems, other, basis, citations, measures, anchor, inherited, note);
	}

	/** Citing these; own view when there are none and it is said. */
	public ClaimForm citations(List<Integer> other, ClaimBasis basis) {
		return new ClaimForm(subject, relation, object, denied, modality, phenotypes, tumours, systems, level, basis, List.copyOf(other), measures, anchor,
				without("citation"), note);
	}

	/** With other measures. */
	public ClaimForm measures(List<String> other) {
		return new ClaimForm(subject, relation, object, denied, modality, phenotypes, tumours, systems, level, basis, citations, List.copyOf(other), anchor, inherited,
				note);
	}

	/** At another passage. */
	public ClaimForm at(Anchor other) {
		return new ClaimForm(subject, relation, object, denied, modality, phenotypes, tumours, systems, level, basis, citations, measures, other, inherited, note);
	}

	/** With a note, or without one. */
	public ClaimForm note(String other) {
		return new ClaimForm(subject, relation, object, denied, modality, phenotypes, tumours, systems, level, basis, citations, measures, anchor, inherited, other);
	}

	/** With what was taken from elsewhere. */
	public ClaimForm inherited(List<String> other) {
		return new ClaimForm(subject, relation, object, denied, modality, phenotypes, tumours, systems, level, basis, citations, measures, anchor,
				List.copyOf(other), note);
	}

	/** What a person chose is not inherited any more. */
	private List<String> without(String word) {
		return inherited.stream().filter(each -> !each.toLowerCase(java.util.Locale.ROOT).contains("the " + word)).toList();
	}
}
