/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evade.editing.live.LiveModel;
import org.evade.exchange.export.Exporters;
import org.evade.exchange.export.FigureExporter;
import org.evade.exchange.export.MapExporter;
import org.evade.figure.FigureOptions;
import org.evade.ui.export.Output;
import org.evade.ui.export.Output.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the export wizard offers and writes. */
class OutputTest {
	@TempDir
	Path folder;

	/** Articles number their figures alike: each is offered, and written, as itself. */
	@Test
	void mapsOfOneNameAreToldApart() throws IOException {
		LiveModel model = new LiveModel(folder);
		model.put(folder.resolve("a.evade"), "namespace a\ngene LEFT\nmap figure-1 \"First\" { node n shows LEFT }\n");
		model.put(folder.resolve("b.evade"), "namespace b\ngene RIGHT\nmap figure-1 { node n shows RIGHT }\nmap own { }\n");
		Output output = new Output(model);
		List<Figure> figures = output.figures();
		assertEquals(List.of("First (a.figure-1)", "b.figure-1", "b.own"), figures.stream().map(Figure::label).toList());
		Path out = folder.resolve("out");
		output.writeFigures(out, figures, FigureOptions.standard(), Exporters.of(FigureExporter.class).getFirst());
		assertTrue(Files.readString(out.resolve("a.figure-1.svg")).contains(">LEFT<"));
		assertTrue(Files.readString(out.resolve("b.figure-1.svg")).contains(">RIGHT<"));
		assertTrue(Files.exists(out.resolve("b.own.svg")));
		String lost = output.writeMaps(out, output.maps(), (MapExporter) Exporters.of("sif").orElseThrow());
		assertEquals("n\n", Files.readString(out.resolve("a.figure-1.sif")));
		assertTrue(lost.startsWith("Maps as SIF cannot hold: ") && lost.endsWith("."), lost);
		model.remove(folder.resolve("a.evade"));
		assertNull(output.scene(figures.get(0), FigureOptions.standard()));
	}
}
