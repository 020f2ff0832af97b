/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.draft.DraftContext;
import org.evade.articles.recognise.Term;
import org.evade.articles.text.Span;
import org.evade.model.Modality;
import org.evade.model.Relation;

/**
 * Drafting a claim of a passage by keys. It holds the draft, the slot that is worked on, what is typed into it, and its ranked
 * alternatives; it writes nothing. One thread.
 */
public final class DraftingSession {
	/** Alternatives of a slot, for the keys 1 to 9 and 0. */
	public static final int CHOICES = 10;

	/** What a key led to. */
	public enum Outcome {
		/** Drafting goes on. */
		STAY,
		/** The claim is to be written; then drafting ends. */
		ACCEPT,
		/** The claim is to be written; then {@link DraftingSession#again} goes on at the same passage. */
		ACCEPT_AND_STAY,
		/** The claim is to be written; then the next sentence is drafted. */
		ACCEPT_AND_GO_ON,
		/** The next sentence is drafted. */
		SKIP,
		/** The sentence before is drafted. */
		BACK,
		/** Drafting ends without a claim. */
		CLOSE
	}

	private final Ground ground;
	private final DraftingMemory memory;
	private final Span passage;
	private final List<DraftProposal> proposals;
	private final Map<String, NewTerm> added = new LinkedHashMap<>();
	private final List<ClaimForm> waiting = new ArrayList<>();
	private int proposal;
	private SlotChoices maker;
	private ClaimForm base;
	private Slot slot = Slot.SUBJECT;
	private String typed = "";
	private boolean adding;
	private List<SlotChoice> choices = List.of();
	/** Place of the alternative that is chosen; -1 while the slot is open and none is. */
	private int chosen;
	private boolean moved;
	private String message;

	/** Drafts a passage. */
	public DraftingSession(Ground ground, DraftingMemory memory, Span passage) {
		this(ground, memory, passage, DraftProposal.of(ground, passage, memory.context(ground.section(passage.start()))));
	}

	private DraftingSession(Ground ground, DraftingMemory memory, Span passage, List<DraftProposal> proposals) {
		this.ground = ground;
		this.memory = memory;
		this.passage = passage;
		this.proposals = proposals;
		begin(0);
	}

	/**
	 * The last claim once more with another object, at a passage that may be another one.
	 *
	 * @return null when there is no last claim
	 */
	public static DraftingSession repeat(Ground ground, DraftingMemory memory, Span passage) {
		ClaimForm last = memory.last();
		if (last == null)
			return null;
		DraftingSession session = new DraftingSession(ground, memory, passage);
		ClaimForm here = session.base;
		session.set(last.at(here.anchor()).citations(here.citations(), here.basis()).measures(here.measures()).inherited(here.inherited()).note(null)
				.object(End.OPEN));
		session.enter(Slot.OBJECT);
		for (int i = 0; i < session.choices.size(); i++)
			if (!session.choices.get(i).form().object().equals(last.object()) && !session.choices.get(i).form().object().equals(last.subject())) {
				session.chosen = i;
				session.moved = true;
				break;
			}
		return session;
	}

	/**
	 * The last claim for the numbers of another passage.
	 *
	 * @return null when there is no last claim, or no number that is told with an endpoint
	 */
	public static DraftingSession sameForNumbers(Ground ground, DraftingMemory memory, Span passage) {
		ClaimForm last = memory.last();
		if (last == null)
			return null;
		DraftingSession session = new DraftingSession(ground, memory, passage);
		ClaimForm here = session.base;
		if (here.measures().isEmpty())
			return null;
		session.set(Outcomes.of(ground, last, here).at(here.anchor()).citations(here.citations(), here.basis()).measures(here.measures())
				.inherited(here.inherited()).note(null));
		return session;
	}

	private void set(ClaimForm form) {
		base = form;
		enter(slot);
	}

	private void begin(int index) {
		proposal = index;
		maker = new SlotChoices(ground, proposals.get(index), memory, passage);
		base = proposals.get(index).form();
		enter(base.subject().isOpen() || !base.object().isOpen() ? Slot.SUBJECT : Slot.OBJECT);
	}

	private void enter(Slot next) {
		slot = next;
		typed = "";
		adding = false;
		refresh();
	}

	private void refresh() {
		choices = maker.of(slot, base, typed, adding);
		moved = false;
		chosen = typed.isBlank() && !adding && isOpen() ? -1 : 0;
		message = !typed.isBlank() && choices.isEmpty() ? nothing() : null;
	}

	private boolean isOpen() {
		return slot == Slot.SUBJECT && base.subject().isOpen() || slot == Slot.OBJECT && base.object().isOpen();
	}

	private String nothing() {
		return switch (slot) {
		case MEASURES -> "This is no measure yet: an endpoint and a value, as ORR 29 % vs 6 %.";
		case CITATIONS -> "These are no numbers of a reference list.";
		case SUBJECT_ASPECT, OBJECT_ASPECT -> "There is no aspect that begins so.";
		default -> "Nothing fits '" + typed.strip() + "'.";
		};
	}

