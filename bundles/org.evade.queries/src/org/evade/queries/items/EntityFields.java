/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import static org.evade.queries.items.ItemField.names;
import static org.evade.queries.items.ItemField.number;
import static org.evade.queries.items.ItemField.text;
import static org.evade.queries.items.ItemField.word;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.evade.language.load.Corpus;
import org.evade.model.Drug;
import org.evade.model.Entity;
import org.evade.model.Mechanism;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.Regimen;
import org.evade.model.Strategy;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Terms;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.Value;

/** What entities and other things that claims speak of can be asked. */
final class EntityFields {
	private EntityFields() {
	}

	static Stream<Participant> objects(Corpus corpus) {
		return corpus.statements(Participant.class);
	}

	static String icon(Named named) {
		return ParticipantKind.of((Participant) named).word();
	}

	static List<ItemField<Participant>> all() {
		return List.of(
				names("label", "Name", "Label, id or synonym.", (participant, reading) -> List.of(Value.named(Terms.label(participant), "",
						Stream.concat(Stream.of(participant.getName()), participant.getSynonyms().stream()).toList(), List.of()))),
				number("used", "Used", "Number of references to it.", (participant, reading) -> reading.evidence().used(participant)),
				word("id", "Id", "Its id.", (participant, reading) -> participant.getName()),
				new ItemField<>("kind", "Kind", QueryField.Kind.NAME, "What it is: gene, drug, mechanism.",
						Arrays.stream(ParticipantKind.values()).map(ParticipantKind::word).filter(word -> !word.equals("trial")).toList(),
						(participant, reading) -> List.of(reading.word(icon(participant)))),
				names("synonym", "Also", "Synonym.", (participant, reading) -> words(participant.getSynonyms(), reading)),
				names("curie", "Identifiers", "Identifier of a registry: HGNC:11389.", (participant, reading) -> words(participant.getCuries(), reading)),
				names("registry", "Registries", "Registry of an identifier: HGNC.", (participant, reading) -> words(participant.getCuries().stream()
						.map(curie -> curie.replaceFirst(":.*", "")).distinct().toList(), reading)),
				number("claims", "Claims", "Number of claims that name it.", (participant, reading) -> reading.evidence().claims(participant).size()),
				names("of", "Of", "What it is a form or part of.", (participant, reading) -> whole(participant, reading)),
				names("parts", "Parts", "Members, agents, or what a mechanism involves.", (participant, reading) -> parts(participant, reading)),
				names("targets", "Targets", "Targets of a drug.", (participant, reading) -> participant instanceof Drug drug ? reading.values(drug.getTargets()) : List.of()),
				word("species", "Species", "Species, as a CURIE.", (participant, reading) -> participant instanceof Entity entity ? entity.getSpecies() : null),
				names("class", "Classes", "Class of a scheme.", (participant, reading) -> classes(participant, reading)),
				text("note", "Note", "Note.", Participant::getNote),
				word("file", "File", "File, as the folder has it.", (participant, reading) -> reading.corpus().fileOf(participant).name()));
	}

	private static List<Value> words(Collection<String> words, Reading reading) {
		return words.stream().map(reading::word).toList();
	}

	private static List<Value> whole(Participant participant, Reading reading) {
		return reading.value(switch (participant) {
		case Entity entity -> entity.getOf();
		case Mechanism mechanism -> mechanism.getParent();
		case Strategy strategy -> strategy.getParent();
		default -> null;
		});
	}

	private static List<Value> parts(Participant participant, Reading reading) {
		return reading.values(switch (participant) {
		case Regimen regimen -> regimen.getComponents().stream().map(component -> component.getAgent()).toList();
		case Entity entity -> entity.getMembers();
		case Mechanism mechanism -> mechanism.getInvolves();
		case Strategy strategy -> strategy.getTherapies();
		default -> List.<Participant> of();
		});
	}

	private static List<Value> classes(Participant participant, Reading reading) {
		return reading.values(switch (participant) {
		case Mechanism mechanism -> mechanism.getClasses();
		case Strategy strategy -> strategy.getClasses();
		default -> List.<Named> of();
		});
	}
}
