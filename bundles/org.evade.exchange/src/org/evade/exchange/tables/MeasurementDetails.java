/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.model.Comparison;
import org.evade.model.Criterion;
import org.evade.model.EvadePackage.Literals;
import org.evade.model.MeasuredValue;
import org.evade.model.PValue;
import org.evade.model.Pooling;
import org.evade.model.Quantity;
import org.evade.model.Spread;
import org.evade.model.SpreadKind;
import org.evade.model.ValueKind;
import org.evade.model.ValueOperator;
import org.evade.model.terms.Assessments;

/** Further columns of a measured value: its spread, further p values, how it was estimated, judged and counted. */
final class MeasurementDetails {
	private MeasurementDetails() {
	}

	static List<ExportColumn> columns() {
		return ExportColumn.list("result", "n:integer", "ci_kind=IntervalKind", "low_end=ValueKind", "high_end=ValueKind", "range_low",
				"range_high", "iqr_low", "iqr_high", "sd:number", "se:number", "p_sides=TestSides", "p_test", "tested_at:number",
				"other_p[]", "adjustment=Adjustment", "covariates[]", "method=CorrelationMethod", "pooled_by=PoolingModel",
				"pooled:flag", "studies:integer", "i2:number", "tau2:number", "cut_off", "assay", "grade_low:integer", "grade_high:integer",
				"any_grade:flag", "relatedness=Relatedness", "consequence=EventConsequence", "assessor=Assessor",
				"criteria=ResponseCriteria", "other_criteria", "data_cut_off", "follow_up:number", "follow_up_unit",
				"minimum_follow_up:number", "minimum_follow_up_unit", "analysis=PopulationKind", "baseline:flag");
	}

	static void cells(TableSource source, Comparison comparison, MeasuredValue value, Cells cells) throws IOException {
		cells.text(comparison.getName()).number(value.eIsSet(Literals.MEASURED_VALUE__N) ? value.getN() : null);
		value(value, cells);
		spreads(value, cells);
		cells.text(said(comparison.getPSides())).text(comparison.getPTest()).number(comparison.getAlpha());
		cells.list(comparison.getPValues().stream().map(MeasurementDetails::p).toList());
		cells.text(said(comparison.getAdjustment())).list(comparison.getCovariates()).text(said(comparison.getMethod()));
		pooling(comparison.getPooling(), cells);
		cells.text(cutOff(comparison.getCutOff())).text(source.id(comparison.getAssay()));
		cells.number(comparison.eIsSet(Literals.COMPARISON__GRADE_LOW) ? comparison.getGradeLow() : null);
		cells.number(comparison.eIsSet(Literals.COMPARISON__GRADE_HIGH) ? comparison.getGradeHigh() : null);
		cells.yes(comparison.isAnyGrade()).text(said(comparison.getRelatedness())).text(said(comparison.getConsequence()));
		assessment(Assessments.of(comparison), cells);
	}

	/** The word of an enumeration; null for its first literal, which means that nothing is said. */
	private static String said(Enumerator word) {
		return word.getValue() == 0 ? null : word.getLiteral();
	}

	static boolean hasInterval(MeasuredValue value) {
		return value.getCiLow() != null || value.getCiHigh() != null || value.getCiLowKind() != ValueKind.EXACT || value.getCiHighKind() != ValueKind.EXACT;
	}

	private static void value(MeasuredValue value, Cells cells) throws IOException {
		cells.text(hasInterval(value) ? value.getIntervalKind().getLiteral() : null).text(said(value.getCiLowKind()));
		cells.text(value.getKind() == ValueKind.RANGE ? said(value.getHighKind()) : said(value.getCiHighKind()));
	}

	private static void spreads(MeasuredValue value, Cells cells) throws IOException {
		for (SpreadKind kind : List.of(SpreadKind.RANGE, SpreadKind.INTERQUARTILE)) {
			Spread spread = spread(value, kind);
			cells.text(spread == null ? null : end(spread.getLow(), spread.getLowKind(), spread.isLowCensored()));
			cells.text(spread == null ? null : end(spread.getHigh(), spread.getHighKind(), spread.isHighCensored()));
		}
		for (SpreadKind kind : List.of(SpreadKind.STANDARD_DEVIATION, SpreadKind.STANDARD_ERROR)) {
			Spread spread = spread(value, kind);
			cells.number(spread == null ? null : spread.getValue());
		}
	}

	private static Spread spread(MeasuredValue value, SpreadKind kind) {
		return value.getSpreads().stream().filter(spread -> spread.getKind() == kind).findFirst().orElse(null);
	}

	private static String end(BigDecimal number, ValueKind kind, boolean censored) {
		return (number == null ? kind.getLiteral() : number.toPlainString()) + (censored ? "+" : "");
	}

	/** A p value as the language writes it. */
	private static String p(PValue p) {
		List<String> words = new ArrayList<>(List.of(p.getKind().getLiteral(), p.getOperator().getLiteral(), p.getValue().toPlainString()));
		if (said(p.getSides()) != null)
			words.add(said(p.getSides()));
		if (p.getTest() != null)
			words.add("by test " + p.getTest());
		return String.join(" ", words);
	}

	private static void pooling(Pooling pooling, Cells cells) throws IOException {
		cells.text(pooling == null ? null : said(pooling.getModel())).yes(pooling != null);
		cells.number(pooling != null && pooling.eIsSet(Literals.POOLING__STUDIES) ? pooling.getStudies() : null);
		cells.number(pooling == null ? null : pooling.getISquared()).number(pooling == null ? null : pooling.getTauSquared());
	}

	private static String cutOff(Criterion cutOff) {
		if (cutOff == null)
			return null;
		StringBuilder text = new StringBuilder(cutOff.getLabel());
		if (cutOff.getValue() != null) {
			text.append(cutOff.getOperator() == ValueOperator.EQUAL ? "" : " " + cutOff.getOperator().getLiteral()).append(' ');
			text.append(cutOff.getValue().toPlainString());
			text.append(cutOff.getHigh() == null ? "" : " - " + cutOff.getHigh().toPlainString());
			text.append(cutOff.getUnit() == null ? "" : " " + cutOff.getUnit());
		}
		return text.toString();
	}

	private static void assessment(Assessments told, Cells cells) throws IOException {
		cells.text(said(told.assessor())).text(said(told.criteria())).text(told.otherCriteria()).text(told.dataCutOff());
		quantity(told.followUp(), cells);
		quantity(told.minimumFollowUp(), cells);
		cells.text(said(told.analysis())).yes(told.isBaseline());
	}

	private static void quantity(Quantity quantity, Cells cells) throws IOException {
		cells.number(quantity == null ? null : quantity.getValue()).text(quantity == null ? null : quantity.getUnit());
	}
}
