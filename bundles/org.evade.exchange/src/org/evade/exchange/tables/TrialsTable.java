/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.evade.model.Article;
import org.evade.model.EvadeFactory;
import org.evade.model.HistologyCount;
import org.evade.model.Population;
import org.evade.model.PopulationCount;
import org.evade.model.PopulationKind;
import org.evade.model.TreatmentLine;
import org.evade.model.Trial;
import org.evade.model.TrialStatus;

/** Trials; {@code n} is the number that the article prints as N, {@code n_corrected} what it should be. */
final class TrialsTable implements Table {
	private static final Population NOBODY = EvadeFactory.eINSTANCE.createPopulation();

	@Override
	public String file() {
		return "trials.tsv";
	}

	@Override
	public List<String> columns() {
		return List.of("trial", "nct", "article", "phase", "n", "n_kind", "histology", "stage", "line", "status",
				"publication", "name", "printed_name", "registry_ids", "phase_printed", "n_corrected", "counts",
				"histology_n", "line_printed", "diseases", "subset", "excludes", "intervention", "therapies", "targets",
				"targets_printed", "arms", "row_author", "row_year", "citations", "note");
	}

	@Override
	public void rows(Source source, Cells cells) throws IOException {
		for (Trial trial : source.corpus().statements(Trial.class).toList())
			row(source, trial, cells);
	}

	private static void row(Source source, Trial trial, Cells cells) throws IOException {
		Population population = trial.getPopulation() == null ? NOBODY : trial.getPopulation();
		List<PopulationCount> counts = population.getCounts();
		List<HistologyCount> histologies = population.getHistologies();
		var articles = source.articles().of(trial);
		Article article = articles.isEmpty() ? null : articles.iterator().next();
		PopulationCount first = counts.isEmpty() ? null : counts.get(0);
		cells.text(source.id(trial)).list(trial.getRegistryIds().stream().filter(id -> id.startsWith("NCT")).toList());
		cells.list(source.ids(articles)).list(Phases.normalised(trial.getPhase()));
		cells.number(first == null ? null : first.getN()).text(first == null ? null : kind(first));
		cells.list(histologies.stream().map(each -> source.id(each.getHistology())).toList());
		cells.text(population.getStage());
		cells.text(population.getLine() == TreatmentLine.UNSET ? null : population.getLine().getLiteral());
		cells.text(trial.getStatus() == TrialStatus.UNSET ? null : trial.getStatus().getLiteral());
		cells.list(source.publications(article, trial.getCitations()));
		cells.text(trial.getLabel()).text(trial.getPrintedName()).list(trial.getRegistryIds()).text(trial.getPhase());
		cells.number(first == null || first.getCorrection() == null ? null : first.getCorrection().getValue());
		cells.list(counts.stream().map(count -> (count.getN() + " " + kind(count)).strip()).toList());
		cells.list(histologies.stream()
				.map(each -> each.eIsSet(org.evade.model.EvadePackage.Literals.HISTOLOGY_COUNT__N) ? "" + each.getN() : "")
				.toList());
		cells.text(population.getSetting()).list(source.ids(population.getDiseases())).text(population.getSubset());
		cells.list(population.getExcludes()).text(trial.getIntervention()).list(source.ids(trial.getTherapies()));
		cells.list(source.ids(trial.getTargets())).text(trial.getTargetsPrinted()).list(source.ids(trial.getArms()));
		cells.text(trial.getRowAuthor()).number(trial.getRowYear() == 0 ? null : trial.getRowYear());
		cells.list(Source.numbers(trial.getCitations())).text(trial.getNote()).end();
	}

	private static String kind(PopulationCount count) {
		return count.getKind() == PopulationKind.NOT_STATED ? "" : count.getKind().getLiteral();
	}
}
