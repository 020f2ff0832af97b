/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.evade.exchange.intake.PathwayDraft.DraftNode;
import org.evade.model.Aspect;
import org.evade.model.EntityType;
import org.evade.model.Statistic;

/** The entities that the nodes of a draft show: nodes of one name and type, or one identifier, show one entity. */
final class DraftEntities {
	/** A declaration to be. */
	private static final class Declared {
		final String id;
		final EntityType type;
		/** Word of the language where it is no entity: mechanism, strategy. */
		String kind;
		String label;
		final Set<String> curies = new LinkedHashSet<>();
		final Set<String> synonyms = new LinkedHashSet<>();
		final Set<String> notes = new LinkedHashSet<>();
		final Set<String> members = new LinkedHashSet<>();
		String more = "";

		Declared(String id, EntityType type, String label) {
			this.id = id;
			this.type = type;
			this.label = label;
		}
	}

	private final PathwayDraft draft;
	private final WordMaker words;
	private final Map<String, Declared> byKey = new LinkedHashMap<>();
	private final Map<String, Declared> byOwnId = new HashMap<>();
	private final Map<String, String> shows = new HashMap<>();
	private final Map<String, Set<EntityType>> types = new HashMap<>();

	DraftEntities(PathwayDraft draft, WordMaker words) {
		this.draft = draft;
		this.words = words;
		for (DraftNode node : draft.nodes.values())
			if (node.members.isEmpty())
				read(node);
		for (DraftNode node : draft.nodes.values())
			if (!node.members.isEmpty())
				together(node);
	}

	private void read(DraftNode node) {
		List<String> own = OurFacts.list(node.facts, "entity");
		if (!own.isEmpty()) {
			ours(node, own);
			return;
		}
		String label = node.label.replaceAll("\\s+", " ").strip();
		Declared entity = declared(node, label.isEmpty() ? node.id : label);
		shows.put(node.id, WordMaker.written(entity.id));
		types.put(node.id, EnumSet.of(entity.type));
	}

	private Declared declared(DraftNode node, String label) {
		String byName = node.type + " " + label.toLowerCase(Locale.ROOT);
		String key = node.curies.stream().map(curie -> node.type + " " + curie).filter(byKey::containsKey).findFirst().orElse(byName);
		Declared entity = byKey.get(key);
		if (entity == null)
			entity = new Declared(words.next(label, "entity"), node.type, label);
		else if (!entity.label.equals(label))
			entity.synonyms.add(label);
		byKey.putIfAbsent(byName, entity);
		for (String curie : node.curies)
			byKey.putIfAbsent(node.type + " " + curie, entity);
		entity.curies.addAll(node.curies);
		entity.synonyms.addAll(node.synonyms);
		entity.synonyms.remove(entity.label);
		entity.notes.addAll(node.notes);
		return entity;
	}

	/** Entities of an export of ours keep their ids. */
	private void ours(DraftNode node, List<String> ids) {
		Set<EntityType> all = EnumSet.noneOf(EntityType.class);
		for (int i = 0; i < ids.size(); i++) {
			String id = ids.get(i), word = OurFacts.text(node.facts, "type", i).orElse("process");
			EntityType type = EntityType.get(word) == null ? EntityType.PROCESS : EntityType.get(word);
			all.add(type);
			if (byOwnId.containsKey(id))
				continue;
			Declared entity = new Declared(words.next(id.substring(id.lastIndexOf('.') + 1), "entity"), type, OurFacts.text(node.facts, "name", i).orElse(id));
			if (List.of("mechanism", "strategy").contains(word))
				entity.kind = word;
			else if (EntityType.get(word) == null)
				draft.tally.changed(0, id + " is a " + word + ": taken as a process");
			OurFacts.text(node.facts, "curie", i).ifPresent(curies -> entity.curies.addAll(List.of(curies.split(";"))));
			OurFacts.text(node.facts, "synonyms", i).ifPresent(names -> entity.synonyms.addAll(List.of(names.split(";"))));
			OurFacts.text(node.facts, "note", i).ifPresent(entity.notes::add);
			more(node, i, entity);
			byOwnId.put(id, entity);
			byKey.put("own " + id, entity);
		}
		String text = OurFacts.text(node.facts, "shows").orElse("");
		String known = participants(text);
		shows.put(node.id, known != null ? known : ids.stream().map(id -> WordMaker.written(byOwnId.get(id).id)).collect(Collectors.joining(" + ")));
		types.put(node.id, all);
	}

	private void more(DraftNode node, int i, Declared entity) {
		switch (entity.type) {
		case ENDPOINT -> {
			entity.more = " measures " + OurFacts.text(node.facts, "measure", i).orElse("other measure");
			OurFacts.text(node.facts, "statistic", i).filter(word -> Statistic.get(word) != null && Statistic.get(word) != Statistic.UNSTATED)
					.ifPresent(word -> entity.more += " as " + word);
			OurFacts.text(node.facts, "unit", i).ifPresent(unit -> entity.more += " in " + (unit.equals("%") ? unit : WordMaker.quoted(unit)));
		}
		case REGIMEN -> {
			List<String> agents = new ArrayList<>();
			for (String agent : OurFacts.text(node.facts, "components", i).orElse(entity.label).split(";"))
				agents.add(agent);
			entity.members.addAll(agents);
		}
		case DRUG, DRUG_CLASS -> {
			OurFacts.text(node.facts, "codes", i).ifPresent(codes -> entity.more += " codes " + quotedList(codes));
			OurFacts.text(node.facts, "modality", i).ifPresent(word -> entity.more += " modality " + WordMaker.quoted(word));
		}
		default -> {
			OurFacts.text(node.facts, "markers", i).ifPresent(markers -> entity.more += " markers " + quotedList(markers));
			OurFacts.text(node.facts, "allele", i).ifPresent(allele -> entity.more += " allele " + WordMaker.quoted(allele));
		}
		}
		for (String relative : List.of("of", "members", "targets"))
			OurFacts.text(node.facts, relative, i).ifPresent(ids -> draft.tally.left(relative + " of an entity", 0, entity.label + ": " + ids));
	}

