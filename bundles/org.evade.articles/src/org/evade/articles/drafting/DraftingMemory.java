/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.articles.draft.DraftContext;
import org.evade.articles.recognise.Term;
import org.evade.model.Relation;

/** What a session of drafting learned: the last claim, what was used lately, the context that was set for sections. One thread. */
public final class DraftingMemory {
	private static final int KEPT = 40;

	private final List<Term> terms = new ArrayList<>();
	private final List<Relation> relations = new ArrayList<>();
	private final Map<String, DraftContext> contexts = new HashMap<>();
	private ClaimForm last;

	/** A claim was accepted. */
	public void accepted(ClaimForm form) {
		last = form;
		form.object().terms().reversed().forEach(term -> push(terms, term));
		form.subject().terms().reversed().forEach(term -> push(terms, term));
		push(relations, form.relation());
	}

	private static <T> void push(List<T> list, T item) {
		list.remove(item);
		list.addFirst(item);
		if (list.size() > KEPT)
			list.removeLast();
	}

	/** The claim that was accepted last, or null. */
	public ClaimForm last() {
		return last;
	}

	/** Things used lately, the latest first. */
	public List<Term> terms() {
		return terms;
	}

	/** Relations used lately, the latest first. */
	public List<Relation> relations() {
		return relations;
	}

	/**
	 * Sets what holds for the claims of a section unless a sentence says otherwise.
	 *
	 * @param section
	 *            what tells the section; "" for what is in none
	 */
	public void set(String section, DraftContext context) {
		contexts.put(section, context);
	}

	/** What was set for a section. */
	public DraftContext context(String section) {
		return contexts.getOrDefault(section == null ? "" : section, DraftContext.NONE);
	}
}
