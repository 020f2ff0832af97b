/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;
import java.io.IOException;
import java.util.List;

import org.evade.model.Arm;
import org.evade.model.EvadePackage;
import org.evade.model.StrataGroup;
import org.evade.model.Stratum;
import org.evade.model.StratumLevel;
import org.evade.model.Trial;
import org.evade.model.ValueOperator;

/** Arms and strata of the trials: what was given in which dose, how many patients, and what tells the strata apart. */
final class StudyGroupsTable implements ExportTable {
	@Override
	public String name() {
		return "groups";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("trial", "group", "kind", "name", "n:integer", "therapies[]", "dose", "comparator:flag",
				"strata=StrataKind", "biomarker", "operator=ValueOperator", "low:number", "high:number", "unit",
				"level=StratumLevel", "within", "dose_level:integer", "crossover_to", "crossed:integer");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Trial trial : source.corpus().statements(Trial.class).toList()) {
			for (Arm arm : trial.getArms()) {
				cells.text(source.id(trial)).text(arm.getName()).text("arm").text(arm.getLabel());
				cells.number(arm.eIsSet(EvadePackage.Literals.ARM__N) ? arm.getN() : null);
				cells.list(source.ids(arm.getTherapies())).text(arm.getDose()).yes(arm.isComparator());
				cells.text(null).text(null).text(null).number(null).number(null).text(null).text(null).text(null);
				cells.number(arm.eIsSet(EvadePackage.Literals.ARM__DOSE_LEVEL) ? arm.getDoseLevel() : null);
				cells.text(arm.getCrossover() == null || arm.getCrossover().eIsProxy() ? null : arm.getCrossover().getName());
				cells.number(arm.eIsSet(EvadePackage.Literals.ARM__CROSSED) ? arm.getCrossed() : null).end();
			}
			for (StrataGroup strata : trial.getStrata())
				for (Stratum stratum : strata.getStrata())
					row(source, trial, strata, stratum, cells);
		}
	}

	private static void row(TableSource source, Trial trial, StrataGroup strata, Stratum stratum, Cells cells) throws IOException {
		cells.text(source.id(trial)).text(stratum.getName()).text("stratum").text(stratum.getLabel());
		cells.number(stratum.eIsSet(EvadePackage.Literals.STRATUM__N) ? stratum.getN() : null);
		cells.list(List.of()).text(null).flag(null).text(strata.getKind().getLiteral()).text(source.id(stratum.getBiomarker()));
		boolean bounded = stratum.getLow() != null && stratum.getHigh() == null && stratum.getOperator() != ValueOperator.EQUAL;
		cells.text(bounded ? stratum.getOperator().getLiteral() : null);
		cells.number(stratum.getLow()).number(stratum.getHigh()).text(stratum.getUnit());
		cells.text(stratum.getLevel() == StratumLevel.NONE ? null : stratum.getLevel().getLiteral());
		cells.text(stratum.getWithin() == null || stratum.getWithin().eIsProxy() ? null : stratum.getWithin().getName());
		cells.number(null).text(null).number(null).end();
	}
}
