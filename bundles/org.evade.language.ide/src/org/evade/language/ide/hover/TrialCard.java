/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.evade.checks.Model;
import org.evade.language.ide.access.Sentences;
import org.evade.language.load.Corpus;
import org.evade.model.Arm;
import org.evade.model.Comparison;
import org.evade.model.Population;
import org.evade.model.ResultRow;
import org.evade.model.ResultSet;
import org.evade.model.StrataGroup;
import org.evade.model.Trial;
import org.evade.model.terms.MeasureText;
import org.evade.model.terms.Terms;
import org.evade.model.terms.WebAddresses;

/** Cards of trials: who was studied, arms, strata, the first results. */
final class TrialCard {
	/** Lines of results on a card. */
	private static final int RESULTS = 8;

	private TrialCard() {
	}

	static CardBuilder of(Corpus corpus, Trial trial) {
		CardBuilder card = new CardBuilder(Terms.label(trial), "trial " + trial.getName(), trial);
		List<Card.Part> ids = new ArrayList<>();
		trial.getRegistryIds().forEach(id -> CardBuilder.add(ids, new Card.Part(id, WebAddresses.ofTrial(id).orElse(null)), ", "));
		card.parts("registered", ids).texts("synonyms", trial.getSynonyms()).row("phase", trial.getPhase());
		population(card, trial.getPopulation());
		card.objects("gives", trial.getTherapies());
		for (Arm arm : trial.getArms())
			card.row("arm", arm(arm));
		for (StrataGroup group : trial.getStrata())
			card.row("strata", Terms.word(group.getKind()) + ": " + group.getStrata().stream()
					.map(stratum -> stratum.getLabel() == null ? stratum.getName() : stratum.getLabel()).collect(Collectors.joining(", ")));
		results(card, trial);
		return card.parts("cites", ClaimCard.citations(corpus, trial)).row("note", trial.getNote());
	}

	private static void population(CardBuilder card, Population population) {
		if (population == null)
			return;
		card.row("patients", population.getCounts().stream().map(count -> String.valueOf(count.getN()))
				.collect(Collectors.joining(", ")));
		card.objects("diseases", population.getDiseases());
		card.row("histology", population.getHistologies().stream().filter(histology -> Model.known(histology.getHistology()))
				.map(histology -> Sentences.label(histology.getHistology()) + (histology.getN() == 0 ? "" : " " + histology.getN()))
				.collect(Collectors.joining(", ")));
		card.row("stage", population.getStage());
	}

	private static String arm(Arm arm) {
		String given = arm.getTherapies().stream().filter(Model::known).map(Sentences::label).collect(Collectors.joining(" + "));
		return (arm.getLabel() == null ? arm.getName() : arm.getLabel()) + (given.isEmpty() ? "" : ": " + given)
				+ (arm.getN() == 0 ? "" : ", n = " + arm.getN()) + (arm.isComparator() ? ", comparator" : "");
	}

	private static void results(CardBuilder card, Trial trial) {
		int lines = 0, all = 0;
		for (ResultSet set : trial.getResults())
			for (ResultRow row : set.getRows())
				for (Comparison comparison : row.getComparisons()) {
					all++;
					if (lines == RESULTS)
						continue;
					lines++;
					card.row(Model.known(row.getStratum()) ? row.getStratum().getName() : "all patients", MeasureText.of(comparison));
				}
		if (all > lines)
			card.row("more", all - lines + " further results");
	}
}
