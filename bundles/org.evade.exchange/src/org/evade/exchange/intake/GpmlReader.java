/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evade.citations.entry.EntryBuilder;
import org.evade.citations.entry.Origin;
import org.evade.citations.entry.PersonName;
import org.evade.citations.read.XmlNode;
import org.evade.exchange.intake.PathwayDraft.DraftEdge;
import org.evade.exchange.intake.PathwayDraft.DraftNode;
import org.evade.exchange.intake.PathwayDraft.DraftRegion;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.model.CompartmentKind;
import org.evade.model.EntityType;
import org.evade.model.Relation;
import org.evade.model.terms.Identifiers;

/** Reads a pathway of GPML2013a or GPML2021. */
final class GpmlReader {
	private final PathwayDraft draft;
	private final XmlNode pathway;
	/** Whether elements lie in lists, as from 2021 on. */
	private final boolean listed;
	private final Map<String, String> groupOfMember = new HashMap<>();
	private final Map<String, XmlNode> lines = new HashMap<>();
	private final Map<String, String> ownerOfState = new HashMap<>();
	private final Set<String> endings = new HashSet<>();

	GpmlReader(PathwayDraft draft, XmlNode pathway) {
		this.draft = draft;
		this.pathway = pathway;
		listed = pathway.child("DataNodes") != null || pathway.attributes().containsKey("title");
	}

	void read() {
		head();
		publications();
		for (XmlNode node : all("DataNode"))
			node(node);
		if (!listed)
			for (XmlNode state : pathway.children("State"))
				if (draft.nodes.containsKey(state.attribute("GraphRef")))
					state(state, draft.nodes.get(state.attribute("GraphRef")));
				else
					draft.tally.left("state", state.line(), state.attribute("TextLabel") + " belongs to no node");
		for (XmlNode line : all("Interaction")) {
			lines.put(id(line), line);
			for (XmlNode anchor : line.child("Waypoints") != null ? line.child("Waypoints").children("Anchor") : graphics(line).children("Anchor"))
				lines.put(id(anchor), line);
			ends(line).forEach(end -> endings.add(reference(end)));
		}
		for (XmlNode group : all("Group"))
			group(group);
		for (String kind : List.of("Label", "Shape"))
			for (XmlNode each : all(kind))
				loose(kind, each);
		new RegionFinder(draft).nest();
		for (XmlNode line : all("Interaction"))
			line(line);
		for (XmlNode line : all("GraphicalLine"))
			draft.tally.left("graphical line", line.line(), id(line));
		for (XmlNode term : pathway.child("Biopax") == null ? List.<XmlNode> of() : pathway.child("Biopax").children("openControlledVocabulary"))
			draft.tally.left("ontology term of the pathway", term.line(), term.text());
	}

	private List<XmlNode> all(String kind) {
		if (!listed)
			return pathway.children(kind);
		XmlNode list = pathway.child(kind + "s");
		return list == null ? List.of() : list.children(kind);
	}

	private String id(XmlNode element) {
		return element.attribute(listed ? "elementId" : "GraphId");
	}

	private static XmlNode graphics(XmlNode element) {
		XmlNode graphics = element.child("Graphics");
		return graphics == null ? element : graphics;
	}

	private String either(XmlNode element, String before, String now) {
		return element.attribute(listed ? now : before);
	}

	private void head() {
		draft.title = either(pathway, "Name", "title");
		draft.organism = either(pathway, "Organism", "organism");
		draft.source = either(pathway, "Data-Source", "source");
		draft.version = either(pathway, "Version", "version");
		String modified = pathway.attribute("Last-Modified");
		draft.year = modified.matches("(19|20)\\d\\d.*") ? Integer.parseInt(modified.substring(0, 4)) : 0;
		for (String author : pathway.attribute("Author").replaceAll("[\\[\\]]", "").split(","))
			if (!author.isBlank())
				draft.authors.add(author.strip());
		if (pathway.child("Authors") != null)
			pathway.child("Authors").children("Author").forEach(author -> draft.authors.add(author.attribute("name")));
		List<String> said = new ArrayList<>();
		if (pathway.child("Description") != null)
			said.add(pathway.child("Description").text());
		for (XmlNode comment : pathway.children("Comment"))
			if (!comment.text().isEmpty())
				said.add(comment.text());
		draft.description = String.join("\n", said);
	}

