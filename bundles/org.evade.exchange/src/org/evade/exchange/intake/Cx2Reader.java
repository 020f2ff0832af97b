/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.evade.exchange.intake.PathwayDraft.DraftEdge;
import org.evade.exchange.intake.PathwayDraft.DraftNode;
import org.evade.exchange.intake.PathwayDraft.DraftRegion;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.model.CompartmentKind;
import org.evade.model.EntityType;
import org.evade.model.Relation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Reads a network in CX2. */
final class Cx2Reader {
	private static final Box STANDARD = new Box(0, 0, 80, 30);
	private final PathwayDraft draft;
	private final Map<String, JsonArray> aspects = new HashMap<>();
	/** Nodes by their numbers. */
	private final Map<String, String> ids = new HashMap<>();
	private final Map<String, JsonObject> sizes = new HashMap<>();

	Cx2Reader(PathwayDraft draft) {
		this.draft = draft;
	}

	void read(String text) throws IOException {
		try {
			if (!(JsonParser.parseString(text) instanceof JsonArray parts))
				throw new IOException("it is no list of aspects, as CX2 is");
			for (JsonElement part : parts)
				if (part instanceof JsonObject object)
					object.entrySet().forEach(aspect -> {
						if (aspect.getValue() instanceof JsonArray list)
							aspects.computeIfAbsent(aspect.getKey(), none -> new JsonArray()).addAll(list);
					});
		} catch (JsonParseException | StackOverflowError e) {
			throw new IOException("it is no JSON: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
		}
		if (!aspects.containsKey("nodes"))
			throw new IOException("it has no aspect nodes");
		objects("networkAttributes").forEach(this::head);
		objects("nodeBypasses").forEach(bypass -> sizes.put(string(bypass, "id"), object(bypass, "v")));
		objects("nodes").forEach(this::node);
		objects("edges").forEach(this::edge);
		for (String aspect : aspects.keySet())
			if (!List.of("metaData", "attributeDeclarations", "networkAttributes", "nodes", "edges", "nodeBypasses", "visualProperties", "status",
					"visualEditorProperties", "edgeBypasses", "CXVersion").contains(aspect))
				draft.tally.left("aspect", 0, aspect);
		for (DraftNode node : draft.nodes.values())
			if (node.region != null && !draft.regions.containsKey(node.region))
				node.region = null;
		new RegionFinder(draft).nest();
	}

	private Stream<JsonObject> objects(String aspect) {
		return aspects.getOrDefault(aspect, new JsonArray()).asList().stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
	}

	private static JsonObject object(JsonObject of, String name) {
		return of.get(name) instanceof JsonObject found ? found : new JsonObject();
	}

	private static String string(JsonObject of, String name) {
		return of.get(name) instanceof JsonPrimitive value ? value.getAsString() : "";
	}

	private void head(JsonObject attributes) {
		attributes.entrySet().forEach(attribute -> {
			String value = attribute.getValue() instanceof JsonPrimitive primitive ? primitive.getAsString() : attribute.getValue().toString();
			switch (attribute.getKey()) {
			case "name" -> draft.title = value;
			case "description" -> draft.description = value.replaceAll("<[^>]{0,200}>", " ");
			case "version" -> draft.version = value;
			case "organism" -> draft.organism = value;
			case "author" -> draft.authors.add(value);
			case "map", "figure", "width", "height" -> {
				// says nothing that the rest does not
			}
			default -> draft.tally.left("attribute of the network", 0, attribute.getKey());
			}
		});
	}

	private static Map<String, Object> facts(JsonObject values) {
		Map<String, Object> facts = new LinkedHashMap<>();
		values.entrySet().forEach(value -> {
			if (value.getValue() instanceof JsonArray list)
				facts.put(value.getKey(), list.asList().stream().filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString).toList());
			else if (value.getValue() instanceof JsonPrimitive primitive)
				facts.put(value.getKey(), primitive.getAsString());
		});
		return facts;
	}

	private void node(JsonObject element) {
		Map<String, Object> facts = facts(object(element, "v"));
		String number = string(element, "id");
		boolean ours = facts.containsKey("kind") && facts.containsKey("id");
		String id = ours ? facts.get("id").toString() : "n" + number;
		ids.put(number, id);
		Box box = box(element, number);
		if (ours && facts.get("kind").equals("compartment")) {
			DraftRegion region = new DraftRegion(id);
			region.label = OurFacts.text(facts, "label").orElse(null);
			region.kind = OurFacts.text(facts, "compartment_kind").map(CompartmentKind::get).orElse(CompartmentKind.AREA);
			region.parent = OurFacts.text(facts, "compartment").orElse(null);
			region.box = box;
			draft.regions.put(id, region);
			draft.tally.taken("compartment");
			return;
		}
		DraftNode node = new DraftNode(id);
		node.label = Stream.of("name", "n", "label", "shared name").flatMap(key -> OurFacts.text(facts, key).stream()).findFirst().orElse(id);
		node.region = OurFacts.text(facts, "compartment").orElse(null);
		node.box = box;
		if (facts.containsKey("shows") && facts.containsKey("entity")) {
			Map<String, Object> own = new LinkedHashMap<>(facts);
			own.put("name", facts.getOrDefault("shown_name", List.of()));
			node.facts = own;
		} else
			describe(node, facts);
		draft.nodes.put(id, node);
		draft.tally.taken("node");
	}

