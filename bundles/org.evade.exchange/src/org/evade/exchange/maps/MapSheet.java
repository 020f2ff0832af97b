/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.exchange.tables.Records;
import org.evade.exchange.tables.TableSource;
import org.evade.figure.Figures;
import org.evade.language.load.Corpus;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.Point;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.Compartment;
import org.evade.model.Edge;
import org.evade.model.LocalReference;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** A map as the exchange formats need it: everything with its place, and its facts by the column names of the tables. */
public final class MapSheet {
	/** A compartment. */
	public record Region(Compartment element, String id, String parent, String label, Box box) {
	}

	/** A node; its facts are texts, numbers, truth values, or lists of texts. */
	public record Item(Node element, String id, String region, String label, Box box, Map<String, Object> facts) {
		/** What it shows first, or null. */
		public Participant first() {
			List<Participant> shown = element.getShows() == null ? List.of() : Participants.of(element.getShows());
			return shown.isEmpty() || shown.getFirst().eIsProxy() ? null : shown.getFirst();
		}
	}

	/** An edge between two nodes; the route has at least two points, or none when nothing is known. */
	public record Link(Edge element, String id, String source, String target, List<Point> route, Map<String, Object> facts,
			List<Publication> publications) {
	}

	private static final Box NOWHERE = new Box(0, 0, 80, 30);
	private final Corpus corpus;
	private final MapDiagram map;
	private final TableSource source;
	private final Records records;
	private final Geometry places;
	private final List<Region> regions = new ArrayList<>();
	private final List<Item> items = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final Map<Node, String> ids = new HashMap<>();
	private final Map<String, Box> boxes = new HashMap<>();
	private final Set<String> used = new LinkedHashSet<>();

	/**
	 * Reads a map; what has no saved place is placed as in a figure.
	 *
	 * @param source
	 *            the corpus of the map, with its ids
	 */
	public MapSheet(TableSource source, MapDiagram map) {
		this.source = source;
		this.map = map;
		corpus = source.corpus();
		records = new Records(source);
		places = Figures.places(corpus, map);
		List<Edge> edges = new ArrayList<>();
		collect(map.getElements(), null, edges);
		for (Edge edge : edges)
			if (ids.containsKey(edge.getSource()) && ids.containsKey(edge.getTarget()))
				links.add(link(edge));
	}

	private void collect(List<MapElement> elements, String region, List<Edge> edges) {
		for (MapElement element : elements) {
			if (element instanceof Compartment compartment) {
				String id = id(compartment);
				regions.add(new Region(compartment, id, region, compartment.getLabel() == null ? compartment.getName() : compartment.getLabel(),
						box(compartment)));
				collect(compartment.getElements(), id, edges);
			} else if (element instanceof Node node) {
				ids.put(node, id(node));
				boxes.put(ids.get(node), box(node));
				items.add(new Item(node, ids.get(node), region, label(node), box(node), facts(node)));
			} else if (element instanceof Edge edge)
				edges.add(edge);
		}
	}

	/** Ids are unique in a sound map; others get a number. */
	private String id(Named element) {
		String id = String.valueOf(element.getName()), unique = id;
		for (int i = 2; !used.add(unique); i++)
			unique = id + "_" + i;
		return unique;
	}

	private Box box(Named element) {
		return places.boxes().getOrDefault(element.getName(), NOWHERE);
	}

	private static String label(Node node) {
		if (node.getLabel() != null)
			return node.getLabel();
		if (node.getShows() != null)
			return Participants.words(node.getShows(), Terms::label);
		Claim claim = node.getClaim();
		return claim == null || claim.eIsProxy() ? String.valueOf(node.getName()) : sentence(claim);
	}

	/** Subject, relation and object in words. */
	public static String sentence(Claim claim) {
		return Participants.words(claim.getSubject(), Terms::label) + " " + Terms.word(claim.getRelation()) + " "
				+ Participants.words(claim.getObject(), Terms::label);
	}

	private Map<String, Object> facts(Node node) {
		Map<String, Object> facts = new LinkedHashMap<>();
		if (node.getShows() != null) {
			facts.put("shows", Participants.words(node.getShows(), source::id));
			align(facts, Participants.of(node.getShows()).stream().filter(each -> !each.eIsProxy()).map(records::of).toList(), "");
		}
		if (node.getClaim() != null && !node.getClaim().eIsProxy())
			align(facts, List.of(records.of(node.getClaim())), "claim_");
		put(facts, "label", node.getLabel());
		put(facts, "map_note", node.getNote());
		if (node.isLegendOnly())
			facts.put("legend_only", true);
		return facts;
	}

