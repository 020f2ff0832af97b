/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.evade.articles.recognise.Term;
import org.evade.model.Aspect;

/**
 * Subject or object of a claim that is being drafted.
 *
 * @param parts
 *            what is meant together; an aspect holds for all of its part
 * @param either
 *            whether one or another is meant, and not all together; then there is one part
 */
public record End(List<Part> parts, boolean either) {
	/**
	 * Things with the aspect that is meant.
	 *
	 * @param aspect
	 *            {@link Aspect#ITSELF} for the things themselves
	 * @param terms
	 *            the things
	 */
	public record Part(Aspect aspect, List<Term> terms) {
		/** Copies the list. */
		public Part {
			terms = List.copyOf(terms);
		}
	}

	/** Nothing is chosen yet. */
	public static final End OPEN = new End(List.of(), false);

	/** Copies the list. */
	public End {
		parts = List.copyOf(parts);
	}

	/** One thing. */
	public static End of(Aspect aspect, Term... terms) {
		return new End(List.of(new Part(aspect, List.of(terms))), false);
	}

	/** Whether nothing is chosen yet. */
	public boolean isOpen() {
		return parts.isEmpty();
	}

	/** All things. */
	public List<Term> terms() {
		return parts.stream().flatMap(part -> part.terms().stream()).toList();
	}

	/** The aspect of the first part. */
	public Aspect aspect() {
		return parts.isEmpty() ? Aspect.ITSELF : parts.getFirst().aspect();
	}

	/** The same things with another aspect of the first part. */
	public End with(Aspect aspect) {
		if (parts.isEmpty())
			return this;
		List<Part> changed = new ArrayList<>(parts);
		changed.set(0, new Part(aspect, parts.getFirst().terms()));
		return new End(changed, either);
	}

	/** With one thing more, which joins the last part unless it has an aspect of its own. */
	public End plus(Aspect aspect, Term term) {
		List<Part> changed = new ArrayList<>(parts);
		if (aspect == Aspect.ITSELF && !parts.isEmpty()) {
			List<Term> terms = new ArrayList<>(parts.getLast().terms());
			if (terms.contains(term))
				return this;
			terms.add(term);
			changed.set(changed.size() - 1, new Part(parts.getLast().aspect(), terms));
		} else
			changed.add(new Part(aspect, List.of(term)));
		return new End(changed, either && changed.size() == 1);
	}

	/** The same, meant as one or another. */
	public End or() {
		return parts.size() == 1 ? new End(parts, true) : this;
	}

	/** Each thing for itself, with its aspect. */
	public List<End> each() {
		List<End> all = new ArrayList<>();
		for (Part part : parts)
			for (Term term : part.terms())
				all.add(of(part.aspect(), term));
		return all;
	}

	/** As the language writes it: {@code loss of B2M + expression of PD-L1}; empty when nothing is chosen. */
	public String written(VisibleNames names) {
		String joined = either ? " or " : " + ";
		return parts.stream().map(part -> (part.aspect() == Aspect.ITSELF ? "" : part.aspect().getLiteral() + " ")
				+ part.terms().stream().map(names::written).collect(Collectors.joining(joined))).collect(Collectors.joining(joined));
	}
}
