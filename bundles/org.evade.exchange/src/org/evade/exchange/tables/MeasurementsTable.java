/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.evade.model.ChangeBasis;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Comparison;
import org.evade.model.Endpoint;
import org.evade.model.EvadePackage;
import org.evade.model.MeasuredValue;
import org.evade.model.Publication;
import org.evade.model.ReportedOutcome;
import org.evade.model.ResultRow;
import org.evade.model.ResultSet;
import org.evade.model.Significance;
import org.evade.model.Statistic;
import org.evade.model.Trial;
import org.evade.model.ValueKind;
import org.evade.model.ValueOperator;
import org.evade.model.terms.MeasureText;

/**
 * Every value of every arm, from the results of trials and from claims. {@code low} and {@code high} are the confidence
 * interval of an exact value and the ends of a range; NR, UK, dash, blank and not given have no value. {@code stratum} is
 * {@code all} where a result is about all patients.
 */
final class MeasurementsTable implements ExportTable {
	@Override
	public String name() {
		return "measurements";
	}

	@Override
	public List<ExportColumn> columns() {
		List<ExportColumn> columns = new ArrayList<>(ExportColumn.list("article", "trial", "stratum", "arm", "measure", "statistic=Statistic", "value_kind",
				"value:number", "unit", "low:number", "high:number", "p:number", "significant:flag", "comparator[]",
				"printed", "operator=ValueOperator", "p_operator=ValueOperator", "ci_low:number", "ci_high:number",
				"ci_level:number", "events:integer", "total:integer", "at:number", "at_unit", "of",
				"change=ChangeBasis", "derived:flag", "corrected:number", "corrected_because",
				"comparator_kind=ComparatorKind", "stratum_printed", "footnotes[]", "table", "claim", "citations[]",
				"publications[]", "note", "reported=ReportedOutcome"));
		columns.addAll(MeasurementDetails.columns());
		return columns;
	}

	/** Where a comparison stands. */
	private record Context(Publication article, Trial trial, String stratum, String stratumPrinted, String table,
			Claim claim,
			List<String> citations, List<String> publications) {
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Trial trial : source.corpus().statements(Trial.class).toList())
			for (ResultSet results : trial.getResults())
				for (ResultRow row : results.getRows())
					for (Comparison comparison : row.getComparisons())
						rows(source, comparison, context(source, trial, results, row), cells);
		for (ClaimSet set : source.corpus().statements(ClaimSet.class).toList())
			for (Claim claim : set.getClaims())
				for (Comparison comparison : claim.getComparisons())
					rows(source, comparison, context(source, claim), cells);
	}

	private static Context context(TableSource source, Trial trial, ResultSet results, ResultRow row) {
		var article = source.articles().of(results);
		var citations = results.getCitations().isEmpty() ? trial.getCitations() : results.getCitations();
		return new Context(article, trial, row.getStratum() == null ? "all" : row.getStratum().getName(), row.getPrinted(),
				results.getTable() == null ? null : results.getTable().getName(), null, TableSource.numbers(citations),
				source.publications(article, citations));
	}

	private static Context context(TableSource source, Claim claim) {
		var article = source.articles().of(claim);
		return new Context(article, claim.getTrial(), null, null, null, claim, TableSource.numbers(claim.getCitations()),
				source.publications(article, claim.getCitations()));
	}

	private static void rows(TableSource source, Comparison comparison, Context context, Cells cells) throws IOException {
		ComparisonGroups groups = new ComparisonGroups(comparison, context.trial, statistic(comparison));
		for (int i = 0; i < comparison.getValues().size(); i++) {
			MeasuredValue value = comparison.getValues().get(i);
			String own = groups.stratum(i);
			cells.text(source.id(context.article)).text(source.id(context.trial)).text(own != null ? own : context.stratum);
			cells.text(groups.arm(i)).text(source.id(comparison.getEndpoint())).text(word(statistic(comparison)));
			value(comparison, value, cells);
			cells.number(comparison.getP()).flag(significant(comparison)).list(groups.comparators(i));
			cells.text(comparison.getPrinted());
			details(comparison, value, cells);
			cells.text(groups.kind().getLiteral()).text(context.stratumPrinted).list(comparison.getFootnotes());
			cells.text(context.table).text(source.id(context.claim)).list(context.citations).list(context.publications);
			cells.text(comparison.getNote());
			cells.text(comparison.getReported() == ReportedOutcome.UNSTATED ? null : comparison.getReported().getLiteral());
			MeasurementDetails.cells(source, comparison, value, cells);
			cells.end();
		}
	}

	private static void value(Comparison comparison, MeasuredValue value, Cells cells) throws IOException {
		boolean number = value.getKind() == ValueKind.EXACT, range = value.getKind() == ValueKind.RANGE;
		cells.text(kind(value.getKind())).number(number ? value.getValue() : null);
		cells.text(unit(comparison, value));
		cells.number(range ? value.getValue() : value.getCiLow()).number(range ? value.getHigh() : value.getCiHigh());
	}

	private static void details(Comparison comparison, MeasuredValue value, Cells cells) throws IOException {
		cells.text(operator(value.getOperator())).text(comparison.getP() == null ? null : operator(comparison.getPOperator()));
		cells.number(value.getCiLow()).number(value.getCiHigh()).number(level(value));
		cells.number(value.eIsSet(EvadePackage.Literals.MEASURED_VALUE__EVENTS) ? value.getEvents() : null);
		cells.number(value.eIsSet(EvadePackage.Literals.MEASURED_VALUE__TOTAL) ? value.getTotal() : null);
		cells.number(comparison.getAt() == null ? null : comparison.getAt().getValue());
		cells.text(comparison.getAt() == null ? null : comparison.getAt().getUnit());
		cells.text(comparison.getOf() == null ? null : ParticipantText.words(comparison.getOf()));
		cells.text(value.getChange() == ChangeBasis.NONE ? null : value.getChange().getLiteral());
		cells.yes(value.isDerived());
		cells.number(value.getCorrection() == null ? null : value.getCorrection().getValue());
		cells.text(value.getCorrection() == null ? null : value.getCorrection().getBecause());
	}

	private static BigDecimal level(MeasuredValue value) {
		if (!MeasurementDetails.hasInterval(value))
			return null;
		return value.getCiLevel() == null ? BigDecimal.valueOf(95) : value.getCiLevel();
	}

	/** The statistic of a comparison; the endpoint's usual one when it names none. */
	static Statistic statistic(Comparison comparison) {
		return MeasureText.statistic(comparison);
	}

	/** The unit of a value; the endpoint's unit only for the endpoint's usual statistic. */
	private static String unit(Comparison comparison, MeasuredValue value) {
		Endpoint endpoint = comparison.getEndpoint();
		if (value.getUnit() != null || endpoint == null || endpoint.eIsProxy())
			return value.getUnit();
		return statistic(comparison) == endpoint.getStatistic() ? endpoint.getUnit() : null;
	}

	private static String word(Statistic statistic) {
		return statistic == Statistic.UNSTATED ? null : statistic.getLiteral();
	}

	private static String operator(ValueOperator operator) {
		return operator == ValueOperator.EQUAL ? null : operator.getLiteral();
	}

	private static String kind(ValueKind kind) {
		return kind == ValueKind.DASH ? "dash" : kind.getLiteral();
	}

	private static Boolean significant(Comparison comparison) {
		return comparison.getSignificance() == Significance.UNMARKED ? null : comparison.getSignificance() == Significance.SIGNIFICANT;
	}
}
