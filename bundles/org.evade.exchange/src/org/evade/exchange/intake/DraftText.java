/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.merge.PublicationText;
import org.evade.exchange.intake.PathwayDraft.DraftEdge;
import org.evade.exchange.intake.PathwayDraft.DraftNode;
import org.evade.exchange.intake.PathwayDraft.DraftRegion;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutText;
import org.evade.layout.Point;
import org.evade.model.CompartmentKind;
import org.evade.model.Relation;
import org.evade.model.maps.LayoutLimits;

/** Writes a draft as text of the language: a file with article, publications, entities, claims and map, and one with the layout. */
public final class DraftText {
	private final PathwayDraft draft;
	private final WordMaker words = new WordMaker();
	private final String namespace;
	private final String article;
	private final String map;
	private final DraftEntities entities;
	private final Map<String, String> publications = new HashMap<>();
	private final Map<String, String> nodeIds = new HashMap<>();
	private final Map<String, String> regionIds = new HashMap<>();
	private final Map<DraftEdge, String> edgeIds = new HashMap<>();
	private final Map<DraftEdge, List<String>> claims = new HashMap<>();
	private final Set<String> claimTexts = new LinkedHashSet<>();

	/**
	 * @param draft
	 *            what was read
	 * @param name
	 *            name of the new files without ending, which is their namespace, too
	 */
	public DraftText(PathwayDraft draft, String name) {
		this.draft = draft;
		namespace = name;
		article = words.next(name, "pathway");
		map = words.next(name + "-map", "pathway-map");
		for (Map.Entry<String, BibliographyEntry> entry : draft.publications.entrySet())
			publications.put(entry.getKey(), words.next(key(entry.getValue()), "publication"));
		entities = new DraftEntities(draft, words);
		WordMaker inMap = new WordMaker();
		draft.regions.forEach((id, region) -> regionIds.put(id, inMap.next(region.id, "region")));
		draft.nodes.keySet().forEach(id -> nodeIds.put(id, inMap.next(id, "node")));
		for (DraftEdge edge : draft.edges) {
			edgeIds.put(edge, inMap.next(edge.id, "edge"));
			relate(edge);
		}
		DraftClaims made = new DraftClaims(draft, entities, words, publications);
		for (DraftEdge edge : draft.edges)
			claims.put(edge, made.of(edge, edgeIds.get(edge), claimTexts));
	}

	/** A name made of the file's, which can be a namespace. */
	public static String name(String file) {
		String word = WordMaker.word(file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z0-9]+$", ""));
		return word.isEmpty() ? "imported" : word;
	}

	private static String key(BibliographyEntry entry) {
		String author = entry.authors().isEmpty() ? "" : entry.authors().getFirst().replaceFirst("\\s.*", "");
		String base = author.isEmpty() ? entry.ids().isEmpty() ? "publication" : entry.ids().getFirst() : author + (entry.year() == 0 ? "" : entry.year());
		return base.toLowerCase(Locale.ROOT);
	}

	/** A plain arrow gets its meaning from what it joins; what a relation may not join becomes a weaker one. */
	private void relate(DraftEdge edge) {
		var sources = entities.types(edge.source);
		var targets = entities.types(edge.target);
		Relation wanted = edge.relation == null ? ForeignRelations.plainArrow(sources, targets) : edge.relation;
		boolean ours = OurFacts.relation(edge.facts).isPresent();
		edge.relation = ours ? wanted : ForeignRelations.allowed(wanted, sources, targets);
		if (edge.relation != wanted)
			draft.tally.changed(0, edge.id + ": '" + wanted.getLiteral() + "' cannot join what it joins: taken as '" + edge.relation.getLiteral() + "'");
	}

	/** The text of the file. */
	public String text() {
		StringBuilder text = new StringBuilder("namespace ").append(WordMaker.written(namespace)).append("\n\n");
		text.append(WordMaker.comment("Taken from " + draft.file.replaceFirst("^.*[/\\\\]", "") + (draft.version.isEmpty() ? "" : ", " + draft.version)));
		article(text);
		draft.publications.forEach((key, entry) -> text.append(PublicationText.of(entry, publications.get(key))));
		if (!draft.publications.isEmpty()) {
			text.append("references of ").append(WordMaker.written(article)).append(" {\n");
			int number = 0;
			for (String key : draft.publications.keySet())
				text.append("  ").append(++number).append(" = ").append(WordMaker.written(publications.get(key))).append('\n');
			text.append("}\n");
		}
		text.append('\n').append(entities.text());
		if (!claimTexts.isEmpty()) {
			text.append("\nclaims from ").append(WordMaker.written(article)).append(" {\n");
			claimTexts.forEach(text::append);
			text.append("}\n");
		}
		map(text);
		return text.toString();
	}

