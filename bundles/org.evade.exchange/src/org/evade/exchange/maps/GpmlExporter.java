/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.evade.exchange.Utf8;
import org.evade.exchange.loss.Losses;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.terms.ParticipantKind;

/**
 * GPML2021, the format of WikiPathways and PathVisio. Compartments are groups, publications citations of the interactions; the
 * relation itself, the evidence and everything else stand in properties, lists as JSON arrays.
 */
public final class GpmlExporter extends MapFormat {
	private static final String PREFIX = "evade:";

	/** The format. */
	public GpmlExporter() {
		super("gpml", "Maps as &GPML (WikiPathways)", MapHolding.OPEN);
	}

	@Override
	public void write(MapSheet sheet, Losses losses, OutputStream bytes) throws IOException {
		XmlOut xml = new XmlOut(Utf8.writer(bytes));
		xml.open("Pathway", "xmlns", "http://pathvisio.org/GPML/2021", "title", sheet.title(), "source", "Evade");
		if (sheet.map().getNote() != null)
			xml.open("Description").text(sheet.map().getNote()).close();
		properties(xml, AttributedGraph.network(sheet), Set.of("name", "description", "width", "height"));
		xml.empty("Graphics", "boardWidth", sheet.width(), "boardHeight", sheet.height());
		Set<String> groups = groups(sheet);
		Map<Publication, String> citations = citations(sheet, losses);
		xml.open("DataNodes");
		for (MapSheet.Item item : sheet.items())
			node(xml, item);
		xml.close().open("Interactions");
		for (MapSheet.Link link : sheet.links())
			interaction(xml, sheet, link, citations);
		xml.close();
		regions(xml, sheet, groups);
		xml.open("Citations");
		for (Map.Entry<Publication, String> citation : citations.entrySet()) {
			xml.open("Citation", "elementId", citation.getValue());
			xref(xml, identifier(citation.getKey()).orElseThrow());
			xml.close();
		}
		xml.close();
		xml.end();
	}

	/** Compartments with something in them; others are shapes, because a group without members is none. */
	private static Set<String> groups(MapSheet sheet) {
		Set<String> filled = new HashSet<>();
		sheet.items().forEach(item -> filled.add(item.region()));
		for (MapSheet.Region region : sheet.regions().reversed())
			if (filled.contains(region.id()))
				filled.add(region.parent());
		filled.remove(null);
		return filled;
	}

	private static Map<Publication, String> citations(MapSheet sheet, Losses losses) {
		Map<Publication, String> citations = new LinkedHashMap<>();
		for (Publication publication : sheet.publications())
			if (identifier(publication).isPresent())
				citations.put(publication, "citation." + (citations.size() + 1));
			else
				losses.add(publication, "citation of a publication without identifier", publication.getName());
		return citations;
	}

	/** The identifier of a publication that others know best: PubMed, DOI, PubMed Central. */
	private static Optional<String> identifier(Publication publication) {
		return Stream.of("pmid:", "doi:", "pmc:").flatMap(prefix -> publication.getCuries().stream()
				.filter(curie -> curie.toLowerCase(Locale.ROOT).startsWith(prefix))).findFirst();
	}

	private static void node(XmlOut xml, MapSheet.Item item) throws IOException {
		Participant first = item.first();
		xml.open("DataNode", "elementId", item.id(), "textLabel", item.label(), "type", type(first), "groupRef", item.region());
		if (first != null && !first.getCuries().isEmpty())
			xref(xml, first.getCuries().getFirst());
		rectangle(xml, item.box(), first != null && ParticipantKind.of(first) == ParticipantKind.CELL ? "Oval" : "RoundedRectangle", "ffffff");
		properties(xml, item.facts(), Set.of());
		xml.close();
	}

	private static String type(Participant participant) {
		return participant == null ? "Undefined" : switch (ParticipantKind.of(participant)) {
		case GENE, VARIANT -> "GeneProduct";
		case PROTEIN -> "Protein";
		case RNA -> "RNA";
		case COMPLEX -> "Complex";
		case METABOLITE, DRUG -> "Metabolite";
		case PATHWAY -> "Pathway";
		case DISEASE -> "Disease";
		case PHENOTYPE -> "Phenotype";
		case PROCESS, CONDITION, PROCEDURE, MECHANISM, STRATEGY -> "Event";
		default -> "Undefined";
		};
	}

