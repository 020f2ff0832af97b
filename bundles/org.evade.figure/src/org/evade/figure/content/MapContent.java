/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;

/**
 * What a map says, ready to be drawn: faces of compartments, nodes and edges, and the references they cite. Elements that
 * cannot be drawn, such as an edge without a node at one end, are left out; the checks report them.
 *
 * @param id
 *            id of the map
 * @param title
 *            title
 * @param source
 *            the figure that the map rebuilds, in words, or an empty text
 * @param regions
 *            compartments, outer before inner
 * @param nodes
 *            nodes in drawing order
 * @param edges
 *            edges in drawing order
 * @param references
 *            everything cited, in order of the numbers
 * @param articles
 *            the articles that number the references
 */
public record MapContent(String id, String title, String source, List<RegionFace> regions, List<NodeFace> nodes,
		List<EdgeFace> edges, List<Reference> references, List<String> articles) {
	/** Copies the lists. */
	public MapContent {
		regions = List.copyOf(regions);
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		references = List.copyOf(references);
		articles = List.copyOf(articles);
	}

	/** Reads a map; its claims and references are looked up in the corpus. */
	public static MapContent of(Corpus corpus, MapDiagram map) {
		return new MapReader(corpus, map).read();
	}

	/** {@code sha256:} and the hash of everything the map says; coordinates, comments and spelling of the file left out. */
	public String digest() {
		return Digest.of(this);
	}
}
