/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.articles.draft.Drafter;
import org.evade.articles.draft.TermKinds;
import org.evade.articles.recognise.Term;
import org.evade.articles.text.ReferenceMark;
import org.evade.articles.text.Span;
import org.evade.model.Aspect;
import org.evade.model.ClaimBasis;
import org.evade.model.EvidenceLevel;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.Relation;
import org.evade.model.ResistancePhenotype;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signatures;

/** The ranked alternatives of a slot, at most ten: what stands there first, then what the passage suggests; or those that fit what is typed. */
final class SlotChoices {
	private static final String NONE = "none";

	private final Ground ground;
	private final DraftProposal proposal;
	private final DraftingMemory memory;
	private final Span passage;
	private final List<Term> near;

	SlotChoices(Ground ground, DraftProposal proposal, DraftingMemory memory, Span passage) {
		this.ground = ground;
		this.proposal = proposal;
		this.memory = memory;
		this.passage = passage;
		near = ground.near(passage);
	}

	/**
	 * @param base
	 *            the draft before anything was typed into the slot
	 * @param typed
	 *            what was typed
	 * @param adding
	 *            whether one more value is wanted
	 */
	List<SlotChoice> of(Slot slot, ClaimForm base, String typed, boolean adding) {
		String words = typed.strip().toLowerCase(Locale.ROOT);
		List<SlotChoice> choices = switch (slot) {
		case SUBJECT, OBJECT -> {
			EndChoices ends = new EndChoices(ground, proposal, memory, near, slot == Slot.SUBJECT);
			yield !typed.isBlank() ? ends.typed(base, typed, adding) : adding ? ends.added(base) : ends.plain(base);
		}
		case RELATION -> relations(base, words);
		case SUBJECT_ASPECT -> aspects(base, base.subject(), words, base::subject);
		case OBJECT_ASPECT -> aspects(base, base.object(), words, base::object);
		case POLARITY -> polarity(base, words);
		case MODALITY -> one(Modality.values(), base.modality(), List.of(), words, base::modality);
		case PHENOTYPE -> several(ResistancePhenotype.values(), base.phenotypes(), Drafter.phenotypes(ground.text().of(ground.paragraph(passage.start()))), words,
				adding, base::phenotypes);
		case SYSTEM -> several(ModelSystem.values(), base.systems(), Drafter.systems(ground.text().of(ground.paragraph(passage.start()))), words, adding,
				base::systems);
		case TUMOUR -> tumours(base, typed, adding);
		case LEVEL -> one(EvidenceLevel.values(), base.level(), List.of(), words, base::level);
		case MEASURES -> measures(base, typed.strip(), adding);
		case CITATIONS -> citations(base, words);
		};
		return choices.stream().limit(DraftingSession.CHOICES).toList();
	}

	private static boolean fits(String label, String words) {
		return words.isEmpty() || label.startsWith(words) || label.contains(" " + words) || words.length() > 2 && label.contains(words);
	}

	private List<SlotChoice> relations(ClaimForm base, String words) {
		Set<Relation> all = new LinkedHashSet<>();
		if (words.isEmpty()) {
			all.add(base.relation());
			List<Relation> others = new ArrayList<>(proposal.relations());
			others.addAll(memory.relations());
			others.stream().filter(each -> allows(base, each)).forEach(all::add);
			all.addAll(others);
		} else {
			for (boolean allowed : new boolean[] { true, false })
				Arrays.stream(Relation.values()).filter(each -> each.getLiteral().startsWith(words) && allows(base, each) == allowed).forEach(all::add);
			all.addAll(Drafter.relations(words));
			all.addAll(Drafter.relations(words + "s"));
			Arrays.stream(Relation.values()).filter(each -> fits(each.getLiteral(), words)).forEach(all::add);
		}
		return all.stream().map(each -> SlotChoice.of(each.getLiteral(), allows(base, each) ? "" : "does not join these",
				base.relation(each).denied(base.denied() && !denies(each)))).toList();
	}

	private static boolean denies(Relation relation) {
		return relation == Relation.DOES_NOT_IMPROVE || relation == Relation.DOES_NOT_PREDICT || relation == Relation.NOT_ASSOCIATED_WITH;
	}

