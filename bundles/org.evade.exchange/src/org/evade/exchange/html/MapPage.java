/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.Theme;
import org.evade.figure.content.MapContent;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Scene;
import org.evade.figure.svg.SvgWriter;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.Participant;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/**
 * The page of a map. Everything that the script shows stands in the page as text, edges and nodes in a list of their own, so that
 * it can be read without the script, by a screen reader, and on paper; the script hides, marks and moves, and makes no content.
 */
public final class MapPage {
	private static final FigureOptions FIGURE = new FigureOptions(Theme.PRINT, false, true, false);
	private final MapSheet sheet;
	private final TableSource source;
	private final Links links;
	private final ClaimBlock claims;
	private final Scene scene;
	private final String home;
	private final Map<String, Map<String, String>> tokens = new LinkedHashMap<>();

	/**
	 * @param sheet
	 *            the map
	 * @param links
	 *            where names lead
	 */
	public MapPage(MapSheet sheet, Links links) {
		this(sheet, links, null);
	}

	/** The same as part of a site, whose first page is in {@code home}. */
	public MapPage(MapSheet sheet, Links links, String home) {
		this.sheet = sheet;
		this.home = home;
		this.links = links;
		source = new TableSource(sheet.corpus());
		claims = new ClaimBlock(source, links);
		scene = Figures.scene(sheet.corpus(), sheet.map(), FIGURE);
		for (String facet : List.of("Level", "Phenotype", "Tumour", "System"))
			tokens.put(facet, new TreeMap<>());
		sheet.links().forEach(link -> known(link.element()).forEach(claim -> ClaimBlock.facets(claim)
				.forEach((facet, words) -> words.forEach(word -> tokens.get(facet).put(word, "")))));
		tokens.forEach((facet, words) -> {
			int number = 0;
			for (Map.Entry<String, String> word : words.entrySet())
				word.setValue(facet.toLowerCase(java.util.Locale.ROOT) + number++);
		});
	}

	/** The page. */
	public String text() {
		Html body = new Html();
		head(body);
		body.open("main").raw("\n");
		body.open("section", "id", "figure", "aria-label", "Map: " + sheet.title()).raw("\n");
		String svg = Html.unturned(SvgWriter.writeTransparent(scene, Theme.PRINT));
		body.raw(svg.substring(svg.indexOf("<svg"))).end();
		body.open("section", "id", "text", "aria-label", "The map as text").raw("\n");
		body.put("p", "", "id", "state", "role", "status");
		edges(body);
		nodes(body);
		body.end().end();
		return HtmlPage.alone(sheet.title(), scene.description(), scene.digest(),
				HtmlPage.resource("page.css") + HtmlPage.resource("map.css") + DarkColours.rules(scene), HtmlPage.resource("map.js"), body);
	}

	private void head(Html body) {
		body.open("header").raw("\n").open("div", "class", "title").open("h1").name(sheet.title()).end();
		if (home != null)
			body.open("p", "class", "source").put("a", "All of the corpus", "href", home).end();
		String rebuilt = MapContent.of(sheet.corpus(), sheet.map()).source();
		if (!rebuilt.isEmpty())
			body.open("p", "class", "source").name(rebuilt).end();
		if (sheet.map().getNote() != null)
			body.open("details", "class", "note").put("summary", "Note").open("p").name(sheet.map().getNote()).close().end();
		body.end();
		body.open("form", "id", "tools", "role", "search").raw("\n");
		body.open("label").text("Search ").open("input", "type", "search", "id", "search", "autocomplete", "off").end();
		tokens.forEach((facet, words) -> {
			if (words.isEmpty())
				return;
			body.open("label").text(facet + " ").open("select", "data-facet", facet).put("option", "all", "value", "");
			words.forEach((word, token) -> body.put("option", word, "value", token));
			body.close().end();
		});
		body.open("span", "class", "buttons");
		button(body, "out", "\u2212", "Zoom out");
		button(body, "fit", "Fit", "Show the whole map");
		button(body, "in", "+", "Zoom in");
		button(body, "theme", "Dark", null);
		body.close().end().end();
	}

	private static void button(Html body, String id, String text, String label) {
		body.put("button", text, "type", "button", "id", id, "aria-label", label, "title", label);
	}

