/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.evade.citations.entry.EntryBuilder;
import org.evade.citations.entry.Origin;
import org.evade.exchange.intake.PathwayDraft.DraftEdge;
import org.evade.model.EvidenceLevel;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.Relation;
import org.evade.model.ResistancePhenotype;
import org.evade.model.TreatmentLine;

/** The claims that edges stand for: one for each edge of others, those that it had for an edge of an export of ours. */
final class DraftClaims {
	/** Facts of a claim that are taken; the rest of them is told as left. */
	private static final Set<String> TAKEN = Set.of("subject", "object", "relation", "subject_text", "object_text", "subject_aspect", "object_aspect", "polarity",
			"polarity_reason", "modality", "basis", "phenotype", "system", "species", "condition", "line", "level", "rating", "note", "publications", "citations",
			"article");
	private final PathwayDraft draft;
	private final DraftEntities entities;
	private final WordMaker words;
	private final Map<String, String> publications;
	private final Map<String, String> byOwnId = new HashMap<>();
	private final Optional<String> species;

	DraftClaims(PathwayDraft draft, DraftEntities entities, WordMaker words, Map<String, String> publications) {
		this.draft = draft;
		this.entities = entities;
		this.words = words;
		this.publications = publications;
		species = DatabaseNames.taxon(draft.organism);
	}

	/** Publications of an edge of ours, by their keys; they stand before anything is written. */
	static void publications(PathwayDraft draft, Map<String, Object> facts) {
		List<String> keys = OurFacts.list(facts, "publications");
		for (int i = 0; i < keys.size(); i++)
			if (!draft.publications.containsKey("own " + keys.get(i))) {
				EntryBuilder entry = new EntryBuilder(new Origin(draft.file, 1)).key(keys.get(i));
				for (String curie : OurFacts.text(facts, "publication_ids", i).orElse("").split(";"))
					if (!curie.isBlank())
						entry.id("publication_ids", curie, curie);
				entry.title("publications", keys.get(i));
				draft.publications.put("own " + keys.get(i), entry.build());
				draft.tally.taken("publication");
			}
	}

	/** Ids of the claims of an edge; new ones are written behind the others. */
	List<String> of(DraftEdge edge, String edgeId, Set<String> texts) {
		List<String> own = OurFacts.list(edge.facts, "claim");
		if (own.isEmpty() && OurFacts.relation(edge.facts).isPresent())
			return List.of();
		if (own.isEmpty()) {
			String id = words.next("claim-" + edgeId, "claim");
			List<String> lines = new ArrayList<>();
			if (edge.negated)
				lines.add("negated");
			species.ifPresent(taxon -> lines.add("species " + taxon));
			cites(edge.citations.stream().map(publications::get).toList(), lines);
			texts.add(text(id, entities.shows(edge.source), edge.relation, entities.shows(edge.target), lines));
			return List.of(id);
		}
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < own.size(); i++) {
			if (!byOwnId.containsKey(own.get(i))) {
				String id = words.next(own.get(i).substring(own.get(i).lastIndexOf('.') + 1), "claim");
				byOwnId.put(own.get(i), id);
				texts.add(ours(edge, i, id));
			}
			ids.add(byOwnId.get(own.get(i)));
		}
		return ids.stream().distinct().toList();
	}

	private static void cites(List<String> keys, List<String> lines) {
		if (keys.isEmpty())
			lines.add("own view");
		else
			lines.add("cites " + String.join(", ", keys.stream().map(WordMaker::written).distinct().toList()));
	}

	private static String text(String id, String subject, Relation relation, String object, List<String> lines) {
		StringBuilder text = new StringBuilder("  claim ").append(WordMaker.written(id)).append(": ").append(subject).append(' ').append(relation.getLiteral())
				.append(' ').append(object).append(" {\n");
		lines.forEach(line -> text.append("    ").append(line).append('\n'));
		return text.append("  }\n").toString();
	}

	private String ours(DraftEdge edge, int i, String id) {
		String subject = side(edge, i, "claim_subject_text", edge.source), object = side(edge, i, "claim_object_text", edge.target);
		Relation relation = fact(edge, "relation", i).map(Relation::get).orElse(edge.relation);
		List<String> lines = new ArrayList<>();
		if (fact(edge, "polarity", i).filter("negated"::equals).isPresent())
			lines.add("negated" + fact(edge, "polarity_reason", i).map(reason -> " because " + WordMaker.quoted(reason)).orElse(""));
		fact(edge, "modality", i).filter(word -> Modality.get(word) != null && Modality.get(word) != Modality.ASSERTED).ifPresent(lines::add);
		words(edge, "phenotype", i, ResistancePhenotype::get).ifPresent(list -> lines.add("phenotype " + list));
		words(edge, "system", i, ModelSystem::get).ifPresent(list -> lines.add("system " + list));
		fact(edge, "species", i).filter(taxon -> taxon.matches("NCBITaxon:\\d+")).ifPresent(taxon -> lines.add("species " + taxon));
		fact(edge, "line", i).filter(word -> TreatmentLine.get(word) != null).ifPresent(word -> lines.add("line " + word));
		fact(edge, "condition", i).ifPresent(text -> lines.add("when " + WordMaker.quoted(text)));
		fact(edge, "level", i).filter(word -> EvidenceLevel.get(word) != null && !word.equals(EvidenceLevel.NONE.getLiteral()))
				.ifPresent(word -> lines.add("level " + word));
		fact(edge, "rating", i).filter(number -> number.matches("[1-5]")).ifPresent(number -> lines.add("rating " + number));
		List<String> keys = Arrays.stream(fact(edge, "publications", i).orElse("").split(";")).map(key -> publications.get("own " + key))
				.filter(Objects::nonNull).toList();
		Optional<String> basis = fact(edge, "basis", i).filter(word -> !word.equals("cited"));
		basis.ifPresent(lines::add);
		if (!keys.isEmpty() || basis.isEmpty())
			cites(keys, lines);
		fact(edge, "note", i).ifPresent(note -> lines.add("note " + WordMaker.quoted(note)));
		edge.facts.keySet().stream().filter(name -> name.startsWith("claim_") && !TAKEN.contains(name.substring("claim_".length())))
				.filter(name -> OurFacts.text(edge.facts, name, i).isPresent())
				.forEach(name -> draft.tally.left(name.substring("claim_".length()).replace('_', ' ') + " of a claim", 0, id));
		return text(id, subject, relation, object, lines);
	}

	private String side(DraftEdge edge, int i, String name, String node) {
		String text = OurFacts.text(edge.facts, name, i).orElse("");
		String known = text.isEmpty() ? null : entities.participants(text);
		if (known == null && !text.isEmpty())
			draft.tally.changed(0, edge.id + ": '" + text + "' is not on the map: its claim is taken as the edge has it");
		return known != null ? known : entities.shows(node);
	}

	private static Optional<String> fact(DraftEdge edge, String name, int i) {
		return OurFacts.text(edge.facts, "claim_" + name, i);
	}

	private static Optional<String> words(DraftEdge edge, String name, int i, Function<String, ?> known) {
		List<String> words = fact(edge, name, i).map(list -> Arrays.stream(list.split(";")).filter(word -> known.apply(word) != null).toList()).orElse(List.of());
		return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
	}
}
