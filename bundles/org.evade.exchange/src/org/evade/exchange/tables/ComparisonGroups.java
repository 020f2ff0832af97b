/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evade.model.Arm;
import org.evade.model.ComparatorKind;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.Statistic;
import org.evade.model.Stratum;
import org.evade.model.StudyGroup;
import org.evade.model.Trial;

/**
 * Which arm or stratum each value of a comparison belongs to, and what it is compared with. Values that name no group belong
 * to the arms in their order when there is one for each, ratios to the arms that are compared with a comparator. A single value
 * of a trial with several arms stands for the whole trial.
 */
public final class ComparisonGroups {
	/** Ratios and differences of two groups. */
	private static final Set<Statistic> EFFECTS = EnumSet.of(Statistic.HAZARD_RATIO, Statistic.ODDS_RATIO, Statistic.RISK_RATIO,
			Statistic.RATE_RATIO, Statistic.RISK_DIFFERENCE, Statistic.MEAN_DIFFERENCE, Statistic.STANDARDISED_MEAN_DIFFERENCE);
	private final Comparison comparison;
	private final List<Arm> arms;
	private final List<StudyGroup> groups = new ArrayList<>();
	/** Whether a value compares arms by itself: a ratio, or a difference that is said to be between arms. */
	private final boolean ratio;

	/**
	 * @param comparison
	 *            values side by side
	 * @param trial
	 *            trial whose arms are meant, or null
	 * @param statistic
	 *            what the values are
	 */
	public ComparisonGroups(Comparison comparison, Trial trial, Statistic statistic) {
		this.comparison = comparison;
		arms = trial == null || trial.eIsProxy() ? List.of() : trial.getArms();
		List<MeasuredValue> values = comparison.getValues();
		ratio = comparesByItself(statistic) || values.size() == 1 && comparison.getComparator() == ComparatorKind.ARM;
		boolean unnamed = values.stream().allMatch(value -> value.getGroup() == null && value.getGroupLabel() == null);
		List<? extends StudyGroup> inOrder = unnamed && statistic != Statistic.CORRELATION ? inOrder(values.size()) : List.of();
		for (int i = 0; i < values.size(); i++) {
			StudyGroup named = values.get(i).getGroup();
			groups.add(named != null && !named.eIsProxy() ? named : i < inOrder.size() ? inOrder.get(i) : null);
		}
	}

	/** The arms that so many unnamed values belong to; none when the values do not say. */
	private List<Arm> inOrder(int values) {
		List<Arm> treated = arms.stream().filter(arm -> !arm.isComparator()).toList();
		if (ratio && treated.size() == values && values < arms.size())
			return treated;
		if (ratio && values == 1 && arms.size() == 2)
			return arms.subList(0, 1);
		return switch (comparison.getComparator()) {
		case STRATUM -> List.of();
		case HISTORICAL, OTHER_TRIAL -> arms.size() == 1 ? arms : List.of();
		default -> arms.size() == values ? arms : List.of();
		};
	}

	private static boolean comparesByItself(Statistic statistic) {
		return EFFECTS.contains(statistic);
	}

	/** Arm of a value by id or in words, or null. */
	public String arm(int i) {
		return groups.get(i) instanceof Stratum ? null : name(i);
	}

	/** Stratum that a value names itself, or null. */
	String stratum(int i) {
		return groups.get(i) instanceof Stratum stratum ? stratum.getName() : null;
	}

	private String name(int i) {
		return groups.get(i) != null ? groups.get(i).getName() : comparison.getValues().get(i).getGroupLabel();
	}

	/**
	 * What a value is compared with: what it names itself, or else a ratio with the arms marked as comparator, another value with those or else with what
	 * follows the first {@code vs}. The comparator itself is compared with nothing.
	 */
	List<String> comparators(int i) {
		MeasuredValue value = comparison.getValues().get(i);
		if (value.getAgainst() != null && !value.getAgainst().eIsProxy())
			return List.of(value.getAgainst().getName());
		if (value.getAgainstLabel() != null)
			return List.of(value.getAgainstLabel());
		if (ratio)
			return comparatorsOfRatio(groups.get(i));
		boolean marked = groups.stream().anyMatch(ComparisonGroups::isComparator);
		List<String> names = new ArrayList<>();
		if (marked ? !isComparator(groups.get(i)) : i == 0)
			for (int other = 0; other < groups.size(); other++)
				if (other != i && (!marked || isComparator(groups.get(other))) && name(other) != null)
					names.add(name(other));
		return names;
	}

	private List<String> comparatorsOfRatio(StudyGroup group) {
		if (!(group instanceof Arm arm) || arm.isComparator())
			return List.of();
		List<String> marked = arms.stream().filter(Arm::isComparator).map(Arm::getName).toList();
		return !marked.isEmpty() || arms.size() != 2 ? marked
				: arms.stream().filter(other -> other != arm).map(Arm::getName).toList();
	}

	private static boolean isComparator(StudyGroup group) {
		return group instanceof Arm arm && arm.isComparator();
	}

	/** Kind of comparison; the automatic one is spelled out. */
	ComparatorKind kind() {
		if (comparison.getComparator() != ComparatorKind.AUTOMATIC)
			return comparison.getComparator();
		if (groups.size() == 1)
			return ratio || !comparators(0).isEmpty() ? ComparatorKind.ARM : ComparatorKind.NONE;
		return groups.stream().anyMatch(Stratum.class::isInstance) ? ComparatorKind.STRATUM : ComparatorKind.ARM;
	}
}