	private void publications() {
		if (OurFacts.ofProperties(pathway).containsKey("map"))
			return; // an export of ours has them beside its edges
		if (listed && pathway.child("Citations") != null)
			for (XmlNode citation : pathway.child("Citations").children("Citation")) {
				XmlNode xref = citation.child("Xref");
				XmlNode url = citation.child("Url");
				publication(citation, xref == null ? "" : xref.attribute("identifier"), xref == null ? "" : xref.attribute("dataSource"),
						url == null ? "" : url.attribute("link"), id(citation));
			}
		if (!listed && pathway.child("Biopax") != null)
			for (XmlNode xref : pathway.child("Biopax").children("PublicationXref"))
				publication(xref, said(xref, "ID"), said(xref, "DB"), said(xref, "URL"), xref.attribute("id"));
		for (XmlNode reference : pathway.children(listed ? "CitationRef" : "BiopaxRef"))
			cite(reference, null);
	}

	private static String said(XmlNode element, String name) {
		String text = element.text(name);
		return text == null ? "" : text;
	}

	private void publication(XmlNode element, String id, String database, String page, String key) {
		EntryBuilder entry = new EntryBuilder(new Origin(draft.file, element.line()));
		Optional<String> curie = DatabaseNames.curie(database, id);
		if (curie.isPresent())
			entry.id(database, id, curie.get());
		else if (!page.isEmpty())
			Identifiers.meant(page).ifPresent(known -> entry.id("URL", page, known));
		entry.title("TITLE", said(element, "TITLE")).journal("SOURCE", said(element, "SOURCE"));
		if (!said(element, "YEAR").isEmpty())
			entry.year("YEAR", said(element, "YEAR"));
		for (XmlNode author : element.children("AUTHORS"))
			if (!author.text().isEmpty())
				entry.author(PersonName.of(author.text()));
		if (entry.isEmpty())
			draft.tally.left("publication", element.line(), key + " has neither title nor a known identifier" + (id.isEmpty() ? "" : ": " + database + " " + id));
		else {
			draft.publications.put(key, entry.build());
			draft.tally.taken("publication");
		}
	}

	/** A citation of an edge, or of the pathway as a whole when there is none. */
	private void cite(XmlNode reference, DraftEdge edge) {
		if (edge != null && OurFacts.relation(edge.facts).isPresent())
			return;
		String key = listed ? reference.attribute("elementRef") : reference.text();
		if (!draft.publications.containsKey(key))
			draft.tally.left("citation", reference.line(), "there is no publication " + key);
		else {
			draft.tally.taken("citation");
			if (edge != null)
				edge.citations.add(key);
		}
	}

	private void node(XmlNode element) {
		String id = id(element).isEmpty() ? "node-" + (draft.nodes.size() + 1) : id(element);
		DraftNode node = new DraftNode(id);
		node.label = either(element, "TextLabel", "textLabel");
		node.box = box(graphics(element));
		node.facts = OurFacts.ofProperties(element);
		String type = either(element, "Type", "type");
		XmlNode xref = element.child("Xref");
		String database = xref == null ? "" : either(xref, "Database", "dataSource"), identifier = xref == null ? "" : either(xref, "ID", "identifier");
		Optional<String> curie = DatabaseNames.curie(database, identifier);
		Optional<EntityType> known = GpmlWords.type(type);
		node.type = known.or(() -> curie.flatMap(DatabaseNames::type)).orElse(EntityType.PROCESS);
		boolean ours = node.facts.containsKey("entity");
		if (known.isEmpty() && curie.isEmpty() && !ours)
			draft.tally.changed(element.line(), "the type '" + type + "' of " + node.label + " is not known: taken as a process");
		if (!ours)
			identifier(element, node, database, identifier, curie);
		comments(element, node.notes);
		for (XmlNode state : element.child("States") == null ? List.<XmlNode> of() : element.child("States").children("State"))
			state(state, node);
		for (XmlNode citation : element.children(listed ? "CitationRef" : "BiopaxRef"))
			draft.tally.left("citation of a node", citation.line(), node.label + ": " + (listed ? citation.attribute("elementRef") : citation.text()));
		put(node, either(element, "GroupRef", "groupRef"));
		draft.tally.taken("data node");
	}

	private void put(DraftNode node, String group) {
		draft.nodes.put(node.id, node);
		if (!group.isEmpty())
			groupOfMember.put(node.id, group);
	}

	private void identifier(XmlNode element, DraftNode node, String database, String identifier, Optional<String> curie) {
		if (identifier.isBlank())
			return;
		if (curie.isPresent() && DatabaseNames.fits(curie.get(), node.type)) {
			node.curies.add(curie.get());
			draft.tally.taken("identifier");
		} else {
			node.notes.add(database + " " + identifier.strip());
			draft.tally.left("identifier", element.line(), database + " " + identifier.strip() + " of " + node.label + " (kept in its note)");
		}
	}

	private static void comments(XmlNode element, List<String> notes) {
		for (XmlNode comment : element.children("Comment"))
			if (!comment.text().isEmpty())
				notes.add(comment.text());
	}

