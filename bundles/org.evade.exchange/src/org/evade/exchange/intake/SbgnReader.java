/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.citations.read.XmlNode;
import org.evade.exchange.intake.PathwayDraft.DraftEdge;
import org.evade.exchange.intake.PathwayDraft.DraftNode;
import org.evade.exchange.intake.PathwayDraft.DraftRegion;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.model.CompartmentKind;
import org.evade.model.EntityType;
import org.evade.model.Relation;

/**
 * Reads SBGN-ML: activity flow as it is; in process descriptions what a process consumes is converted into what it produces, and
 * what acts on the process acts on that.
 */
final class SbgnReader {
	private static final Set<String> PROCESSES = Set.of("process", "omitted process", "uncertain process", "association", "dissociation", "and", "or", "not",
			"delay", "implicit xor", "interaction");
	private final PathwayDraft draft;
	private final XmlNode document;
	/** Glyph that a port or an inner glyph belongs to. */
	private final Map<String, String> owner = new HashMap<>();
	/** What stands between nodes: processes and logic, with the arcs at them. */
	private final Map<String, Between> between = new LinkedHashMap<>();

	/** A process or logical operator. */
	private static final class Between {
		final List<String> sources = new ArrayList<>();
		final List<XmlNode> effects = new ArrayList<>();
		final List<String> products = new ArrayList<>();
	}

	SbgnReader(PathwayDraft draft, XmlNode document) {
		this.draft = draft;
		this.document = document;
	}

	void read() {
		List<XmlNode> maps = document.children("map");
		for (XmlNode map : maps.subList(Math.min(1, maps.size()), maps.size()))
			draft.tally.left("map", map.line(), "the file has several: only the first is taken");
		if (maps.isEmpty())
			return;
		XmlNode map = maps.getFirst();
		Map<String, Object> facts = OurFacts.ofExtension(map);
		draft.title = OurFacts.text(facts, "name").orElse(map.attribute("id"));
		draft.description = OurFacts.text(facts, "description").orElse(map.child("notes") == null ? "" : map.child("notes").text());
		map.children("glyph").forEach(this::glyph);
		for (DraftNode node : draft.nodes.values())
			if (!draft.regions.containsKey(node.region))
				node.region = null;
		new RegionFinder(draft).nest();
		map.children("arc").forEach(this::arc);
		between.values().forEach(this::resolve);
		map.children("arcgroup").forEach(group -> draft.tally.left("arc group", group.line(), group.attribute("class")));
	}

	private void glyph(XmlNode glyph) {
		String type = glyph.attribute("class"), id = glyph.attribute("id");
		glyph.children("port").forEach(port -> owner.put(port.attribute("id"), id));
		String label = glyph.child("label") == null ? "" : glyph.child("label").attribute("text");
		if (type.equals("compartment")) {
			Map<String, Object> facts = OurFacts.ofExtension(glyph);
			DraftRegion region = new DraftRegion(id);
			region.label = facts.containsKey("unlabelled") ? null : label;
			region.kind = OurFacts.text(facts, "compartment_kind").map(CompartmentKind::get).orElse(CompartmentKind.AREA);
			region.parent = glyph.attribute("compartmentRef").isEmpty() ? null : glyph.attribute("compartmentRef");
			region.box = box(glyph);
			draft.regions.put(id, region);
			draft.tally.taken("compartment");
		} else if (PROCESSES.contains(type)) {
			between.put(id, new Between());
			draft.tally.taken("process or operator");
		} else if (Set.of("tag", "terminal", "submap", "annotation", "source and sink", "empty set", "variable value", "outcome", "unit of information",
				"state variable").contains(type))
			draft.tally.left(type, glyph.line(), label.isEmpty() ? id : label);
		else
			node(glyph, id, type.replaceFirst(" multimer$", ""), label);
	}

	private void node(XmlNode glyph, String id, String type, String label) {
		DraftNode node = new DraftNode(id);
		node.label = label.isEmpty() ? id : label;
		node.box = box(glyph);
		node.region = glyph.attribute("compartmentRef");
		node.facts = OurFacts.ofExtension(glyph);
		node.type = type(glyph, type);
		for (XmlNode inner : glyph.children("glyph")) {
			String word = inner.attribute("class"), text = inner.child("label") == null ? "" : inner.child("label").attribute("text");
			owner.put(inner.attribute("id"), id);
			inner.children("port").forEach(port -> owner.put(port.attribute("id"), id));
			if (word.equals("state variable") || word.equals("unit of information")) {
				XmlNode state = inner.child("state");
				String said = state == null ? text : state.attribute("value") + (state.attribute("variable").isEmpty() ? "" : "@" + state.attribute("variable"));
				if (!said.isBlank())
					node.notes.add(said);
			} else {
				node.notes.add("with " + (text.isEmpty() ? word : text));
				draft.tally.changed(inner.line(), text + " is part of " + node.label + ": taken as its note");
			}
		}
		draft.nodes.put(id, node);
		draft.tally.taken("glyph");
	}

