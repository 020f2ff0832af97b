/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.ArrayList;
import java.util.List;

import org.evade.model.Arm;
import org.evade.model.Comparison;
import org.evade.model.ComparatorKind;
import org.evade.model.MeasuredValue;
import org.evade.model.Statistic;
import org.evade.model.StudyGroup;
import org.evade.model.Stratum;
import org.evade.model.Trial;

/**
 * Which arm or stratum each value of a comparison belongs to, and what it is compared with. Values that name no group belong
 * to the arms in their order; a single ratio belongs to the first arm that is no comparator.
 */
final class Groups {
	private final Comparison comparison;
	private final List<Arm> arms;
	private final List<StudyGroup> groups = new ArrayList<>();

	/**
	 * @param trial
	 *            trial whose arms are meant, or null
	 */
	Groups(Comparison comparison, Trial trial, Statistic statistic) {
		this.comparison = comparison;
		arms = trial == null || trial.eIsProxy() ? List.of() : trial.getArms();
		List<MeasuredValue> values = comparison.getValues();
		boolean ratio = values.size() == 1 && isRatio(statistic);
		boolean ordered = values.size() <= arms.size() && statistic != Statistic.CORRELATION
				&& values.stream().allMatch(value -> value.getGroup() == null && value.getGroupLabel() == null);
		for (int i = 0; i < values.size(); i++) {
			StudyGroup named = values.get(i).getGroup();
			groups.add(named != null && !named.eIsProxy() ? named : !ordered ? null : ratio ? firstTreated() : inOrder(i));
		}
	}

	static boolean isRatio(Statistic statistic) {
		return statistic == Statistic.HAZARD_RATIO || statistic == Statistic.ODDS_RATIO || statistic == Statistic.RISK_RATIO;
	}

	private Arm firstTreated() {
		return arms.stream().filter(arm -> !arm.isComparator()).findFirst().orElse(null);
	}

	private Arm inOrder(int i) {
		return switch (comparison.getComparator()) {
		case STRATUM -> null;
		case HISTORICAL, OTHER_TRIAL -> i == 0 ? arms.get(0) : null;
		default -> arms.get(i);
		};
	}

	/** Arm of a value by id or in words, or null. */
	String arm(int i) {
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
	 * What a value is compared with: the arms marked as comparator, else what follows the first {@code vs}. The comparator
	 * itself is compared with nothing.
	 */
	List<String> comparators(int i) {
		if (groups.size() == 1)
			return comparatorsOfSingle();
		boolean marked = groups.stream().anyMatch(Groups::isComparator);
		List<String> names = new ArrayList<>();
		if (marked ? !isComparator(groups.get(i)) : i == 0)
			for (int other = 0; other < groups.size(); other++)
				if (other != i && (!marked || isComparator(groups.get(other))) && name(other) != null)
					names.add(name(other));
		return names;
	}

	private List<String> comparatorsOfSingle() {
		if (!isRatio(statistic()) || !(groups.get(0) instanceof Arm arm) || arm.isComparator())
			return List.of();
		List<String> marked = arms.stream().filter(Arm::isComparator).map(Arm::getName).toList();
		return !marked.isEmpty() || arms.size() != 2 ? marked
				: arms.stream().filter(other -> other != arm).map(Arm::getName).toList();
	}

	private Statistic statistic() {
		return MeasurementsTable.statistic(comparison);
	}

	private static boolean isComparator(StudyGroup group) {
		return group instanceof Arm arm && arm.isComparator();
	}

	/** Kind of comparison; the automatic one is spelled out. */
	ComparatorKind kind() {
		if (comparison.getComparator() != ComparatorKind.AUTOMATIC)
			return comparison.getComparator();
		if (groups.size() == 1)
			return isRatio(statistic()) ? ComparatorKind.ARM : ComparatorKind.NONE;
		return groups.stream().anyMatch(Stratum.class::isInstance) ? ComparatorKind.STRATUM : ComparatorKind.ARM;
	}
}