	// ------------------------------------------------------------------------------------------------------------- keys

	/** A character was typed. Behind a blank, digits and signs are those of a name. */
	public Outcome type(char c) {
		if (typed.isEmpty() && !adding) {
			if (Character.isDigit(c) && !slot.takesDigits()) {
				choose(c == '0' ? 9 : c - '1');
				return Outcome.STAY;
			}
			if (command(c))
				return Outcome.STAY;
		} else if ((c == '*' || c == ';' && slot != Slot.MEASURES) && command(c))
			return Outcome.STAY;
		if (c == '+' && (slot == Slot.SUBJECT || slot == Slot.OBJECT || slot == Slot.TUMOUR || slot == Slot.PHENOTYPE || slot == Slot.SYSTEM)
				|| c == ';' && slot == Slot.MEASURES) {
			commit();
			adding = true;
			refresh();
			return Outcome.STAY;
		}
		if (Character.isISOControl(c))
			return Outcome.STAY;
		typed += c;
		refresh();
		return Outcome.STAY;
	}

	/** Signs that no name begins with, for what is done often. */
	private boolean command(char c) {
		switch (c) {
		case '-' -> negate();
		case '?' -> base = base.modality(Modality.values()[(base.modality().ordinal() + 1) % Modality.values().length]);
		case '/' -> base = base.subject(base.object()).object(base.subject());
		case '|' -> {
			if (slot == Slot.SUBJECT)
				base = base.subject(base.subject().or());
			else if (slot == Slot.OBJECT)
				base = base.object(base.object().or());
		}
		case ';' -> {
			if (slot == Slot.MEASURES)
				return false;
			if (commit())
				split();
			return true;
		}
		case '*' -> {
			if (!commit())
				return true;
			refresh();
			keepContext();
			return true;
		}
		case '=' -> sameContext();
		default -> {
			return false;
		}
		}
		refresh();
		return true;
	}

	private void negate() {
		Relation own = Drafting.opposite(base.relation());
		base = own != null && !base.denied() ? base.relation(own) : base.denied(!base.denied());
	}

	/** Each of several subjects or objects becomes a claim of its own; without several, the claim is made twice and the second waits for its object. */
	private void split() {
		boolean ofObject = base.object().terms().size() > 1 && (slot == Slot.OBJECT || base.subject().terms().size() < 2);
		List<End> each = ofObject ? base.object().each() : base.subject().each();
		if (each.size() > 1) {
			for (End end : each.subList(1, each.size()))
				waiting.add(ofObject ? base.object(end) : base.subject(end));
			base = ofObject ? base.object(each.getFirst()) : base.subject(each.getFirst());
		} else
			waiting.add(base.object(End.OPEN));
		refresh();
		message = waiting.size() == 1 ? "Another claim of this passage follows." : waiting.size() + " more claims of this passage follow.";
	}

	private void keepContext() {
		String section = ground.section(passage.start());
		memory.set(section, new DraftContext(section.isEmpty() ? "this article" : "section " + section, base.phenotypes(),
				base.tumours().stream().map(Term::id).toList(), base.systems()));
		message = "Tumour, system and phenotype of this draft hold for " + (section.isEmpty() ? "this article" : "section " + section) + " from now on.";
	}

	private void sameContext() {
		ClaimForm last = memory.last();
		if (last == null)
			return;
		base = base.phenotypes(last.phenotypes()).tumours(last.tumours()).systems(last.systems()).level(last.level());
	}

	/** A key that is no character. */
	public Outcome press(DraftingKey key) {
		switch (key) {
		case TAB -> walk(1);
		case BACK_TAB -> walk(-1);
		case DOWN, UP -> {
			chosen = Math.clamp(chosen + (key == DraftingKey.DOWN ? 1 : -1), Math.min(0, choices.size() - 1), Math.max(-1, choices.size() - 1));
			moved = true;
		}
		case BACKSPACE -> {
			if (!typed.isEmpty())
				typed = typed.substring(0, typed.length() - 1);
			else
				adding = false;
			refresh();
		}
		case NEXT_DRAFT -> begin((proposal + 1) % proposals.size());
		case PREVIOUS_DRAFT -> begin((proposal + proposals.size() - 1) % proposals.size());
		case ACCEPT -> {
			return accept(Outcome.ACCEPT);
		}
		case ACCEPT_AND_STAY -> {
			return accept(Outcome.ACCEPT_AND_STAY);
		}
		case ACCEPT_AND_GO_ON -> {
			return accept(Outcome.ACCEPT_AND_GO_ON);
		}
		case SKIP -> {
			return Outcome.SKIP;
		}
		case BACK -> {
			return Outcome.BACK;
		}
		case ESCAPE -> {
			if (typed.isEmpty() && !adding)
				return Outcome.CLOSE;
			enter(slot);
		}
		}
		return Outcome.STAY;
	}

	private void walk(int step) {
		if (!commit())
			return;
		enter(slot.next(step));
	}

