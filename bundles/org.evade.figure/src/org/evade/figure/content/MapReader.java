/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.figure.Sizes;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.TextWrapper;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Compartment;
import org.evade.model.CompartmentKind;
import org.evade.model.Edge;
import org.evade.model.Figure;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.terms.Terms;

/** Reads one map. */
final class MapReader {
	private static final int MARKS_PER_LINE = 4;
	private static final int WIDEST_TITLE = 200;
	private static final TextWrapper REGION_TITLE = new TextWrapper(FontStyle.BOLD, Sizes.REGION);
	private static final TextWrapper SMALL = new TextWrapper(FontStyle.REGULAR, Sizes.SMALL);

	private final MapDiagram map;
	private final Set<Claim> contradicting;
	private final ReferenceIndex references;
	private final List<RegionFace> regions = new ArrayList<>();
	private final List<NodeFace> nodes = new ArrayList<>();
	private final List<EdgeFace> edges = new ArrayList<>();
	private final List<Edge> edgeElements = new ArrayList<>();
	private final Map<Node, NodeFace> faces = new IdentityHashMap<>();
	private final Set<String> ids = new HashSet<>();

	MapReader(Corpus corpus, MapDiagram map) {
		this.map = map;
		contradicting = Claims.contradicting(corpus);
		collect(map.getElements(), null);
		references = new ReferenceIndex(corpus, edgeElements.stream().flatMap(edge -> claims(edge).stream()).toList());
		edgeElements.forEach(this::read);
	}

	MapContent read() {
		String title = TextWrapper.clean(map.getLabel() == null ? String.valueOf(map.getName()) : map.getLabel());
		return new MapContent(String.valueOf(map.getName()), title, source(), regions, nodes, edges, references.used(),
				references.articles());
	}

	private String source() {
		Figure figure = map.getFigure();
		if (figure == null || figure.eIsProxy() || !(figure.eContainer() instanceof Article article))
			return figure == null ? drawnFrom() : "";
		String name = figure.getNumber() == null ? figure.getName() : "Figure " + figure.getNumber();
		return TextWrapper.clean("Rebuilt from " + name + " of " + CitationLabel.longForm(article));
	}

	/** A map that rebuilds no figure is drawn from what the article says, when all of its claims are one article's. */
	private String drawnFrom() {
		List<Article> articles = edgeElements.stream().flatMap(edge -> claims(edge).stream())
				.map(claim -> claim.eContainer() instanceof ClaimSet set ? set.getArticle() : null).distinct().toList();
		return articles.size() != 1 || articles.get(0) == null || articles.get(0).eIsProxy() ? ""
				: TextWrapper.clean("Drawn from the text of " + CitationLabel.longForm(articles.get(0)));
	}

	private void collect(List<MapElement> elements, String region) {
		for (MapElement element : elements) {
			if (element instanceof Compartment compartment) {
				String id = id(compartment, "compartment");
				regions.add(region(compartment, id, region));
				collect(compartment.getElements(), id);
			} else if (element instanceof Node node) {
				NodeFace face = NodeReader.read(node, id(node, "node"), region);
				nodes.add(face);
				faces.put(node, face);
			} else if (element instanceof Edge edge)
				edgeElements.add(edge);
		}
	}

	/** Ids are unique in a sound map; others get a number, so that a map in the making can be drawn, too. */
	private String id(Named element, String kind) {
		String id = element.getName() == null ? kind : element.getName();
		String unique = id;
		for (int i = 2; !ids.add(unique); i++)
			unique = id + "~" + i;
		return unique;
	}

	private static RegionFace region(Compartment compartment, String id, String parent) {
		CompartmentKind kind = compartment.getKind();
		Tone tone = switch (kind) {
		case CELL -> Tone.CELL_INSIDE;
		case EXTRACELLULAR -> Tone.BETWEEN_CELLS;
		case AREA, PANEL -> Tone.AREA;
		};
		String title = compartment.getLabel() == null ? id : compartment.getLabel();
		return new RegionFace(id, parent, REGION_TITLE.wrapEvenly(title, WIDEST_TITLE), tone, kind == CompartmentKind.CELL);
	}

	private static List<Claim> claims(Edge edge) {
		return edge.getClaims().stream().filter(claim -> !claim.eIsProxy()).toList();
	}

	private void read(Edge edge) {
		NodeFace source = faces.get(edge.getSource());
		NodeFace target = faces.get(edge.getTarget());
		if (source == null || target == null)
			return;
		List<Claim> claims = claims(edge);
		List<Reference> cited = references.of(claims);
		EdgeEvidence evidence = new EdgeEvidence(edge.getRelation(), claims, cited);
		boolean conflict = evidence.isMixed() || Claims.anyOf(claims, contradicting);
		edges.add(new EdgeFace(id(edge, "edge"), source.id(), target.id(), edge.getRelation(), evidence.look(), cited,
				marker(edge, cited, evidence, conflict), conflict, words(edge, source, target, cited, evidence, conflict)));
	}

	private static List<String> marker(Edge edge, List<Reference> cited, EdgeEvidence evidence, boolean conflict) {
		List<String> lines = new ArrayList<>();
		if (edge.getLabel() != null)
			lines.addAll(SMALL.wrapEvenly(edge.getLabel(), Sizes.NODE_TEXT));
		List<String> marks = cited.isEmpty() ? List.of(evidence.whyUncited()) : ReferenceIndex.compact(cited);
		for (int i = 0; i < marks.size(); i += MARKS_PER_LINE)
			lines.add(String.join(", ", marks.subList(i, Math.min(marks.size(), i + MARKS_PER_LINE))));
		if (conflict)
			lines.set(lines.size() - 1, "≠ " + lines.get(lines.size() - 1));
		return lines;
	}

	private static String words(Edge edge, NodeFace source, NodeFace target, List<Reference> cited, EdgeEvidence evidence,
			boolean conflict) {
		String sentence = name(source) + " " + Terms.word(edge.getRelation()) + " " + name(target);
		String cites = cited.isEmpty() ? "; " + evidence.whyUncited()
				: " [" + cited.stream().map(Reference::label).collect(Collectors.joining(", ")) + "]";
		return sentence + cites + (evidence.isNegated() ? "; reported not to hold" : "")
				+ (evidence.isHedged() ? "; hedged" : "") + (evidence.isPreclinical() ? "; preclinical" : "")
				+ (conflict ? "; claims contradict each other" : "");
	}

	private static String name(NodeFace node) {
		return (node.aspect().isEmpty() ? "" : node.aspect() + " ") + String.join(" ", node.lines());
	}
}