	private Link link(Edge edge) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("relation", edge.getRelation().getLiteral());
		put(facts, "label", edge.getLabel());
		put(facts, "map_note", edge.getNote());
		List<Claim> claims = edge.getClaims().stream().filter(claim -> !claim.eIsProxy()).toList();
		align(facts, claims.stream().map(records::of).toList(), "claim_");
		if (!claims.isEmpty())
			facts.put("sentence", claims.stream().map(MapSheet::sentence).toList());
		List<Publication> cited = publications(claims);
		if (!cited.isEmpty()) {
			facts.put("publications", source.ids(cited));
			facts.put("publication_ids", cited.stream().map(each -> String.join(";", each.getCuries())).toList());
		}
		return new Link(edge, id(edge), ids.get(edge.getSource()), ids.get(edge.getTarget()), places.routes().getOrDefault(edge.getName(), List.of()),
				facts, cited);
	}

	private static void put(Map<String, Object> facts, String key, String value) {
		if (value != null)
			facts.put(key, value);
	}

	/** Puts several records into lists with a place for each, one list for each fact that any of them has. */
	private static void align(Map<String, Object> facts, List<Map<String, Object>> records, String prefix) {
		Set<String> keys = new LinkedHashSet<>();
		records.forEach(each -> keys.addAll(each.keySet()));
		for (String key : keys) {
			String name = key.equals("claim") || key.equals("entity") ? key : prefix + key;
			facts.put(name, records.stream().map(each -> text(each.get(key))).toList());
		}
	}

	private static String text(Object value) {
		return value == null ? "" : value instanceof List<?> list ? String.join(";", list.stream().map(each -> each == null ? "" : each.toString()).toList())
				: value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
	}

	/** What claims cite, each once; numbers without a list behind them stand for nothing. */
	private List<Publication> publications(List<Claim> claims) {
		Set<Publication> cited = new LinkedHashSet<>();
		for (Claim claim : claims) {
			Article article = source.articles().of(claim);
			claim.getCitations().forEach(citation -> {
				LocalReference local = citation.getPublication() != null || article == null ? null : corpus.reference(article, citation.getNumber());
				Publication publication = citation.getPublication() != null ? citation.getPublication() : local == null ? null : local.getPublication();
				if (publication != null && !publication.eIsProxy())
					cited.add(publication);
			});
		}
		return new ArrayList<>(cited);
	}

	/** The map itself. */
	public MapDiagram map() {
		return map;
	}

	/** The corpus that it is part of. */
	public Corpus corpus() {
		return corpus;
	}

	/** Its full name. */
	public String name() {
		return TableSource.fullName(map);
	}

	/** Its title, or its id when it has none. */
	public String title() {
		return map.getLabel() == null ? map.getName() : map.getLabel();
	}

	/** The figure that it rebuilds, as {@code dai.figure-2}, or null. */
	public String figure() {
		return map.getFigure() == null || map.getFigure().eIsProxy() ? null : TableSource.fullName(map.getFigure());
	}

	/** Width of the canvas, px. */
	public int width() {
		return Math.max(places.width(), places.boxes().values().stream().mapToInt(Box::right).max().orElse(0));
	}

	/** Height of the canvas, px. */
	public int height() {
		return Math.max(places.height(), places.boxes().values().stream().mapToInt(Box::bottom).max().orElse(0));
	}

	/** Compartments, outer before inner. */
	public List<Region> regions() {
		return regions;
	}

	/** Nodes in drawing order. */
	public List<Item> items() {
		return items;
	}

	/** Edges in drawing order. */
	public List<Link> links() {
		return links;
	}

	/** The route of an edge; a straight line between the middles of its nodes when nothing better is known. */
	public List<Point> route(Link link) {
		return link.route().size() > 1 ? link.route() : List.of(box(link.source()).centre(), box(link.target()).centre());
	}

	/** The place of a node. */
	public Box box(String node) {
		return boxes.get(node);
	}

	/** Every publication that an edge cites, once. */
	public List<Publication> publications() {
		return links.stream().flatMap(link -> link.publications().stream()).distinct().toList();
	}
}
