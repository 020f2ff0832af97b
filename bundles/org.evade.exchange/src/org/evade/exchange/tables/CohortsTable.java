/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.evade.model.Cohort;
import org.evade.model.EvadeFactory;
import org.evade.model.Population;
import org.evade.model.TreatmentLine;
import org.evade.model.terms.Terms;

/** Groups of patients that claims speak of. */
final class CohortsTable implements ExportTable {
	private static final Population NOBODY = EvadeFactory.eINSTANCE.createPopulation();

	@Override
	public String name() {
		return "cohorts";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("cohort", "name", "counts[]", "diseases[]", "histology[]", "histology_n[]", "stage", "line=TreatmentLine",
				"line_printed", "subset", "excludes[]", "curie[]", "synonyms[]", "note");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Cohort cohort : source.corpus().statements(Cohort.class).toList()) {
			Population population = cohort.getPopulation() == null ? NOBODY : cohort.getPopulation();
			cells.text(source.id(cohort)).text(Terms.label(cohort)).list(Populations.counts(population));
			cells.list(source.ids(population.getDiseases())).list(Populations.histologies(source, population));
			cells.list(Populations.histologyNumbers(population)).text(population.getStage());
			cells.text(population.getLine() == TreatmentLine.UNSET ? null : population.getLine().getLiteral());
			cells.text(population.getSetting()).text(population.getSubset()).list(population.getExcludes());
			cells.list(cohort.getCuries()).list(cohort.getSynonyms()).text(cohort.getNote()).end();
		}
	}
}