	private void state(XmlNode state, DraftNode node) {
		String text = either(state, "TextLabel", "textLabel");
		node.notes.add("state " + text);
		ownerOfState.put(id(state), node.id);
		draft.tally.taken("state");
	}

	/** A group becomes a compartment; where lines end on it, a node in it stands for all of its members. */
	private void group(XmlNode element) {
		String name = either(element, "GroupId", "elementId"), id = id(element).isEmpty() ? name : id(element);
		List<String> members = members(name, 0);
		if (members.isEmpty()) {
			draft.tally.left("group", element.line(), id + " has no nodes");
			return;
		}
		String label = either(element, "TextLabel", "textLabel"), style = either(element, "Style", "type");
		Map<String, Object> facts = OurFacts.ofProperties(element);
		boolean ours = facts.containsKey("compartment_kind");
		DraftRegion region = new DraftRegion(ours ? id : "group-" + id);
		region.label = ours ? facts.containsKey("unlabelled") ? null : label : label.isEmpty() ? style.isEmpty() || style.equals("None") ? "Group" : style : label;
		if (ours)
			region.kind = Optional.ofNullable(CompartmentKind.get(facts.get("compartment_kind").toString())).orElse(CompartmentKind.AREA);
		region.parent = either(element, "GroupRef", "groupRef");
		region.box = listed && element.child("Graphics") != null ? box(graphics(element)) : RegionFinder.around(draft, members);
		draft.regions.put(name, region);
		members.stream().filter(member -> name.equals(groupOfMember.get(member))).forEach(member -> draft.nodes.get(member).region = name);
		if (!id.isEmpty() && endings.contains(id))
			whole(element, id, name, label, style, members);
		draft.tally.taken("group");
	}

	/** Nodes of a group and of the groups in it. */
	private List<String> members(String name, int depth) {
		List<String> members = new ArrayList<>();
		draft.nodes.values().stream().filter(node -> node.members.isEmpty() && name.equals(groupOfMember.get(node.id))).forEach(node -> members.add(node.id));
		if (depth < 10)
			for (XmlNode inner : all("Group"))
				if (either(inner, "GroupRef", "groupRef").equals(name))
					members.addAll(members(either(inner, "GroupId", "elementId"), depth + 1));
		return members.stream().distinct().toList();
	}

	private void whole(XmlNode element, String id, String name, String label, String style, List<String> members) {
		DraftNode node = new DraftNode(id);
		node.type = style.equals("Complex") ? EntityType.COMPLEX : EntityType.PROCESS;
		node.label = label;
		node.region = name;
		node.members.addAll(members);
		Box around = draft.regions.get(name).box;
		if (around != null) {
			int lines = style.equals("Complex") ? 2 : Math.clamp(members.size(), 1, 8);
			node.box = new Box(around.x() + 8, around.bottom(), Math.max(90, Math.min(140, around.width() - 16)), 12 + 15 * lines);
			draft.regions.get(name).box = around.union(node.box.grown(8));
		}
		draft.nodes.put(id, node);
		XmlNode xref = element.child("Xref");
		if (xref != null)
			identifier(element, node, either(xref, "Database", "dataSource"), either(xref, "ID", "identifier"),
					DatabaseNames.curie(either(xref, "Database", "dataSource"), either(xref, "ID", "identifier")));
	}

	/** A label or shape with a line is a node; a shape around nodes may be a compartment. */
	private void loose(String kind, XmlNode element) {
		String label = either(element, "TextLabel", "textLabel").strip(), id = id(element), word = kind.toLowerCase(Locale.ROOT);
		if (!id.isEmpty() && endings.contains(id) && !label.isEmpty()) {
			DraftNode node = new DraftNode(id);
			node.label = label;
			node.box = box(graphics(element));
			comments(element, node.notes);
			put(node, either(element, "GroupRef", "groupRef"));
			draft.tally.taken(word);
			return;
		}
		String component = kind.equals("Shape") ? GpmlWords.component(element) : "";
		if (kind.equals("Shape") && (!component.isEmpty() || !label.isEmpty())) {
			DraftRegion region = new DraftRegion("shape-" + (id.isEmpty() ? String.valueOf(draft.regions.size() + 1) : id));
			region.label = label.isEmpty() ? component : label;
			region.kind = GpmlWords.kind(component);
			region.box = box(graphics(element));
			Map<String, Object> facts = OurFacts.ofProperties(element);
			boolean empty = facts.containsKey("compartment_kind");
			if (new RegionFinder(draft).accepts(region) || empty) {
				draft.regions.put(region.id, region);
				draft.tally.taken(word);
			} else
				draft.tally.left(word, element.line(), region.label + " is no compartment: it holds no nodes, or crosses another");
		} else
			draft.tally.left(word, element.line(), label.isEmpty() ? "a shape without a name" : label + " has no line");
	}