	private static boolean allows(ClaimForm form, Relation relation) {
		Set<ParticipantKind> subjects = kinds(form.subject()), objects = kinds(form.object());
		return Signatures.of(relation).stream()
				.anyMatch(each -> (subjects.isEmpty() || each.takesSubject(subjects)) && (objects.isEmpty() || each.takesObject(objects)));
	}

	private static Set<ParticipantKind> kinds(End end) {
		return end.parts().stream().flatMap(part -> part.terms().stream().flatMap(term -> TermKinds.of(part.aspect(), term.kind()).stream()))
				.collect(Collectors.toSet());
	}

	private List<SlotChoice> aspects(ClaimForm base, End end, String words, Function<End, ClaimForm> with) {
		if (end.isOpen())
			return List.of();
		Set<Aspect> all = new LinkedHashSet<>(List.of(end.aspect(), Aspect.ITSELF));
		List<End> suggested = new ArrayList<>(proposal.subjects());
		suggested.addAll(proposal.objects());
		suggested.stream().filter(each -> each.terms().equals(end.terms())).forEach(each -> all.add(each.aspect()));
		all.addAll(List.of(Aspect.EXPRESSION, Aspect.LOSS, Aspect.INHIBITION, Aspect.ACTIVATION, Aspect.INFILTRATION, Aspect.LEVEL, Aspect.FUNCTION,
				Aspect.HIGH_EXPRESSION));
		if (!words.isEmpty())
			all.addAll(List.of(Aspect.values()));
		return all.stream().filter(each -> fits(each == Aspect.ITSELF ? NONE : each.getLiteral(), words))
				.map(each -> SlotChoice.of(each == Aspect.ITSELF ? NONE : each.getLiteral(), "", with.apply(end.with(each)))).toList();
	}

	private static List<SlotChoice> polarity(ClaimForm base, String words) {
		List<SlotChoice> choices = new ArrayList<>();
		choices.add(SlotChoice.of("holds", "", base.denied(false)));
		choices.add(base.denied() ? 0 : 1, SlotChoice.of("negated", "the passage denies it", base.denied(true)));
		Relation own = Drafter.negative(base.relation());
		if (own != null)
			choices.add(SlotChoice.of(own.getLiteral(), "", base.relation(own).denied(false)));
		return choices.stream().filter(each -> fits(each.label(), words)).toList();
	}

	private static <E extends Enumerator> List<SlotChoice> one(E[] values, E there, List<E> likely, String words, Function<E, ClaimForm> with) {
		Set<E> all = new LinkedHashSet<>(List.of(there));
		all.addAll(likely);
		all.addAll(List.of(values));
		return all.stream().filter(each -> fits(each.getLiteral().toLowerCase(Locale.ROOT), words)).map(each -> SlotChoice.of(each.getLiteral(), "", with.apply(each))).toList();
	}

	private static <E extends Enumerator> List<SlotChoice> several(E[] values, List<E> there, List<E> likely, String words, boolean adding,
			Function<List<E>, ClaimForm> with) {
		List<SlotChoice> choices = new ArrayList<>();
		Set<E> all = new LinkedHashSet<>(likely);
		all.addAll(List.of(values));
		if (adding) {
			all.removeAll(there);
			for (E each : all)
				if (fits(each.getLiteral(), words)) {
					List<E> more = new ArrayList<>(there);
					more.add(each);
					choices.add(SlotChoice.of(literals(more), likely.contains(each) ? "in the paragraph" : "", with.apply(more)));
				}
			return choices;
		}
		if (words.isEmpty() && !there.isEmpty())
			choices.add(SlotChoice.of(literals(there), "", with.apply(there)));
		if (fits(NONE, words))
			choices.add(SlotChoice.of(NONE, "", with.apply(List.of())));
		for (E each : all)
			if (!(words.isEmpty() && there.equals(List.of(each))) && fits(each.getLiteral(), words))
				choices.add(SlotChoice.of(each.getLiteral(), likely.contains(each) ? "in the paragraph" : "", with.apply(List.of(each))));
		return choices;
	}

	private static String literals(List<? extends Enumerator> values) {
		return values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "));
	}