	private Outcome accept(Outcome outcome) {
		if (!commit())
			return Outcome.STAY;
		if (base.missing() != null) {
			enter(base.subject().isOpen() ? Slot.SUBJECT : Slot.OBJECT);
			message = base.missing();
			return Outcome.STAY;
		}
		return outcome;
	}

	/** Chooses an alternative of the slot by its place from 0; the slot stays. */
	public void choose(int index) {
		if (index < 0 || index >= choices.size())
			return;
		chosen = index;
		moved = true;
		commit();
		refresh();
	}

	/** Makes what is chosen the draft; returns whether there is nothing typed that fits nothing. */
	private boolean commit() {
		if (!typed.isBlank() && choices.isEmpty())
			return false;
		base = form();
		for (SlotChoice choice : choices)
			if (choice.form() == base && choice.added() != null)
				added.put(choice.added().id(), choice.added());
		typed = "";
		adding = false;
		return true;
	}

	/** Works on a slot. */
	public void go(Slot next) {
		if (commit())
			enter(next);
	}

	// ------------------------------------------------------------------------------------------------------------ state

	/** The draft as it would be written now. */
	public ClaimForm form() {
		boolean touched = moved || adding || !typed.isBlank();
		return touched && chosen >= 0 && chosen < choices.size() ? choices.get(chosen).form() : base;
	}

	/** What the vocabulary has to learn for the draft. */
	public List<NewTerm> added() {
		Map<String, NewTerm> all = new LinkedHashMap<>(added);
		if (chosen >= 0 && chosen < choices.size() && choices.get(chosen).form() == form() && choices.get(chosen).added() != null)
			all.put(choices.get(chosen).added().id(), choices.get(chosen).added());
		ClaimForm form = form();
		List<Term> used = new ArrayList<>(form.subject().terms());
		used.addAll(form.object().terms());
		used.addAll(form.tumours());
		return all.values().stream().filter(each -> used.contains(each.term())).toList();
	}

	/** The slot that is worked on. */
	public Slot slot() {
		return slot;
	}

	/** What is typed into it. */
	public String typed() {
		return typed;
	}

	/** Whether one more value is chosen for it. */
	public boolean isAdding() {
		return adding;
	}

	/** Its alternatives, the likeliest first. */
	public List<SlotChoice> choices() {
		return choices;
	}

	/** Which of them is chosen. */
	public int chosen() {
		return chosen;
	}

	/** Something to be told, or null. */
	public String message() {
		return message;
	}

	/** The passage. */
	public Span passage() {
		return passage;
	}

	/** Which draft of the passage it is, from 1. */
	public int number() {
		return proposal + 1;
	}

	/** How many drafts the passage has. */
	public int count() {
		return proposals.size();
	}

	/** Claims that wait because a draft was split. */
	public int waiting() {
		return waiting.size();
	}

	/** What drafting stands on. */
	public Ground ground() {
		return ground;
	}

	/** The anchor of the passage. */
	public Anchor anchor() {
		return base.anchor();
	}

	/**
	 * The claim as it is written.
	 *
	 * @param taken
	 *            whether an id stands for something already
	 */
	public Written written(Predicate<String> taken) {
		ClaimForm form = form();
		List<String> from = form.inherited().stream().filter(each -> each.contains("inherited from")).toList();
		if (!from.isEmpty())
			form = form.note(String.join(". ", from) + ".");
		String id = ClaimIds.of(form, taken);
		return new Written(id, form.written(id, ground.names()), added(), form);
	}

	/**
	 * What is to be written.
	 *
	 * @param id
	 *            id of the claim
	 * @param text
	 *            the claim in the language
	 * @param added
	 *            what the vocabulary has to learn first
	 * @param form
	 *            the claim
	 */
	public record Written(String id, String text, List<NewTerm> added, ClaimForm form) {
	}

	/** The claim was written: remembers it. Returns whether another one of the passage waits, which is the draft then. */
	public boolean accepted(ClaimForm form) {
		memory.accepted(form);
		added.clear();
		if (waiting.isEmpty())
			return false;
		base = waiting.removeFirst();
		enter(base.object().isOpen() ? Slot.OBJECT : Slot.SUBJECT);
		return true;
	}

	/** Goes on at the same passage after a claim: the next draft that says something else, rather of the same subject; else an open one. */
	public void again() {
		ClaimForm last = memory.last();
		String said = last == null ? "" : last.sentence(VisibleNames.PLAIN);
		int found = -1;
		for (int i = 0; i < proposals.size(); i++) {
			ClaimForm form = proposals.get(i).form();
			boolean other = !form.sentence(VisibleNames.PLAIN).equals(said);
			if (other && last != null && form.subject().equals(last.subject()) && form.relation() != last.relation()) {
				begin(i);
				return;
			}
			if (other && found < 0)
				found = i;
		}
		if (found >= 0)
			begin(found);
		else {
			base = base.object(End.OPEN);
			enter(Slot.OBJECT);
		}
	}
}
