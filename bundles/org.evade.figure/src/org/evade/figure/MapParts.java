/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.evade.figure.text.FontStyle;
import org.evade.figure.text.GlyphWidths;
import org.evade.figure.text.TextWrapper;
import org.evade.layout.LayoutGraph;
import org.evade.model.Aspect;
import org.evade.model.Compartment;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Node;
import org.evade.model.ParticipantRef;
import org.evade.model.terms.Terms;

/** The elements of a map by their ids, with the texts that they show and the room these need. */
final class MapParts {
	static final double LABEL_SIZE = 12, ASPECT_SIZE = 9.5, TITLE_SIZE = 13, MARKER_SIZE = 9;
	static final double LINE = 14.5, ASPECT_LINE = 11.5;
	private static final double WRAP = 118;

	/** Text of a node: the aspect in small letters, then the label in lines. */
	record Label(String aspect, List<String> lines) {
	}

	final Map<String, Compartment> compartments = new LinkedHashMap<>();
	final Map<String, Node> nodes = new LinkedHashMap<>();
	final Map<String, Edge> edges = new LinkedHashMap<>();
	final Map<String, Label> labels = new LinkedHashMap<>();
	final Map<String, EdgeEvidence> evidence = new LinkedHashMap<>();
	private final List<LayoutGraph.Region> regions = new ArrayList<>();
	private final List<LayoutGraph.Item> items = new ArrayList<>();

	MapParts(MapDiagram map) {
		collect(map.getElements(), null);
		edges.values().removeIf(edge -> !isDrawn(edge.getSource()) || !isDrawn(edge.getTarget()));
		edges.forEach((id, edge) -> evidence.put(id, new EdgeEvidence(edge)));
	}

	private boolean isDrawn(Node node) {
		return node != null && !node.eIsProxy() && nodes.get(node.getName()) == node;
	}

	LayoutGraph graph() {
		List<LayoutGraph.Link> links = new ArrayList<>();
		edges.forEach((id, edge) -> links.add(new LayoutGraph.Link(id, edge.getSource().getName(), edge.getTarget().getName(),
				markerWidth(id), markerHeight())));
		return new LayoutGraph(regions, items, links);
	}

	int markerWidth(String edge) {
		return (int) Math.ceil(GlyphWidths.width(evidence.get(edge).marker(), FontStyle.REGULAR, MARKER_SIZE)) + 8;
	}

	static int markerHeight() {
		return 13;
	}

	private void collect(List<MapElement> elements, String region) {
		for (MapElement element : elements) {
			if (element instanceof Compartment compartment && compartment.getName() != null) {
				compartments.put(compartment.getName(), compartment);
				String title = compartment.getLabel() == null ? compartment.getName() : compartment.getLabel();
				regions.add(new LayoutGraph.Region(compartment.getName(), region,
						(int) Math.ceil(GlyphWidths.width(title, FontStyle.BOLD, TITLE_SIZE)), 22));
				collect(compartment.getElements(), compartment.getName());
			} else if (element instanceof Node node && node.getName() != null) {
				nodes.put(node.getName(), node);
				add(node, region);
			} else if (element instanceof Edge edge && edge.getName() != null)
				edges.put(edge.getName(), edge);
		}
	}

	private void add(Node node, String region) {
		Label label = label(node);
		labels.put(node.getName(), label);
		TextWrapper wrapper = new TextWrapper(FontStyle.REGULAR, LABEL_SIZE);
		double width = Math.max(wrapper.widest(label.lines()), GlyphWidths.width(label.aspect(), FontStyle.ITALIC, ASPECT_SIZE));
		double height = label.lines().size() * LINE + (label.aspect().isEmpty() ? 0 : ASPECT_LINE);
		items.add(new LayoutGraph.Item(node.getName(), region, (int) Math.ceil(Math.max(46, width + 26)), (int) Math.ceil(height + 12)));
	}

	private static Label label(Node node) {
		ParticipantRef shown = node.getShows();
		String aspect = "", text = node.getLabel();
		if (text == null && shown != null) {
			text = shown.getParticipants().stream().filter(participant -> !participant.eIsProxy()).map(Terms::label)
					.collect(Collectors.joining(" + "));
			aspect = shown.getAspect() == Aspect.ITSELF ? "" : shown.getAspect().getLiteral();
		}
		if (text == null || TextWrapper.clean(text).isBlank())
			text = node.getName();
		return new Label(aspect, new TextWrapper(FontStyle.REGULAR, LABEL_SIZE).wrapEvenly(text, WRAP));
	}
}
