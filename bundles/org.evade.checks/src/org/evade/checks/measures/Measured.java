/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.evade.checks.Model;
import org.evade.model.Arm;
import org.evade.model.ChangeBasis;
import org.evade.model.Comparison;
import org.evade.model.EffectMeasure;
import org.evade.model.Endpoint;
import org.evade.model.MeasuredValue;
import org.evade.model.Participant;
import org.evade.model.Quantity;
import org.evade.model.Statistic;
import org.evade.model.StudyGroup;
import org.evade.model.Trial;
import org.evade.model.terms.Assessments;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** What a comparison measures. */
final class Measured {
	private static final Set<EffectMeasure> TIMES = EnumSet.of(EffectMeasure.OVERALL_SURVIVAL, EffectMeasure.PROGRESSION_FREE,
			EffectMeasure.DISEASE_FREE, EffectMeasure.EVENT_FREE, EffectMeasure.RESPONSE_DURATION);
	private static final Set<EffectMeasure> SHARES = EnumSet.of(EffectMeasure.OBJECTIVE_RESPONSE,
			EffectMeasure.COMPLETE_RESPONSE, EffectMeasure.DISEASE_CONTROL, EffectMeasure.PATHOLOGIC_RESPONSE,
			EffectMeasure.PRIMARY_RESISTANCE, EffectMeasure.ADVERSE_EVENTS, EffectMeasure.FREQUENCY);
	private static final Set<Statistic> RATIOS = EnumSet.of(Statistic.HAZARD_RATIO, Statistic.ODDS_RATIO,
			Statistic.RISK_RATIO, Statistic.RATE_RATIO);
	private static final Set<Statistic> WITHOUT_UNIT = EnumSet.of(Statistic.CORRELATION, Statistic.STANDARDISED_MEAN_DIFFERENCE, Statistic.FOLD_CHANGE,
			Statistic.LOG2_FOLD_CHANGE, Statistic.AREA_UNDER_CURVE);
	private static final Set<Statistic> PARTS = EnumSet.of(Statistic.SENSITIVITY, Statistic.SPECIFICITY, Statistic.POSITIVE_PREDICTIVE_VALUE,
			Statistic.NEGATIVE_PREDICTIVE_VALUE, Statistic.ACCURACY);

	private Measured() {
	}

	/** Whether the endpoint could be linked. */
	static boolean isKnown(Comparison comparison) {
		return Model.known(comparison.getEndpoint());
	}

	/** What the endpoint measures. */
	static EffectMeasure measure(Comparison comparison) {
		return comparison.getEndpoint().getMeasure();
	}

	/** Whether the endpoint is a time to an event. */
	static boolean isTime(Comparison comparison) {
		return TIMES.contains(measure(comparison));
	}

	/** The statistic: the comparison's own, the endpoint's usual one, or the one that goes without saying. */
	static Statistic statistic(Comparison comparison) {
		if (comparison.getStatistic() != Statistic.UNSTATED)
			return comparison.getStatistic();
		if (comparison.getEndpoint().getStatistic() != Statistic.UNSTATED)
			return comparison.getEndpoint().getStatistic();
		return isTime(comparison) ? Statistic.MEDIAN : SHARES.contains(measure(comparison)) ? Statistic.RATE : Statistic.UNSTATED;
	}

	/** Whether the values are ratios of hazards, odds or risks. */
	static boolean isRatio(Comparison comparison) {
		return RATIOS.contains(statistic(comparison));
	}

	/** Whether the values have no unit: ratios, coefficients, folds. */
	static boolean isWithoutUnit(Comparison comparison) {
		return isRatio(comparison) || WITHOUT_UNIT.contains(statistic(comparison));
	}

	/** Whether the value is a share of a population, and not a change of one. */
	static boolean isShare(Comparison comparison, MeasuredValue value) {
		return value.getChange() == ChangeBasis.NONE && (statistic(comparison) == Statistic.RATE
				|| PARTS.contains(statistic(comparison)) && MeasurementUnits.PERCENT.equals(unit(comparison, value)));
	}

	/** Whether the value is a median or mean time, and not a change of one. */
	static boolean isDuration(Comparison comparison, MeasuredValue value) {
		Statistic statistic = statistic(comparison);
		return value.getChange() == ChangeBasis.NONE && isTime(comparison)
				&& (statistic == Statistic.MEDIAN || statistic == Statistic.MEAN);
	}

	/** The unit of a value: its own, or the endpoint's when the statistic is the endpoint's usual one; or null. */
	static String unit(Comparison comparison, MeasuredValue value) {
		if (value.getUnit() != null)
			return value.getUnit();
		Endpoint endpoint = comparison.getEndpoint();
		boolean usual = comparison.getStatistic() == Statistic.UNSTATED || comparison.getStatistic() == endpoint.getStatistic();
		return usual ? endpoint.getUnit() : null;
	}

	/** What a share or duration may stand for, durations in months; null when it says nothing. */
	static RoundingInterval span(Comparison comparison, MeasuredValue value, TableReading reading) {
		RoundingInterval span = RoundingInterval.of(value, reading);
		if (span == null || !isDuration(comparison, value))
			return span;
		BigDecimal months = MeasurementUnits.months(unit(comparison, value));
		return months == null ? null : span.times(months);
	}

	/** Whether two comparisons speak of the same statistic, time point, part of the population and events, judged by the same reader. */
	static boolean isSameSetting(Comparison one, Comparison other) {
		return statistic(one) == statistic(other) && sameTime(one.getAt(), other.getAt())
				&& about(one).equals(about(other)) && events(one).equals(events(other));
	}

	private static List<Object> events(Comparison comparison) {
		Assessments told = Assessments.of(comparison);
		return Arrays.asList(comparison.getGradeLow(), comparison.getGradeHigh(), comparison.isAnyGrade(), comparison.getRelatedness(),
				comparison.getConsequence(), told.assessor(), told.criteria(), told.otherCriteria(), told.dataCutOff(), told.analysis());
	}

	private static boolean sameTime(Quantity one, Quantity other) {
		if (one == null || other == null)
			return one == other;
		return one.getValue().compareTo(other.getValue()) == 0 && Objects.equals(one.getUnit(), other.getUnit());
	}

	private static Set<Participant> about(Comparison comparison) {
		return comparison.getOf() == null ? Set.of() : new HashSet<>(Participants.of(comparison.getOf()));
	}

	/** Which group each value belongs to: a declared one, one in words, or its place in the row. */
	static List<Object> groups(Comparison comparison) {
		Trial trial = Model.around(comparison, Trial.class);
		List<MeasuredValue> values = comparison.getValues();
		List<Arm> arms = trial == null ? List.of() : trial.getArms();
		List<Object> groups = new ArrayList<>(values.size());
		for (int i = 0; i < values.size(); i++) {
			MeasuredValue value = values.get(i);
			if (value.getGroup() != null)
				groups.add(value.getGroup());
			else if (value.getGroupLabel() != null)
				groups.add(value.getGroupLabel());
			else
				groups.add(arms.size() == values.size() ? arms.get(i) : List.of(i, values.size()));
		}
		return groups;
	}

	/** A group in words, after a blank: {@code  in arm nivo}; empty when the only one. */
	static String inGroup(Object group) {
		return switch (group) {
		case StudyGroup known -> known.getName() == null ? "" : " in " + Terms.spoken(known);
		case String label -> " in " + label;
		case List<?> place -> Integer.valueOf(1).equals(place.get(1)) ? "" : " in value " + ((Integer) place.get(0) + 1);
		default -> "";
		};
	}
}