	private void describe(DraftNode node, Map<String, Object> facts) {
		for (String key : List.of("represents", "r", "alias", "identifier", "xref"))
			for (String id : facts.get(key) instanceof List<?> list ? list.stream().map(Object::toString).toList() : OurFacts.text(facts, key).stream().toList()) {
				int colon = id.indexOf(':');
				Optional<String> curie = colon < 1 ? Optional.empty() : DatabaseNames.curie(id.substring(0, colon), id.substring(colon + 1));
				if (curie.isPresent() && !node.curies.contains(curie.get()))
					node.curies.add(curie.get());
			}
		Optional<EntityType> type = Stream.of("type", "nodeType", "node type", "molecule type").flatMap(key -> OurFacts.text(facts, key).stream())
				.flatMap(word -> Stream.concat(GpmlWords.type(word).stream(), Stream.ofNullable(EntityType.get(word.toLowerCase(Locale.ROOT))))).findFirst();
		node.type = type.or(() -> node.curies.stream().flatMap(curie -> DatabaseNames.type(curie).stream()).findFirst())
				.orElse(node.label.matches("[A-Z][A-Z0-9-]{1,14}") ? EntityType.GENE : EntityType.PROCESS);
		if (type.isEmpty() && node.curies.isEmpty())
			draft.tally.changed(0, node.label + " has no type that is known: taken as a " + node.type.getLiteral());
		node.curies.removeIf(curie -> !DatabaseNames.fits(curie, node.type));
	}

	private Box box(JsonObject element, String number) {
		if (!element.has("x") || !element.has("y"))
			return null;
		JsonObject size = sizes.getOrDefault(number, new JsonObject());
		int width = size.has("NODE_WIDTH") ? GpmlWords.number(string(size, "NODE_WIDTH")) : STANDARD.width();
		int height = size.has("NODE_HEIGHT") ? GpmlWords.number(string(size, "NODE_HEIGHT")) : STANDARD.height();
		return new Box(GpmlWords.number(string(element, "x")) - width / 2, GpmlWords.number(string(element, "y")) - height / 2, Math.max(0, width),
				Math.max(0, height));
	}

	private void edge(JsonObject element) {
		Map<String, Object> facts = facts(object(element, "v"));
		String source = ids.get(string(element, "s")), target = ids.get(string(element, "t"));
		if (source == null || target == null || !draft.nodes.containsKey(source) || !draft.nodes.containsKey(target)) {
			draft.tally.left("edge", 0, string(element, "id") + " has an end that is no node");
			return;
		}
		DraftEdge edge = new DraftEdge(OurFacts.text(facts, "id").orElse("e" + string(element, "id")));
		edge.source = source;
		edge.target = target;
		if (OurFacts.relation(facts).isPresent()) {
			edge.facts = facts;
			edge.relation = OurFacts.relation(facts).get();
			edge.label = OurFacts.text(facts, "label").orElse(null);
			OurFacts.text(facts, "map_note").ifPresent(edge.notes::add);
			DraftClaims.publications(draft, facts);
			edge.route = route(OurFacts.text(facts, "route").orElse(""));
		} else
			describe(edge, facts);
		draft.edges.add(edge);
		draft.tally.taken("edge");
	}

	private void describe(DraftEdge edge, Map<String, Object> facts) {
		String word = Stream.of("interaction", "i", "shared interaction").flatMap(key -> OurFacts.text(facts, key).stream()).findFirst().orElse("");
		Optional<ForeignRelations.Meant> meant = ForeignRelations.ofWord(word);
		if (meant.isPresent() && meant.get().turned()) {
			String turned = edge.source;
			edge.source = edge.target;
			edge.target = turned;
		}
		edge.relation = meant.map(ForeignRelations.Meant::relation).orElse(Relation.ASSOCIATED_WITH);
		if (meant.isEmpty()) {
			edge.label = word.isEmpty() ? null : word;
			draft.tally.changed(0, "the relation '" + word + "' is not known: taken as '" + Relation.ASSOCIATED_WITH.getLiteral() + "'");
		}
		for (String key : List.of("citation", "pmid", "pubmed", "citation_ids"))
			for (String id : facts.get(key) instanceof List<?> list ? list.stream().map(Object::toString).toList() : OurFacts.text(facts, key).stream().toList())
				DraftCitations.cite(draft, edge, id);
	}

	private static List<Point> route(String text) {
		return text.isBlank() ? List.of() : Stream.of(text.strip().split("\\s+")).filter(point -> point.matches("-?\\d{1,6},-?\\d{1,6}"))
				.map(point -> new Point(Integer.parseInt(point.substring(0, point.indexOf(','))), Integer.parseInt(point.substring(point.indexOf(',') + 1)))).toList();
	}
}