	private static void interaction(XmlOut xml, MapSheet sheet, MapSheet.Link link, Map<Publication, String> citations) throws IOException {
		Influence influence = Influence.of(link.element());
		List<Point> route = sheet.route(link);
		xml.open("Interaction", "elementId", link.id()).open("Waypoints");
		for (int i = 0; i < route.size(); i++) {
			boolean first = i == 0, last = i == route.size() - 1;
			String node = first ? link.source() : last ? link.target() : null;
			Box box = node == null ? null : sheet.box(node);
			xml.empty("Point", "elementId", link.id() + ".p" + (i + 1), "arrowHead", head(influence, first, last), "x", route.get(i).x(), "y",
					route.get(i).y(), "elementRef", node, "relX", box == null ? null : relative(route.get(i).x(), box.x(), box.width()), "relY",
					box == null ? null : relative(route.get(i).y(), box.y(), box.height()));
		}
		boolean broken = influence == Influence.CORRELATION || influence == Influence.NONE;
		xml.close().empty("Graphics", "lineColor", "404040", "lineStyle", broken ? "Dashed" : "Solid", "lineWidth", "1.0", "connectorType",
				route.size() > 2 ? "Segmented" : "Straight");
		properties(xml, link.facts(), Set.of());
		for (Publication publication : link.publications())
			if (citations.containsKey(publication))
				xml.empty("CitationRef", "elementRef", citations.get(publication));
		xml.close();
	}

	/** Where a point lies on a box: -1 at its left or top edge, 1 at its right or bottom edge. */
	private static String relative(int at, int start, int size) {
		double relative = size == 0 ? 0 : (at - start - size / 2.0) / (size / 2.0);
		return String.format(Locale.ROOT, "%.4f", Math.clamp(relative, -1, 1));
	}

	private static String head(Influence influence, boolean first, boolean last) {
		if (first && influence == Influence.NECESSARY)
			return "Stimulation";
		return !last ? "Undirected" : switch (influence) {
		case POSITIVE -> "Stimulation";
		case NEGATIVE -> "Inhibition";
		case PRODUCTION -> "Conversion";
		case CHANGE, STRUCTURE -> "Directed";
		case BINDING -> "Binding";
		case NECESSARY, CORRELATION, NONE -> "Undirected";
		};
	}

	private static void regions(XmlOut xml, MapSheet sheet, Set<String> groups) throws IOException {
		boolean shapes = sheet.regions().stream().anyMatch(region -> !groups.contains(region.id()));
		if (shapes)
			regions(xml, "Shape", sheet.regions().stream().filter(region -> !groups.contains(region.id())).toList());
		if (!groups.isEmpty())
			regions(xml, "Group", sheet.regions().stream().filter(region -> groups.contains(region.id())).toList());
	}

	private static void regions(XmlOut xml, String element, List<MapSheet.Region> regions) throws IOException {
		xml.open(element + "s");
		for (MapSheet.Region region : regions) {
			xml.open(element, "elementId", region.id(), "textLabel", region.label(), "groupRef", region.parent());
			rectangle(xml, region.box(), "RoundedRectangle", "f7f7f7");
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("compartment_kind", region.element().getKind().getLiteral());
			if (region.element().getLabel() == null)
				facts.put("unlabelled", true);
			properties(xml, facts, Set.of());
			xml.close();
		}
		xml.close();
	}

	private static void rectangle(XmlOut xml, Box box, String shape, String fill) throws IOException {
		xml.empty("Graphics", "centerX", half(2 * box.x() + box.width()), "centerY", half(2 * box.y() + box.height()), "width", box.width(), "height",
				box.height(), "fontSize", 11, "borderColor", "404040", "fillColor", fill, "shapeType", shape);
	}

	private static String half(int doubled) {
		return doubled % 2 == 0 ? String.valueOf(doubled / 2) : String.valueOf(doubled / 2.0);
	}

	private static void properties(XmlOut xml, Map<String, Object> facts, Set<String> without) throws IOException {
		for (Map.Entry<String, Object> fact : facts.entrySet())
			if (!without.contains(fact.getKey()))
				xml.empty("Property", "key", PREFIX + fact.getKey(), "value", Json.text(fact.getValue()));
	}

	/** Data sources are named by their compact prefix, in small letters. */
	private static void xref(XmlOut xml, String curie) throws IOException {
		int colon = curie.indexOf(':');
		String prefix = curie.substring(0, colon).toLowerCase(Locale.ROOT);
		xml.empty("Xref", "identifier", curie.substring(colon + 1), "dataSource", prefix.equals("pmid") ? "pubmed" : prefix);
	}
}
