/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.model.Claim;
import org.evade.model.Passage;

/**
 * How far two curators agree on the sections that both curated.
 *
 * @param pairs
 *            claims that both made of the same passage
 * @param onlyFirst
 *            claims that only the first made
 * @param onlySecond
 *            claims that only the second made
 * @param compared
 *            the sections that both curated
 * @param once
 *            sections that only one of them curated, which do not count
 */
public record Agreement(List<Pair> pairs, List<Claim> onlyFirst, List<Claim> onlySecond, List<Curation.Place> compared, List<Curation.Place> once) {
	/** Two claims of one passage. */
	public record Pair(Claim first, Claim second) {
		/** The fields in which they differ. */
		public List<ComparedField> differences() {
			return List.of(ComparedField.values()).stream().filter(field -> !field.of(first).equals(field.of(second))).toList();
		}
	}

	private record Candidate(Claim first, Claim second, double score) {
	}

	/**
	 * Compares two curators. Claims are a pair when their passages meet, or when one has none, and when they share a subject, a relation or an
	 * object; the likest are paired first.
	 */
	public static Agreement of(Curation first, Curation second) {
		Set<Curation.Place> both = first.places();
		both.retainAll(second.places());
		Set<Curation.Place> once = new HashSet<>(first.places());
		once.addAll(second.places());
		once.removeAll(both);
		Map<Curation.Place, List<Claim>> one = first.at(both), other = second.at(both);
		List<Pair> pairs = new ArrayList<>();
		List<Claim> onlyFirst = new ArrayList<>(), onlySecond = new ArrayList<>();
		for (Curation.Place place : sorted(both))
			pair(one.get(place), other.get(place), pairs, onlyFirst, onlySecond);
		return new Agreement(List.copyOf(pairs), List.copyOf(onlyFirst), List.copyOf(onlySecond), sorted(both), sorted(once));
	}

	private static List<Curation.Place> sorted(Set<Curation.Place> places) {
		return places.stream().sorted(Comparator.comparing(Curation.Place::words)).toList();
	}

	private static void pair(List<Claim> first, List<Claim> second, List<Pair> pairs, List<Claim> onlyFirst, List<Claim> onlySecond) {
		List<Candidate> candidates = new ArrayList<>();
		for (Claim one : first)
			for (Claim other : second) {
				double likeness = likeness(one, other), meeting = meeting(one, other);
				if (one != other && likeness > 0 && meeting > 0)
					candidates.add(new Candidate(one, other, likeness + meeting));
			}
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
		Set<Claim> used = new HashSet<>();
		List<Pair> found = new ArrayList<>();
		for (Candidate each : candidates)
			if (!used.contains(each.first) && !used.contains(each.second)) {
				used.add(each.first);
				used.add(each.second);
				found.add(new Pair(each.first, each.second));
			}
		found.sort(Comparator.comparingInt(each -> first.indexOf(each.first)));
		pairs.addAll(found);
		first.stream().filter(each -> !used.contains(each)).forEach(onlyFirst::add);
		second.stream().filter(each -> !used.contains(each)).forEach(onlySecond::add);
	}

	private static double likeness(Claim one, Claim other) {
		double likeness = 0;
		for (ComparedField field : List.of(ComparedField.SUBJECT, ComparedField.RELATION, ComparedField.OBJECT))
			if (field.of(one).equals(field.of(other)))
				likeness += 1;
		return likeness;
	}

	/** The share of the text of both passages that is in both; little when one has no passage. */
	private static double meeting(Claim one, Claim other) {
		if (one.getPassages().isEmpty() || other.getPassages().isEmpty())
			return 0.1;
		double best = 0;
		for (Passage a : one.getPassages())
			for (Passage b : other.getPassages()) {
				double shared = Math.min(a.getEnd(), b.getEnd()) - Math.max(a.getStart(), b.getStart());
				double all = Math.max(a.getEnd(), b.getEnd()) - Math.min(a.getStart(), b.getStart());
				if (shared > 0)
					best = Math.max(best, shared / all);
			}
		return best;
	}

	/** How many of all claims both made. */
	public Proportion found() {
		return new Proportion(pairs.size(), pairs.size() + onlyFirst.size() + onlySecond.size());
	}

	/** Kappa of a field over the pairs. */
	public Kappa of(ComparedField field) {
		return Kappa.of(pairs.stream().map(pair -> field.of(pair.first)).toList(), pairs.stream().map(pair -> field.of(pair.second)).toList());
	}

	/** The pairs that agree in every field. */
	public List<Pair> agreed() {
		return pairs.stream().filter(pair -> pair.differences().isEmpty()).toList();
	}
}
