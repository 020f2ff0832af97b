/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.evade.model.Article;
import org.evade.model.CorrectedId;
import org.evade.model.EvadeFactory;
import org.evade.model.Population;
import org.evade.model.PopulationCount;
import org.evade.model.Telling;
import org.evade.model.TreatmentLine;
import org.evade.model.Trial;
import org.evade.model.TrialStatus;

/** Trials; {@code n} is the number that the article prints as N, {@code n_corrected} what it should be. */
final class TrialsTable implements ExportTable {
	private static final Population NOBODY = EvadeFactory.eINSTANCE.createPopulation();

	@Override
	public String name() {
		return "trials";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("trial", "nct[]", "article[]", "phase[]", "n:integer", "n_kind=PopulationKind",
				"histology[]", "stage", "line=TreatmentLine", "status=TrialStatus", "publication[]", "name",
				"printed_name", "registry_ids[]", "phase_printed", "n_corrected:number", "counts[]", "histology_n[]",
				"line_printed", "diseases[]", "subset", "excludes[]", "intervention", "therapies[]", "targets[]",
				"targets_printed", "arms[]", "row_author", "row_year:integer", "citations[]", "note",
				"registry_misprinted[]", "registry_corrected[]", "row_year_corrected:number", "told_by[]",
				"told_names[]", "told_registry_ids[]", "told_citations[]", "curie[]", "synonyms[]");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Trial trial : source.corpus().statements(Trial.class).toList())
			row(source, trial, cells);
	}

	private static void row(TableSource source, Trial trial, Cells cells) throws IOException {
		Population population = trial.getPopulation() == null ? NOBODY : trial.getPopulation();
		List<PopulationCount> counts = population.getCounts();
		var articles = source.articles().of(trial);
		Article article = articles.isEmpty() ? null : articles.iterator().next();
		PopulationCount first = counts.isEmpty() ? null : counts.get(0);
		cells.text(source.id(trial)).list(printedIds(trial).stream().filter(id -> id.startsWith("NCT")).toList());
		cells.list(source.ids(articles)).list(Phases.normalised(trial.getPhase()));
		cells.number(first == null ? null : first.getN()).text(first == null ? null : Populations.kind(first));
		cells.list(Populations.histologies(source, population));
		cells.text(population.getStage());
		cells.text(population.getLine() == TreatmentLine.UNSET ? null : population.getLine().getLiteral());
		cells.text(trial.getStatus() == TrialStatus.UNSET ? null : trial.getStatus().getLiteral());
		cells.list(publications(source, article, trial));
		cells.text(trial.getLabel()).text(trial.getPrintedName()).list(printedIds(trial)).text(trial.getPhase());
		cells.number(first == null || first.getCorrection() == null ? null : first.getCorrection().getValue());
		cells.list(Populations.counts(population));
		cells.list(Populations.histologyNumbers(population));
		cells.text(population.getSetting()).list(source.ids(population.getDiseases())).text(population.getSubset());
		cells.list(population.getExcludes()).text(trial.getIntervention()).list(source.ids(trial.getTherapies()));
		cells.list(source.ids(trial.getTargets())).text(trial.getTargetsPrinted()).list(source.ids(trial.getArms()));
		cells.text(trial.getRowAuthor()).number(trial.getRowYear() == 0 ? null : trial.getRowYear());
		cells.list(TableSource.numbers(trial.getCitations())).text(trial.getNote());
		cells.list(trial.getCorrectedIds().stream().map(CorrectedId::getPrinted).toList());
		cells.list(trial.getCorrectedIds().stream().map(CorrectedId::getValue).toList());
		cells.number(trial.getRowYearCorrection() == null ? null : trial.getRowYearCorrection().getValue());
		told(source, trial, cells);
		cells.list(trial.getCuries()).list(trial.getSynonyms()).end();
	}

	/** One place in each list for each article that tells the trial. */
	private static void told(TableSource source, Trial trial, Cells cells) throws IOException {
		List<Telling> tellings = trial.getTellings();
		cells.list(tellings.stream().map(telling -> source.id(telling.getArticle())).toList());
		cells.list(tellings.stream().map(Telling::getPrintedName).toList());
		cells.list(tellings.stream().map(telling -> String.join(",",
				printedIds(telling.getRegistryIds(), telling.getCorrectedIds()))).toList());
		cells.list(tellings.stream().map(telling -> String.join(",", TableSource.numbers(telling.getCitations()))).toList());
	}

	/** The trial's own registry ids as printed, misprints behind; without any those of the articles that tell it. */
	private static List<String> printedIds(Trial trial) {
		List<String> own = printedIds(trial.getRegistryIds(), trial.getCorrectedIds());
		return !own.isEmpty() ? own : trial.getTellings().stream().flatMap(telling -> printedIds(telling.getRegistryIds(),
				telling.getCorrectedIds()).stream()).distinct().toList();
	}

	private static List<String> printedIds(List<String> right, List<CorrectedId> misprinted) {
		return Stream.concat(right.stream(), misprinted.stream().map(CorrectedId::getPrinted)).toList();
	}

	private static List<String> publications(TableSource source, Article article, Trial trial) {
		Set<String> all = new LinkedHashSet<>(source.publications(article, trial.getCitations()));
		for (Telling telling : trial.getTellings())
			all.addAll(source.publications(telling.getArticle(), telling.getCitations()));
		return new ArrayList<>(all);
	}
}
