/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maps.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.Corpus;
import org.evade.model.Answer;
import org.evade.model.Claim;
import org.evade.model.ClaimLink;
import org.evade.model.ClaimLinkKind;
import org.evade.model.Mechanism;
import org.evade.model.SchemeClass;
import org.evade.model.Strategy;

/**
 * Mechanisms of resistance against the strategies that answer them, over a whole corpus, and the gaps both ways: mechanisms
 * without a strategy, strategies without a mechanism. A mechanism is answered, too, when one that it is within is, or one
 * within it; the same holds for strategies. Rows and columns follow the schemes that sort most; see {@link ClassSorting}.
 */
public final class Matrix {
	private final List<Pairing> pairings = new ArrayList<>();
	private final Set<Claim> contradicting = new HashSet<>();
	private final ClassSorting<Mechanism> mechanismSorting;
	private final ClassSorting<Strategy> strategySorting;
	private final List<MatrixLine<Mechanism>> rows;
	private final List<MatrixLine<Strategy>> columns;
	private final Set<Mechanism> unanswered;
	private final Set<Strategy> idle;

	/** Reads the strategies and mechanisms of a corpus; names that could not be linked are left out. */
	public Matrix(Corpus corpus) {
		List<Mechanism> mechanisms = corpus.statements(Mechanism.class).toList();
		List<Strategy> strategies = corpus.statements(Strategy.class).toList();
		corpus.claims().forEach(this::contradictions);
		for (Strategy strategy : strategies)
			for (Answer answer : strategy.getAddresses())
				if (known(answer.getMechanism()))
					pairings.add(new Pairing(answer.getMechanism(), strategy, answer.getEffect(),
							answer.getClaims().stream().filter(Matrix::known).toList()));
		Function<Mechanism, Mechanism> within = mechanism -> known(mechanism.getParent()) ? mechanism.getParent() : null;
		Function<Strategy, Strategy> inside = strategy -> known(strategy.getParent()) ? strategy.getParent() : null;
		unanswered = without(mechanisms, pairings.stream().map(Pairing::mechanism).toList(), within);
		idle = without(strategies, pairings.stream().map(Pairing::strategy).toList(), inside);
		mechanismSorting = ClassSorting.best(corpus, mechanisms, mechanism -> linked(mechanism.getClasses()), within);
		strategySorting = ClassSorting.best(corpus, strategies, strategy -> linked(strategy.getClasses()), inside);
		rows = lines(mechanisms, mechanismSorting, unanswered);
		columns = lines(strategies, strategySorting, idle);
	}

	private static boolean known(EObject object) {
		return object != null && !object.eIsProxy();
	}

	private static List<SchemeClass> linked(Collection<SchemeClass> classes) {
		return classes.stream().filter(Matrix::known).toList();
	}

	private void contradictions(Claim claim) {
		for (ClaimLink link : claim.getLinks())
			if (link.getKind() == ClaimLinkKind.CONTRADICTS && known(link.getClaim())) {
				contradicting.add(claim);
				contradicting.add(link.getClaim());
			}
	}

	private static <T> Set<T> without(List<T> objects, List<T> met, Function<T, T> parent) {
		Set<T> reached = new HashSet<>(met);
		for (T each : met)
			for (T outer = parent.apply(each); outer != null && reached.add(outer);)
				outer = parent.apply(outer);
		Set<T> direct = Set.copyOf(met);
		Set<T> without = new LinkedHashSet<>();
		for (T each : objects)
			if (!reached.contains(each) && !insideOf(each, direct, parent))
				without.add(each);
		return without;
	}

	private static <T> boolean insideOf(T object, Set<T> met, Function<T, T> parent) {
		Set<T> seen = new HashSet<>();
		for (T outer = parent.apply(object); outer != null && seen.add(outer); outer = parent.apply(outer))
			if (met.contains(outer))
				return true;
		return false;
	}

	private static <T> List<MatrixLine<T>> lines(List<T> objects, ClassSorting<T> sorting, Set<T> gaps) {
		List<MatrixLine<T>> lines = new ArrayList<>();
		for (SchemeClass topic : sorting.topics())
			add(lines, topic, objects.stream().filter(each -> sorting.of(each).contains(topic)).toList(), gaps);
		add(lines, null, objects.stream().filter(each -> sorting.of(each).isEmpty()).toList(), gaps);
		return List.copyOf(lines);
	}

	private static <T> void add(List<MatrixLine<T>> lines, SchemeClass topic, List<T> members, Set<T> gaps) {
		if (!members.isEmpty())
			lines.add(new MatrixLine<>(topic, members, members.stream().filter(gaps::contains).toList()));
	}

	/** All answers, in the order of the corpus. */
	public List<Pairing> pairings() {
		return List.copyOf(pairings);
	}

	/** Topics of mechanisms; topics without a mechanism are left out. */
	public List<MatrixLine<Mechanism>> rows() {
		return rows;
	}

	/** Topics of strategies; topics without a strategy are left out. */
	public List<MatrixLine<Strategy>> columns() {
		return columns;
	}

	/** How mechanisms are sorted. */
	public ClassSorting<Mechanism> mechanismSorting() {
		return mechanismSorting;
	}

	/** How strategies are sorted. */
	public ClassSorting<Strategy> strategySorting() {
		return strategySorting;
	}

	/** Mechanisms that no strategy answers. */
	public Set<Mechanism> unanswered() {
		return unanswered;
	}

	/** Strategies that answer no mechanism. */
	public Set<Strategy> idle() {
		return idle;
	}

	/** Answers of the strategies of a column to the mechanisms of a row. */
	public ClaimSupport cell(MatrixLine<Mechanism> row, MatrixLine<Strategy> column) {
		Set<Mechanism> mechanisms = Set.copyOf(row.members());
		Set<Strategy> strategies = Set.copyOf(column.members());
		return ClaimSupport.of(pairings.stream().filter(each -> mechanisms.contains(each.mechanism())
				&& strategies.contains(each.strategy())).toList(), contradicting);
	}

	/** What stands behind one answer. */
	public ClaimSupport support(Pairing pairing) {
		return ClaimSupport.of(List.of(pairing), contradicting);
	}
}
