/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.evade.language.load.Corpus;
import org.evade.model.Document;
import org.evade.model.Drug;
import org.evade.model.Entity;
import org.evade.model.Participant;
import org.evade.model.Statement;
import org.evade.model.Trial;
import org.evade.model.terms.Terms;

/** The terms of a corpus. Two are equal when the same things are called the same, so that nothing need be built anew. */
public record Vocabulary(List<Term> terms) {
	/** Everything that claims may speak of, and the trials. */
	public static Vocabulary of(Corpus corpus) {
		List<Term> terms = new ArrayList<>();
		corpus.statements(Statement.class).forEach(statement -> {
			String space = statement.eContainer() instanceof Document document ? document.getNamespace() : null;
			Term term = term(statement, space == null ? "" : space + ".");
			if (term != null)
				terms.add(term);
		});
		return new Vocabulary(List.copyOf(terms));
	}

	private static Term term(Statement statement, String space) {
		Set<String> names = new LinkedHashSet<>();
		switch (statement) {
		case Trial trial when trial.getName() != null -> {
			names.add(trial.getName());
			if (trial.getLabel() != null)
				names.add(trial.getLabel());
			if (trial.getPrintedName() != null)
				names.add(trial.getPrintedName());
			names.addAll(trial.getRegistryIds());
			names.addAll(trial.getSynonyms());
			return new Term(space + trial.getName(), trial.getName(), "trial", List.copyOf(names));
		}
		case Participant participant when participant.getName() != null -> {
			names.add(participant.getName());
			if (participant.getLabel() != null)
				names.add(participant.getLabel());
			names.addAll(participant.getSynonyms());
			if (participant instanceof Drug drug)
				names.addAll(drug.getCodes());
			String kind = participant instanceof Entity entity ? Terms.word(entity.getType()) : Terms.spoken(participant.eClass());
			return new Term(space + participant.getName(), participant.getName(), kind, List.copyOf(names));
		}
		default -> {
			return null;
		}
		}
	}
}