	private void edges(Html body) {
		body.open("h2").text("Edges ").put("span", String.valueOf(sheet.links().size()), "class", "count").end();
		Map<String, String> labels = new LinkedHashMap<>();
		sheet.items().forEach(item -> labels.put(item.id(), item.label()));
		for (MapSheet.Link link : sheet.links()) {
			Edge edge = link.element();
			body.open("details", "class", "item edge", "id", "edge=" + link.id(), "data-parts",
					parts(edge.getName(), Part.EDGE, Part.MARKER), "data-ends", "node=" + link.source() + " node=" + link.target());
			body.open("summary").name(labels.get(link.source())).text(" ").put("em", Terms.word(edge.getRelation())).text(" ")
					.name(labels.get(link.target())).end();
			List<Claim> known = known(edge);
			body.open("dl");
			ClaimBlock.row(body, "Label", edge.getLabel());
			ClaimBlock.row(body, "Note", edge.getNote());
			ClaimBlock.row(body, "Edge", link.id());
			body.end();
			if (known.isEmpty())
				body.put("p", "No claim stands behind this edge.", "class", "none");
			known.forEach(claim -> claims.write(body, claim, null, tokens(claim)));
			body.end();
		}
	}

	private static List<Claim> known(Edge edge) {
		return edge.getClaims().stream().filter(claim -> !claim.eIsProxy()).toList();
	}

	private String tokens(Claim claim) {
		List<String> all = new ArrayList<>();
		ClaimBlock.facets(claim).forEach((facet, words) -> words.forEach(word -> all.add(tokens.get(facet).getOrDefault(word, ""))));
		return String.join(" ", all);
	}

	private String parts(String name, Part... kinds) {
		return java.util.Arrays.stream(kinds).map(part -> SvgWriter.idOf(scene.map(), part, String.valueOf(name))).collect(Collectors.joining(" "));
	}

	private void nodes(Html body) {
		body.open("h2").text("Nodes ").put("span", String.valueOf(sheet.items().size()), "class", "count").end();
		Map<String, String> regions = new LinkedHashMap<>();
		sheet.regions().forEach(region -> regions.put(region.id(), region.label() + " (" + region.element().getKind().getLiteral() + ")"));
		for (MapSheet.Item item : sheet.items()) {
			body.open("details", "class", "item node", "id", "node=" + item.id(), "data-parts", parts(item.element().getName(), Part.NODE));
			body.open("summary").name(item.label()).end().open("dl");
			ClaimBlock.row(body, "Node", item.id());
			ClaimBlock.row(body, "In", item.region() == null ? null : regions.get(item.region()));
			ClaimBlock.row(body, "Shows", item.element().getShows() == null ? null : Participants.words(item.element().getShows(), Terms::label));
			ClaimBlock.row(body, "Legend", item.element().isLegendOnly() ? "in the legend only" : null);
			ClaimBlock.row(body, "Note", item.element().getNote());
			body.close();
			if (item.element().getShows() != null)
				Participants.of(item.element().getShows()).stream().filter(each -> !each.eIsProxy()).forEach(each -> participant(body, each));
			if (item.element().getClaim() != null && !item.element().getClaim().eIsProxy())
				claims.write(body, item.element().getClaim(), null, tokens(item.element().getClaim()));
			touching(body, item.id());
			body.end();
		}
	}

	private void participant(Html body, Participant participant) {
		body.open("dl");
		body.put("dt", ParticipantKind.of(participant).word()).open("dd");
		links.name(body, participant, Terms.label(participant));
		links.identifiers(body, participant.getCuries());
		body.close();
		ClaimBlock.row(body, "Id", TableSource.fullName(participant));
		ClaimBlock.row(body, "Also", String.join(", ", participant.getSynonyms()));
		ClaimBlock.row(body, "Note", participant.getNote());
		body.close();
	}

	/** The edges of a node, so that a reader without the picture can walk along them. */
	private void touching(Html body, String node) {
		Set<MapSheet.Link> touching = new LinkedHashSet<>();
		sheet.links().stream().filter(link -> link.source().equals(node) || link.target().equals(node)).forEach(touching::add);
		if (touching.isEmpty())
			return;
		Map<String, String> labels = sheet.items().stream().collect(Collectors.toMap(MapSheet.Item::id, MapSheet.Item::label));
		body.put("h4", touching.size() == 1 ? "Edge" : "Edges").open("ul");
		for (MapSheet.Link link : touching)
			body.open("li").open("a", "href", "#edge=" + link.id()).name(labels.get(link.source())).text(" ")
					.text(Terms.word(link.element().getRelation())).text(" ").name(labels.get(link.target())).close().close();
		body.close();
	}
}
