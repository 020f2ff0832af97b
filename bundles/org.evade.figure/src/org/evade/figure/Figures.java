/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.Optional;
import java.util.function.Supplier;

import org.evade.figure.build.MapGraph;
import org.evade.figure.build.SceneBuilder;
import org.evade.figure.content.MapContent;
import org.evade.figure.matrix.MatrixFigure;
import org.evade.figure.scene.Scene;
import org.evade.figure.svg.SvgWriter;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutReader;
import org.evade.layout.LayoutText;
import org.evade.layout.MapLayouter;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;

/** Figures of maps. Neither a display nor fonts are needed; the same input gives the same bytes on every machine. */
public final class Figures {
	private Figures() {
	}

	/** The figure of a map as an SVG document, to be stored as UTF-8. */
	public static String svg(Corpus corpus, MapDiagram map, FigureOptions options) {
		return SvgWriter.write(scene(corpus, map, options), options.theme());
	}

	/**
	 * The figure of a map without a toolkit. Saved places hold; what has none is placed beside, or the whole map when nothing
	 * is saved.
	 */
	public static Scene scene(Corpus corpus, MapDiagram map, FigureOptions options) {
		return drawing(corpus, map, options).get();
	}

	/**
	 * Reads what a figure shows. Placing and drawing is left to the result, which may take seconds and needs the corpus no more,
	 * so that nobody has to keep the corpus from changing meanwhile.
	 */
	public static Supplier<Scene> drawing(Corpus corpus, MapDiagram map, FigureOptions options) {
		MapContent content = MapContent.of(corpus, map);
		LayoutGraph graph = MapGraph.of(content);
		Optional<Geometry> saved = layout(corpus, map).map(LayoutReader::read);
		return () -> new SceneBuilder(content, saved.map(places -> MapLayouter.complete(graph, places, Sizes.PAGE))
				.orElseGet(() -> MapLayouter.layout(graph, Sizes.PAGE - 2 * Sizes.MARGIN)), options).build();
	}

	/**
	 * The figure of the mechanism x strategy matrix of a corpus as an SVG document, to be stored as UTF-8; see
	 * {@link MatrixFigure}.
	 */
	public static String matrixSvg(Corpus corpus, Theme theme) {
		return SvgWriter.write(MatrixFigure.scene(corpus), theme);
	}

	/** Where everything of a map is: saved places hold, what has none is placed as in a figure. */
	public static Geometry places(Corpus corpus, MapDiagram map) {
		LayoutGraph graph = MapGraph.of(MapContent.of(corpus, map));
		return layout(corpus, map).map(LayoutReader::read).map(saved -> MapLayouter.complete(graph, saved, Sizes.PAGE))
				.orElseGet(() -> MapLayouter.layout(graph, Sizes.PAGE - 2 * Sizes.MARGIN));
	}

	/** Lays a map out from scratch and returns the text of its layout file; saved places are not looked at. */
	public static String layoutText(Corpus corpus, MapDiagram map) {
		return layoutText(corpus, map, 1);
	}

	/** The same with a search that takes {@code effort} times as long. */
	public static String layoutText(Corpus corpus, MapDiagram map, int effort) {
		LayoutGraph graph = MapGraph.of(MapContent.of(corpus, map));
		Geometry geometry = MapLayouter.layout(graph, Sizes.PAGE - 2 * Sizes.MARGIN, effort);
		return LayoutText.write(EvadeNames.namespaceOf(map), map.getName(), geometry);
	}

	private static Optional<Layout> layout(Corpus corpus, MapDiagram map) {
		return corpus.statements(Layout.class).filter(layout -> layout.getMap() == map).findFirst();
	}
}
