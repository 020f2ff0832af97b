/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import java.util.Map;

import org.evade.figure.Sizes;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.MapContent;
import org.evade.figure.content.NodeFace;
import org.evade.figure.content.RegionFace;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.TextWrapper;
import org.evade.layout.LayoutGraph;

/** Sizes of what a map shows, for the layout. */
public final class MapGraph {
	/** From the border of a compartment to its title, px. */
	static final int TITLE_LEFT = 9;
	static final int TITLE_TOP = 5;
	static final double TITLE_LINE = 13;
	private static final TextWrapper SMALL = new TextWrapper(FontStyle.REGULAR, Sizes.SMALL);
	private static final TextWrapper REGION = new TextWrapper(FontStyle.BOLD, Sizes.REGION);

	private MapGraph() {
	}

	/** The map as boxes and lines. */
	public static LayoutGraph of(MapContent content) {
		Map<String, Integer> ranks = ReadingOrder.of(content.regions());
		return new LayoutGraph(
				content.regions().stream().map(face -> region(face, ranks.getOrDefault(face.id(), 0))).toList(),
				content.nodes().stream().map(MapGraph::item).toList(), content.edges().stream().map(MapGraph::link).toList());
	}

	private static LayoutGraph.Region region(RegionFace face, int rank) {
		return new LayoutGraph.Region(face.id(), face.parent(), up(REGION.widest(face.title())) + TITLE_LEFT + 6,
				up(face.title().size() * TITLE_LINE) + TITLE_TOP - 2, rank);
	}

	private static LayoutGraph.Item item(NodeFace face) {
		return new LayoutGraph.Item(face.id(), face.region(), face.width(), face.height());
	}

	private static LayoutGraph.Link link(EdgeFace face) {
		return new LayoutGraph.Link(face.id(), face.source(), face.target(),
				up(SMALL.widest(face.marker())) + 2 * Sizes.MARKER_PADDING,
				up(face.marker().size() * Sizes.SMALL_LINE));
	}

	private static int up(double size) {
		return (int) Math.ceil(size);
	}
}