	private List<XmlNode> ends(XmlNode line) {
		List<XmlNode> points = points(line);
		return points.size() < 2 ? points : List.of(points.getFirst(), points.getLast());
	}

	private static List<XmlNode> points(XmlNode line) {
		return (line.child("Waypoints") != null ? line.child("Waypoints") : graphics(line)).children("Point");
	}

	private String reference(XmlNode point) {
		return either(point, "GraphRef", "elementRef");
	}

	private void line(XmlNode line) {
		List<XmlNode> points = points(line);
		String id = id(line).isEmpty() ? "line-" + (draft.edges.size() + 1) : id(line);
		if (points.size() < 2) {
			draft.tally.left("interaction", line.line(), id + " has no ends");
			return;
		}
		String source = end(points.getFirst(), line, 0), target = end(points.getLast(), line, 0);
		if (source == null || target == null) {
			draft.tally.left("interaction", line.line(), id + " " + (source == null && target == null ? "ends" : "has an end") + " on nothing that is a node");
			return;
		}
		DraftEdge edge = new DraftEdge(id);
		edge.facts = OurFacts.ofProperties(line);
		String first = either(points.getFirst(), "ArrowHead", "arrowHead"), last = either(points.getLast(), "ArrowHead", "arrowHead");
		boolean back = GpmlWords.isNone(last) && !GpmlWords.isNone(first) && OurFacts.relation(edge.facts).isEmpty();
		edge.source = back ? target : source;
		edge.target = back ? source : target;
		edge.route = route(points, back);
		relation(line, edge, back ? first : last);
		if (!back && OurFacts.relation(edge.facts).isEmpty() && !GpmlWords.isNone(first) && !GpmlWords.isNone(last) && !first.equals(last))
			draft.tally.changed(line.line(), id + " has a head at each end: only the one at its end is taken");
		comments(line, edge.notes);
		DraftClaims.publications(draft, edge.facts);
		edge.label = OurFacts.text(edge.facts, "label").orElse(null);
		OurFacts.text(edge.facts, "map_note").ifPresent(edge.notes::add);
		for (XmlNode citation : line.children(listed ? "CitationRef" : "BiopaxRef"))
			cite(citation, edge);
		draft.edges.add(edge);
		draft.tally.taken("interaction");
	}

	private void relation(XmlNode line, DraftEdge edge, String head) {
		Optional<Relation> own = OurFacts.relation(edge.facts);
		Optional<ForeignRelations.Meant> meant = own.map(relation -> new ForeignRelations.Meant(relation)).or(() -> ForeignRelations.ofArrow(head));
		if (meant.isPresent() && meant.get().turned()) {
			String turned = edge.source;
			edge.source = edge.target;
			edge.target = turned;
			edge.route = edge.route.reversed();
		}
		edge.relation = meant.map(ForeignRelations.Meant::relation).orElse(null);
		if (meant.isEmpty() && !head.equalsIgnoreCase("Arrow") && !head.equalsIgnoreCase("Directed"))
			draft.tally.changed(line.line(), "the arrow '" + head + "' of " + edge.id + " is not known: taken as a plain one");
	}

	/** The node at an end; a line that ends on another line is meant for what that line leads to. */
	private String end(XmlNode point, XmlNode line, int depth) {
		String reference = reference(point);
		if (draft.nodes.containsKey(reference))
			return reference;
		if (ownerOfState.containsKey(reference))
			return ownerOfState.get(reference);
		XmlNode other = lines.get(reference);
		if (reference.isEmpty() || other == null || other == line || depth > 5)
			return null;
		List<XmlNode> points = points(other);
		String target = points.isEmpty() ? null : end(points.getLast(), other, depth + 1);
		if (target != null && depth == 0)
			draft.tally.changed(line.line(), id(line) + " ends on a line: taken as leading to what that line leads to");
		return target;
	}

	private List<Point> route(List<XmlNode> points, boolean back) {
		List<Point> route = new ArrayList<>();
		for (XmlNode point : points)
			route.add(new Point(GpmlWords.number(either(point, "X", "x")), GpmlWords.number(either(point, "Y", "y"))));
		return back ? route.reversed() : route;
	}

	private Box box(XmlNode graphics) {
		int width = GpmlWords.number(either(graphics, "Width", "width")), height = GpmlWords.number(either(graphics, "Height", "height"));
		int x = GpmlWords.number(either(graphics, "CenterX", "centerX")), y = GpmlWords.number(either(graphics, "CenterY", "centerY"));
		return new Box(x - width / 2, y - height / 2, Math.max(0, width), Math.max(0, height));
	}
}