	private List<SlotChoice> tumours(ClaimForm base, String typed, boolean adding) {
		List<SlotChoice> choices = new ArrayList<>();
		Set<Term> all = new LinkedHashSet<>();
		if (typed.isBlank()) {
			if (!adding) {
				if (!base.tumours().isEmpty())
					choices.add(SlotChoice.of(written(base.tumours()), "", base));
				choices.add(SlotChoice.of(NONE, "", base.tumours(List.of())));
			}
			near.stream().filter(term -> term.kind().equals("disease")).forEach(all::add);
			memory.terms().stream().filter(term -> term.kind().equals("disease")).forEach(all::add);
			if (memory.last() != null)
				all.addAll(memory.last().tumours());
		} else
			ground.search().find(typed, near, memory.terms(), 40).stream().filter(term -> term.kind().equals("disease")).forEach(all::add);
		for (Term term : all) {
			List<Term> tumours = new ArrayList<>(adding ? base.tumours() : List.of());
			if (!tumours.contains(term)) {
				tumours.add(term);
				if (!(typed.isBlank() && tumours.equals(base.tumours())))
					choices.add(SlotChoice.of(written(tumours), "", base.tumours(tumours)));
			}
		}
		NewTerm fresh = typed.isBlank() || all.stream().anyMatch(term -> term.names().stream().anyMatch(typed.strip()::equalsIgnoreCase)) ? null
				: NewTerm.of("disease", typed);
		if (fresh != null) {
			List<Term> tumours = new ArrayList<>(adding ? base.tumours() : List.of());
			tumours.add(fresh.term());
			choices.add(choices.size() >= DraftingSession.CHOICES ? DraftingSession.CHOICES - 1 : choices.size(),
					new SlotChoice(written(tumours), "new disease", base.tumours(tumours), fresh));
		}
		return choices;
	}

	private String written(List<Term> terms) {
		return terms.stream().map(ground.names()::written).collect(Collectors.joining(", "));
	}

	private List<SlotChoice> measures(ClaimForm base, String typed, boolean adding) {
		if (!typed.isEmpty()) {
			List<String> measures = new ArrayList<>(adding ? base.measures() : List.of());
			measures.add(typed);
			return Grammar.isMeasure(typed) ? List.of(SlotChoice.of(String.join("; ", measures), "", base.measures(measures))) : List.of();
		}
		Set<List<String>> all = new LinkedHashSet<>();
		if (!adding) {
			all.add(base.measures());
			all.add(proposal.form().measures());
			all.add(List.of());
			proposal.form().measures().forEach(each -> all.add(List.of(each)));
		}
		return all.stream().map(each -> SlotChoice.of(each.isEmpty() ? NONE : String.join("; ", each), "", base.measures(each))).toList();
	}

	private List<SlotChoice> citations(ClaimForm base, String words) {
		if (!words.isEmpty() && Character.isDigit(words.charAt(0))) {
			List<Integer> numbers = ReferenceMark.numbers(words.replaceAll("[,;\\s-]+$", "").replaceAll("\\s+(?=\\d)", ", ").replaceAll(",+\\s*,", ","));
			return numbers.isEmpty() ? List.of() : List.of(SlotChoice.of(joined(numbers), "", base.citations(numbers, ClaimBasis.CITED)));
		}
		List<SlotChoice> choices = new ArrayList<>();
		Set<List<Integer>> all = new LinkedHashSet<>();
		if (base.basis() == ClaimBasis.CITED && !base.citations().isEmpty())
			all.add(base.citations());
		all.addAll(ground.citations(passage));
		for (List<Integer> each : all)
			if (words.isEmpty())
				choices.add(SlotChoice.of(joined(each), "", each.equals(base.citations()) ? base : base.citations(each, ClaimBasis.CITED)));
		SlotChoice own = SlotChoice.of(ClaimBasis.OWN_VIEW.getLiteral(), "", base.citations(List.of(), ClaimBasis.OWN_VIEW));
		SlotChoice none = SlotChoice.of(NONE, "", base.citations(List.of(), ClaimBasis.CITED));
		if (base.basis() == ClaimBasis.OWN_VIEW)
			choices.addFirst(own);
		else if (base.citations().isEmpty())
			choices.addFirst(none);
		choices.add(own);
		choices.add(none);
		return choices.stream().filter(each -> fits(each.label(), words)).collect(Collectors.toMap(SlotChoice::label, each -> each, (a, b) -> a, java.util.LinkedHashMap::new))
				.values().stream().toList();
	}

	private static String joined(List<Integer> numbers) {
		return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}
}