	private void article(StringBuilder text) {
		text.append("article ").append(WordMaker.written(article)).append(" {\n");
		List<String> missing = new ArrayList<>(List.of("volume", "pages"));
		if (draft.title.isBlank())
			missing.add("title");
		else
			text.append("  title ").append(WordMaker.quoted(draft.title)).append('\n');
		if (draft.authors.isEmpty())
			missing.add("authors");
		else
			text.append("  authors ").append(String.join(", ", draft.authors.stream().map(WordMaker::quoted).toList())).append('\n');
		if (draft.source.isBlank())
			missing.add("journal");
		else
			text.append("  journal ").append(WordMaker.quoted(draft.source)).append('\n');
		if (draft.year == 0)
			missing.add("year");
		else
			text.append("  year ").append(draft.year).append('\n');
		text.append("  not printed ").append(String.join(", ", missing)).append('\n');
		String note = (draft.version.isBlank() ? "" : "Version " + draft.version + ". ") + (draft.organism.isBlank() ? "" : draft.organism + ".");
		if (!note.isBlank())
			text.append("  note ").append(WordMaker.quoted(note)).append('\n');
		text.append("}\n");
	}

	private void map(StringBuilder text) {
		if (draft.nodes.isEmpty())
			return;
		text.append("\nmap ").append(WordMaker.written(map)).append(' ').append(WordMaker.quoted(draft.title.isBlank() ? namespace : draft.title)).append(" {\n");
		if (!draft.description.isBlank())
			text.append("  note ").append(WordMaker.quoted(draft.description)).append('\n');
		inside(text, null, "  ", 0);
		for (DraftEdge edge : draft.edges) {
			text.append("  edge ").append(WordMaker.written(edgeIds.get(edge))).append(": ").append(WordMaker.written(nodeIds.get(edge.source))).append(' ')
					.append(edge.relation.getLiteral()).append(' ').append(WordMaker.written(nodeIds.get(edge.target)));
			if (edge.label != null && !edge.label.isBlank())
				text.append(' ').append(WordMaker.quoted(edge.label));
			if (!claims.get(edge).isEmpty())
				text.append(" with claims ").append(String.join(", ", claims.get(edge).stream().map(WordMaker::written).toList()));
			note(text, edge.notes);
			text.append('\n');
		}
		text.append("}\n");
	}

	private static void note(StringBuilder text, List<String> notes) {
		String note = String.join("; ", notes);
		if (!note.isBlank())
			text.append(" note ").append(WordMaker.quoted(note));
	}

	private void inside(StringBuilder text, String region, String indent, int depth) {
		for (Map.Entry<String, DraftRegion> each : draft.regions.entrySet())
			if (Objects.equals(each.getValue().parent, region) && depth < 30) {
				text.append(indent).append("compartment ").append(WordMaker.written(regionIds.get(each.getKey())));
				if (each.getValue().label != null)
					text.append(' ').append(WordMaker.quoted(each.getValue().label));
				if (each.getValue().kind != CompartmentKind.AREA)
					text.append(" kind ").append(each.getValue().kind.getLiteral());
				text.append(" {\n");
				inside(text, each.getKey(), indent + "  ", depth + 1);
				text.append(indent).append("}\n");
			}
		for (DraftNode node : draft.nodes.values())
			if (Objects.equals(node.region, region)) {
				text.append(indent).append("node ").append(WordMaker.written(nodeIds.get(node.id))).append(" shows ").append(entities.shows(node.id));
				String label = entities.label(node);
				if (label != null)
					text.append(' ').append(WordMaker.quoted(label));
				if ("true".equals(String.valueOf(node.facts.get("legend_only"))))
					text.append(" legend only");
				note(text, OurFacts.text(node.facts, "map_note").map(List::of).orElse(List.of()));
				text.append('\n');
			}
	}

	/** The text of the layout file, or an empty one when nothing has a place. */
	public String layout() {
		Map<String, Box> boxes = new LinkedHashMap<>();
		int reach = LayoutLimits.reach(draft.nodes.size() + draft.edges.size() + draft.regions.size());
		draft.regions.forEach((id, region) -> place(boxes, regionIds.get(id), region.box, reach));
		draft.nodes.forEach((id, node) -> place(boxes, nodeIds.get(id), node.box, reach));
		if (draft.nodes.isEmpty() || boxes.isEmpty())
			return "";
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		for (DraftEdge edge : draft.edges)
			if (edge.route.size() > 1 && edge.route.stream().allMatch(point -> Math.abs(point.x()) <= reach && Math.abs(point.y()) <= reach))
				routes.put(edgeIds.get(edge), edge.route);
		int width = boxes.values().stream().mapToInt(Box::right).max().orElse(0), height = boxes.values().stream().mapToInt(Box::bottom).max().orElse(0);
		return LayoutText.write(namespace, map, new Geometry(Math.clamp(width, 0, reach), Math.clamp(height, 0, reach), new TreeMap<>(boxes),
				new TreeMap<>(routes)));
	}

	private void place(Map<String, Box> boxes, String id, Box box, int reach) {
		if (box == null)
			return;
		if (Math.abs((long) box.x()) + box.width() > reach || Math.abs((long) box.y()) + box.height() > reach)
			draft.tally.left("place", 0, id + " lies farther out than " + reach + " px");
		else
			boxes.put(id, box);
	}
}
