/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.evade.articles.draft.TermKinds;
import org.evade.articles.recognise.Term;
import org.evade.model.Aspect;
import org.evade.model.Relation;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signatures;

/** Alternatives for the subject or the object. */
final class EndChoices {
	private static final Set<String> CONTEXT = Set.of("endpoint", "trial", "disease", "cohort", "organism");
	private static final int MATCHES = 7;

	private final Ground ground;
	private final DraftProposal proposal;
	private final DraftingMemory memory;
	private final List<Term> near;
	private final boolean subject;

	EndChoices(Ground ground, DraftProposal proposal, DraftingMemory memory, List<Term> near, boolean subject) {
		this.ground = ground;
		this.proposal = proposal;
		this.memory = memory;
		this.near = near;
		this.subject = subject;
	}

	private End end(ClaimForm form) {
		return subject ? form.subject() : form.object();
	}

	private ClaimForm with(ClaimForm form, End end) {
		return subject ? form.subject(end) : form.object(end);
	}

	private List<End> suggested() {
		return subject ? proposal.subjects() : proposal.objects();
	}

	/** Without anything typed: what stands there, what the sentence suggests, what else it speaks of, what was used last. */
	List<SlotChoice> plain(ClaimForm base) {
		Map<String, End> ends = new LinkedHashMap<>();
		if (!end(base).isOpen())
			put(ends, end(base));
		List<End> others = new ArrayList<>(suggested());
		near.stream().filter(term -> !CONTEXT.contains(term.kind())).forEach(term -> others.add(End.of(Aspect.ITSELF, term)));
		near.stream().filter(term -> CONTEXT.contains(term.kind())).forEach(term -> others.add(End.of(Aspect.ITSELF, term)));
		memory.terms().forEach(term -> others.add(End.of(Aspect.ITSELF, term)));
		others.stream().filter(each -> fits(base.relation(), each)).forEach(each -> put(ends, each));
		others.forEach(each -> put(ends, each));
		return ends.values().stream().limit(DraftingSession.CHOICES).map(each -> choice(base, each)).toList();
	}

	/** What may be meant as well. */
	List<SlotChoice> added(ClaimForm base) {
		List<Term> there = end(base).terms();
		Collection<Term> others = new java.util.LinkedHashSet<>(near);
		others.addAll(memory.terms());
		List<SlotChoice> choices = new ArrayList<>();
		for (boolean context : new boolean[] { false, true })
			for (Term term : others)
				if (!there.contains(term) && CONTEXT.contains(term.kind()) == context)
					choices.add(choice(base, end(base).plus(Aspect.ITSELF, term)));
		return choices.stream().limit(DraftingSession.CHOICES).toList();
	}

	private void put(Map<String, End> ends, End end) {
		if (!end.isOpen())
			ends.putIfAbsent(end.written(ground.names()), end);
	}

	private boolean fits(Relation relation, End end) {
		return end.parts().stream().allMatch(part -> part.terms().stream().allMatch(term -> {
			Set<ParticipantKind> kinds = TermKinds.of(part.aspect(), term.kind());
			return kinds.isEmpty() || Signatures.of(relation).stream().anyMatch(each -> subject ? each.takesSubject(kinds) : each.takesObject(kinds));
		}));
	}

	private SlotChoice choice(ClaimForm base, End end) {
		String kinds = String.join(", ", end.terms().stream().map(Term::kind).distinct().toList());
		return SlotChoice.of(end.written(ground.names()), kinds, with(base, end));
	}

	/**
	 * What somebody types: an aspect, a name, or both.
	 *
	 * @param adding
	 *            whether it is meant besides what stands there
	 */
	List<SlotChoice> typed(ClaimForm base, String typed, boolean adding) {
		String lower = typed.toLowerCase(Locale.ROOT).stripLeading();
		List<SlotChoice> choices = new ArrayList<>();
		Aspect aspect = Aspect.ITSELF;
		String rest = typed.strip();
		for (Aspect each : Aspect.values())
			if (each != Aspect.ITSELF && lower.startsWith(each.getLiteral() + " ") && each.getLiteral().length() > aspect.getLiteral().length() - (aspect == Aspect.ITSELF ? 9 : 0)) {
				aspect = each;
				rest = typed.stripLeading().substring(each.getLiteral().length()).strip();
			}
		if (aspect == Aspect.ITSELF && !end(base).isOpen() && !adding && lower.length() > 1)
			Arrays.stream(Aspect.values()).filter(each -> each != Aspect.ITSELF && each.getLiteral().startsWith(lower.strip())).limit(3)
					.forEach(each -> choices.add(choice(base, end(base).with(each))));
		if (rest.isEmpty())
			return aspect == Aspect.ITSELF || end(base).isOpen() ? choices : List.of(choice(base, end(base).with(aspect)));
		List<Term> terms = ground.search().find(rest, near, memory.terms(), MATCHES);
		for (Term term : terms) {
			if (aspect == Aspect.ITSELF && !adding && term == terms.getFirst())
				suggested().stream().filter(each -> each.terms().equals(List.of(term)) && each.aspect() != Aspect.ITSELF).findFirst()
						.ifPresent(each -> choices.add(choice(base, each)));
			choices.add(choice(base, adding ? end(base).plus(aspect, term) : End.of(aspect, term)));
		}
		String name = rest;
		Aspect meant = aspect;
		if (terms.stream().noneMatch(term -> term.names().stream().anyMatch(each -> each.equalsIgnoreCase(name))))
			for (String kind : NewTerm.kinds(name)) {
				NewTerm fresh = NewTerm.of(kind, name);
				if (fresh == null || choices.size() >= DraftingSession.CHOICES)
					break;
				End end = adding ? end(base).plus(meant, fresh.term()) : End.of(meant, fresh.term());
				choices.add(new SlotChoice(end.written(ground.names()), "new " + kind, with(base, end), fresh));
			}
		return choices.stream().limit(DraftingSession.CHOICES).toList();
	}
}
