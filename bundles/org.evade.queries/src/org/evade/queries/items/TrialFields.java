/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import static org.evade.queries.items.ItemField.choices;
import static org.evade.queries.items.ItemField.names;
import static org.evade.queries.items.ItemField.number;
import static org.evade.queries.items.ItemField.numbers;
import static org.evade.queries.items.ItemField.said;
import static org.evade.queries.items.ItemField.text;
import static org.evade.queries.items.ItemField.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Arm;
import org.evade.model.Article;
import org.evade.model.Cited;
import org.evade.model.Comparison;
import org.evade.model.Entity;
import org.evade.model.Publication;
import org.evade.model.Trial;
import org.evade.model.TrialStatus;
import org.evade.model.terms.Terms;
import org.evade.queries.find.Value;

/** What trials can be asked. */
final class TrialFields {
	private TrialFields() {
	}

	static Stream<Trial> objects(Corpus corpus) {
		return corpus.statements(Trial.class);
	}

	static List<ItemField<Trial>> all() {
		return List.of(
				names("label", "Trial", "Label, id, synonym or registry id.", (trial, reading) -> List.of(Value.named(Terms.label(trial), "",
						Stream.of(Stream.of(trial.getName()), trial.getSynonyms().stream(), trial.getRegistryIds().stream()).flatMap(each -> each).toList(), List.of()))),
				word("id", "Id", "Its id.", (trial, reading) -> trial.getName()),
				names("registered", "Registered", "Registry id, the corrected one where it is misprinted.", (trial, reading) -> Stream.concat(trial.getRegistryIds().stream(),
						trial.getCorrectedIds().stream().map(id -> id.getValue())).filter(id -> id != null).map(reading::word).toList()),
				word("phase", "Phase", "Phase, as printed.", (trial, reading) -> trial.getPhase()),
				choices("status", "Status", "Status.", said(TrialStatus.values()),
						(trial, reading) -> trial.getStatus() == TrialStatus.UNSET ? List.of() : List.of(trial.getStatus())),
				names("tumour", "Tumours", "Tumour or histology of its population.", (trial, reading) -> reading.values(tumours(trial))),
				names("therapy", "Therapies", "Therapy of the trial or of an arm.", (trial, reading) -> reading.values(therapies(trial))),
				names("arm", "Arms", "Arm.", (trial, reading) -> trial.getArms().stream().filter(Reading::known).map(TrialFields::arm).toList()),
				numbers("patients", "Patients", "Number of patients.", (trial, reading) -> trial.getPopulation() == null ? List.of()
						: trial.getPopulation().getCounts().stream().map(count -> reading.word(Integer.toString(count.getN()))).toList()),
				names("measured", "Measured", "Endpoint that results are given for.", (trial, reading) -> reading.values(trial.getResults().stream()
						.flatMap(results -> results.getRows().stream()).flatMap(row -> row.getComparisons().stream()).map(Comparison::getEndpoint)
						.distinct().toList())),
				names("article", "Articles", "Article that tells of it.", (trial, reading) -> articles(trial).stream()
						.map(article -> Value.of(article.getName(), Reading.author(article), reading.fullName(article))).toList()),
				names("publication", "Publications", "Cited publication.", (trial, reading) -> reading.values(publications(trial, reading))),
				number("claims", "Claims", "Number of claims that name it.", (trial, reading) -> reading.evidence().claims(trial).size()),
				text("note", "Note", "Note.", Trial::getNote),
				word("file", "File", "File, as the folder has it.", (trial, reading) -> reading.corpus().fileOf(trial).name()));
	}

	private static Set<Entity> tumours(Trial trial) {
		Set<Entity> tumours = new LinkedHashSet<>();
		if (trial.getPopulation() != null) {
			tumours.addAll(trial.getPopulation().getDiseases());
			trial.getPopulation().getHistologies().forEach(count -> tumours.add(count.getHistology()));
		}
		return tumours;
	}

	private static Set<Entity> therapies(Trial trial) {
		Set<Entity> therapies = new LinkedHashSet<>(trial.getTherapies());
		trial.getArms().forEach(arm -> therapies.addAll(arm.getTherapies()));
		return therapies;
	}

	private static Value arm(Arm arm) {
		return Value.of(arm.getLabel() == null ? arm.getName() : arm.getLabel(), "", arm.getName());
	}

	private static Set<Article> articles(Trial trial) {
		Set<Article> articles = new LinkedHashSet<>();
		Stream.concat(trial.getResults().stream(), trial.getTellings().stream()).map(CitationResolver::article).filter(Reading::known).forEach(articles::add);
		return articles;
	}

	private static Set<Publication> publications(Trial trial, Reading reading) {
		Set<Publication> publications = new LinkedHashSet<>();
		Stream.of(Stream.of((Cited) trial), trial.getResults().stream().map(Cited.class::cast), trial.getTellings().stream().map(Cited.class::cast))
				.flatMap(each -> each).forEach(cited -> publications.addAll(CitationResolver.publications(cited, reading.corpus())));
		return publications;
	}
}
