/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.exchange.FileSet;
import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.export.Exporter;
import org.evade.exchange.export.FigureExporter;
import org.evade.exchange.export.FigurePaper;
import org.evade.exchange.export.FileNames;
import org.evade.exchange.export.MapExporter;
import org.evade.exchange.loss.Losses;
import org.evade.exchange.maps.MapHolding;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.matrix.MatrixFigure;
import org.evade.figure.scene.Scene;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;

/** Writes what was asked for, and tells what a format cannot hold. */
final class Exporting {
	/** What was asked for. */
	record Wanted(List<Exporter> formats, FigurePaper sheet, List<MapDiagram> maps, boolean matrix, boolean reportLoss) {
		<T extends Exporter> List<T> of(Class<T> kind) {
			return formats.stream().filter(kind::isInstance).map(kind::cast).toList();
		}
	}

	private final Corpus corpus;
	private final Wanted wanted;
	private final CommandOutput session;
	private final TableSource source;
	private final Map<Exporter, Losses> losses = new LinkedHashMap<>();

	Exporting(Corpus corpus, Wanted wanted, CommandOutput session) {
		this.corpus = corpus;
		this.wanted = wanted;
		this.session = session;
		source = new TableSource(corpus);
	}

	/** The only file that was asked for, to standard output. */
	void single() throws Failure, IOException {
		Exporter format = wanted.formats.getFirst();
		if (!(format instanceof CorpusExporter) && (wanted.matrix ? !wanted.maps.isEmpty() : wanted.maps.size() != 1))
			throw Failure.usage(wanted.maps.isEmpty() ? "there is no map in these files"
					: "there are " + wanted.maps.size() + " maps: choose one with --map NAME, or say where with -o DIR");
		OutputStream out = new BufferedOutputStream(session.out(), 1 << 14);
		switch (format) {
		case CorpusExporter texts -> {
			session.progress().clear();
			texts.write(corpus, texts.files().getFirst(), out);
			texts.losses(corpus, losses(texts));
		}
		case MapExporter data -> {
			MapSheet sheet = new MapSheet(source, wanted.maps.getFirst());
			session.progress().clear();
			write(data, sheet, out);
		}
		case FigureExporter figure -> {
			Scene scene = wanted.matrix ? MatrixFigure.scene(corpus) : scene(wanted.maps.getFirst());
			session.progress().clear();
			figure.write(scene, wanted.sheet, out);
		}
		}
		out.flush();
		tell();
	}

	/** All files, or none. */
	List<Path> files(Path folder) throws IOException {
		try (FileSet files = new FileSet()) {
			session.progress().begin("drawing", wanted.maps.size());
			Set<String> names = new HashSet<>();
			for (MapDiagram map : wanted.maps) {
				map(map, unique(FileNames.of(map), names), folder, files);
				session.progress().step(map.getName());
			}
			if (wanted.matrix)
				draw(MatrixFigure.scene(corpus), MatrixFigure.NAME, folder, files);
			session.progress().begin("writing", 0);
			for (CorpusExporter format : wanted.of(CorpusExporter.class)) {
				format.write(corpus, folder, files);
				format.losses(corpus, losses(format));
			}
			session.progress().clear();
			List<Path> written = new ArrayList<>(files.files());
			files.commit();
			tell();
			return written;
		}
	}

	/** Two maps of one full name are a mistake, but not one that keeps them from being written. */
	private static String unique(String name, Set<String> names) {
		String unique = name;
		for (int i = 2; !names.add(unique); i++)
			unique = name + "-" + i;
		return unique;
	}

	private void map(MapDiagram map, String name, Path folder, FileSet files) throws IOException {
		if (!wanted.of(FigureExporter.class).isEmpty())
			draw(scene(map), name, folder, files);
		List<MapExporter> data = wanted.of(MapExporter.class);
		if (data.isEmpty())
			return;
		MapSheet sheet = new MapSheet(source, map);
		for (MapExporter format : data)
			try (OutputStream out = files.createBytes(folder.resolve(name + "." + format.ending()))) {
				write(format, sheet, out);
			}
	}

	private void write(MapExporter format, MapSheet sheet, OutputStream out) throws IOException {
		format.write(sheet, losses(format), out);
		MapHolding.audit(sheet, format.held(), losses(format));
	}

	private void draw(Scene scene, String name, Path folder, FileSet files) throws IOException {
		for (FigureExporter format : wanted.of(FigureExporter.class))
			try (OutputStream out = files.createBytes(folder.resolve(name + "." + format.ending()))) {
				format.write(scene, wanted.sheet, out);
			}
	}

	private Scene scene(MapDiagram map) {
		return Figures.scene(corpus, map, FigureOptions.standard().with(wanted.sheet.theme()));
	}

	private Losses losses(Exporter format) {
		return losses.computeIfAbsent(format, none -> new Losses());
	}

	private void tell() {
		losses.forEach((format, lost) -> {
			if (wanted.reportLoss)
				lost.lines(corpus).forEach(line -> session.err().println(format.id() + ": " + line));
			else if (!lost.all().isEmpty())
				session.err().println(format.id() + " cannot hold: " + lost.summary() + "; --report-loss lists each");
		});
	}
}