	private static String quotedList(String list) {
		return List.of(list.split(";")).stream().map(WordMaker::quoted).collect(Collectors.joining(", "));
	}

	/** A node that stands for others: a complex of them, or each of them for the rest. */
	private void together(DraftNode node) {
		Set<String> members = new LinkedHashSet<>();
		Set<EntityType> all = EnumSet.noneOf(EntityType.class);
		for (String member : node.members)
			if (shows.containsKey(member)) {
				members.addAll(List.of(shows.get(member).split(" or ")));
				all.addAll(types.get(member));
			}
		if (members.size() < 2 || node.type != EntityType.COMPLEX) {
			shows.put(node.id, String.join(" or ", members));
			types.put(node.id, all);
			return;
		}
		String label = node.label.isEmpty() ? node.members.stream().map(id -> draft.nodes.get(id).label.replaceAll("\\s+", " ")).distinct().limit(4)
				.collect(Collectors.joining("/")) + (members.size() > 4 ? "/..." : "") : node.label;
		Declared entity = declared(node, label);
		entity.members.addAll(members);
		shows.put(node.id, WordMaker.written(entity.id));
		types.put(node.id, EnumSet.of(EntityType.COMPLEX));
	}

	/** What a node shows, as the language writes it. */
	String shows(String node) {
		return shows.get(node);
	}

	/** Types of what a node shows. */
	Set<EntityType> types(String node) {
		return types.get(node);
	}

	/** The label that a node has on the map besides what its entity is called, or null. */
	String label(DraftNode node) {
		if (!node.facts.isEmpty())
			return OurFacts.text(node.facts, "label").orElse(null);
		Declared entity = byKey.values().stream().filter(each -> WordMaker.written(each.id).equals(shows.get(node.id))).findFirst().orElse(null);
		return node.label.isBlank() || entity != null && entity.label.equals(node.label) ? null : node.label;
	}

	/** Participants in words of ours, with the ids of this file; null when one of them is not declared here. */
	String participants(String text) {
		StringBuilder written = new StringBuilder();
		String joint = text.contains(" + ") ? " + " : " or ";
		for (String part : text.split(Pattern.quote(joint))) {
			String id = part, aspect = "";
			for (Aspect each : Aspect.values())
				if (each != Aspect.ITSELF && part.startsWith(each.getLiteral() + " ") && each.getLiteral().length() > aspect.length()) {
					aspect = each.getLiteral();
					id = part.substring(aspect.length() + 1);
				}
			Declared entity = byOwnId.get(id.strip());
			if (entity == null)
				return null;
			written.append(written.isEmpty() ? "" : joint).append(aspect.isEmpty() ? "" : aspect + " ").append(WordMaker.written(entity.id));
		}
		return written.isEmpty() ? null : written.toString();
	}

	/** All declarations. */
	String text() {
		StringBuilder text = new StringBuilder();
		Set<Declared> entities = new LinkedHashSet<>(byKey.values());
		for (Declared entity : List.copyOf(entities))
			if (entity.type == EntityType.REGIMEN)
				for (String agent : entity.members)
					if (byOwnId.get(agent) == null) {
						Declared drug = new Declared(words.next(agent.substring(agent.lastIndexOf('.') + 1), "drug"), EntityType.DRUG, agent);
						byOwnId.put(agent, drug);
						entities.add(drug);
					}
		for (Declared entity : entities)
			text.append(declaration(entity));
		return text.toString();
	}

	private String declaration(Declared entity) {
		StringBuilder text = new StringBuilder(entity.kind != null ? entity.kind : entity.type.getLiteral()).append(' ').append(WordMaker.written(entity.id));
		if (!entity.label.equals(entity.id))
			text.append(' ').append(WordMaker.quoted(entity.label));
		entity.curies.forEach(curie -> text.append(' ').append(curie));
		String synonyms = entity.synonyms.stream().filter(name -> !name.isBlank()).map(WordMaker::quoted).distinct().collect(Collectors.joining(", "));
		String note = String.join("; ", entity.notes);
		if (entity.kind != null) {
			text.append(synonyms.isEmpty() && note.isBlank() ? "" : " {" + (synonyms.isEmpty() ? "" : " also " + synonyms)
					+ (note.isBlank() ? "" : " note " + WordMaker.quoted(note)) + " }");
			return text.append('\n').toString();
		}
		if (entity.type == EntityType.REGIMEN)
			text.append(" gives ").append(entity.members.stream().map(agent -> WordMaker.written(byOwnId.get(agent).id)).collect(Collectors.joining(" + ")));
		text.append(entity.more);
		if (!synonyms.isEmpty())
			text.append(" also ").append(synonyms);
		if (entity.type == EntityType.COMPLEX && !entity.members.isEmpty())
			text.append(" members ").append(String.join(", ", entity.members));
		if (!note.isBlank())
			text.append(" note ").append(WordMaker.quoted(note));
		return text.append('\n').toString();
	}
}