	private EntityType type(XmlNode glyph, String type) {
		String kind = glyph.children("glyph").stream().flatMap(inner -> inner.children("entity").stream()).map(entity -> entity.attribute("name")).findFirst()
				.orElse(type);
		return switch (kind.equals("biological activity") ? "" : kind) {
		case "macromolecule" -> EntityType.PROTEIN;
		case "simple chemical" -> EntityType.METABOLITE;
		case "nucleic acid feature" -> EntityType.GENE;
		case "complex" -> EntityType.COMPLEX;
		case "perturbation", "perturbing agent" -> EntityType.CONDITION;
		case "phenotype" -> EntityType.PHENOTYPE;
		default -> EntityType.PROCESS;
		};
	}

	private static Box box(XmlNode glyph) {
		XmlNode box = glyph.child("bbox");
		return box == null ? null : new Box(GpmlWords.number(box.attribute("x")), GpmlWords.number(box.attribute("y")), Math.max(0, GpmlWords.number(box.attribute("w"))),
				Math.max(0, GpmlWords.number(box.attribute("h"))));
	}

	/** The node or process at an end: the glyph itself, or the one that its port or part belongs to. */
	private String end(String reference) {
		Set<String> seen = new HashSet<>();
		String at = reference;
		while (at != null && !draft.nodes.containsKey(at) && !between.containsKey(at) && seen.add(at))
			at = owner.get(at);
		return at != null && (draft.nodes.containsKey(at) || between.containsKey(at)) ? at : null;
	}

	private void arc(XmlNode arc) {
		String source = end(arc.attribute("source")), target = end(arc.attribute("target"));
		if (source == null || target == null) {
			draft.tally.left("arc", arc.line(), arc.attribute("id") + " has an end that is no node");
			return;
		}
		boolean fromNode = draft.nodes.containsKey(source), toNode = draft.nodes.containsKey(target);
		if (fromNode && toNode)
			edge(arc, arc.attribute("id"), source, target, arc.attribute("class"));
		else if (fromNode && Set.of("consumption", "logic arc").contains(arc.attribute("class")))
			between.get(target).sources.add(source);
		else if (fromNode)
			between.get(target).effects.add(arc);
		else if (toNode && arc.attribute("class").equals("production"))
			between.get(source).products.add(target);
		else
			between.get(source).effects.add(arc);
	}

	/** What goes into a process becomes what comes out of it; what acts on it acts on that. An operator hands on what it gets. */
	private void resolve(Between process) {
		int number = 0;
		for (String product : process.products)
			for (String source : process.sources)
				edge(null, "conversion-" + draft.edges.size() + "-" + ++number, source, product, "conversion");
		for (XmlNode arc : process.effects) {
			String source = end(arc.attribute("source")), target = end(arc.attribute("target"));
			List<String> sources = draft.nodes.containsKey(source) ? List.of(source) : between.get(source).sources;
			List<String> targets = draft.nodes.containsKey(target) ? List.of(target)
					: between.get(target).products.isEmpty() ? between.get(target).sources : between.get(target).products;
			if (sources.isEmpty() || targets.isEmpty())
				draft.tally.left("arc", arc.line(), arc.attribute("id") + " acts on a process without a product");
			for (String from : sources)
				for (String to : targets)
					edge(arc, arc.attribute("id") + (sources.size() * targets.size() > 1 ? "-" + ++number : ""), from, to, arc.attribute("class"));
		}
	}

	private void edge(XmlNode arc, String id, String source, String target, String type) {
		DraftEdge edge = new DraftEdge(id);
		edge.facts = arc == null ? Map.of() : OurFacts.ofExtension(arc);
		ForeignRelations.Meant meant = OurFacts.relation(edge.facts).map(relation -> new ForeignRelations.Meant(relation, relation == Relation.REQUIRES))
				.or(() -> ForeignRelations.ofWord(type)).orElse(new ForeignRelations.Meant(Relation.MODULATES));
		edge.source = meant.turned() ? target : source;
		edge.target = meant.turned() ? source : target;
		edge.relation = meant.relation();
		edge.label = OurFacts.text(edge.facts, "label").orElse(null);
		OurFacts.text(edge.facts, "map_note").ifPresent(edge.notes::add);
		DraftClaims.publications(draft, edge.facts);
		if (arc != null && arc.attribute("source").equals(source) && arc.attribute("target").equals(target)) {
			List<Point> route = new ArrayList<>();
			for (String point : List.of("start", "next", "end"))
				arc.children(point).forEach(each -> route.add(new Point(GpmlWords.number(each.attribute("x")), GpmlWords.number(each.attribute("y")))));
			edge.route = meant.turned() ? route.reversed() : route;
		}
		draft.edges.add(edge);
		draft.tally.taken(arc == null ? "conversion" : "arc");
	}
}
