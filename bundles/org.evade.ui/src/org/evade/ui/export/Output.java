/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.evade.editing.live.LiveModel;
import org.evade.exchange.FileSet;
import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.export.Exporter;
import org.evade.exchange.export.Exporters;
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
import org.evade.figure.png.PngWriter;
import org.evade.figure.scene.Scene;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;

/** Makes the figures and tables that the wizard shows and writes. */
public final class Output {
	/**
	 * A figure that can be exported.
	 *
	 * @param name
	 *            full name of the map, or the name of the matrix
	 * @param file
	 *            name of its file, without an ending: the one that the command line gives it
	 * @param label
	 *            what a list shows
	 */
	public record Figure(String name, String file, String label) {
	}

	private final LiveModel model;

	/**
	 * @param model
	 *            corpus to export from; it is read again for each figure
	 */
	public Output(LiveModel model) {
		this.model = model;
	}

	/** The maps in the order of the corpus, and the matrix when there is one. */
	public List<Figure> figures() {
		return model.read(corpus -> {
			List<Figure> figures = new ArrayList<>();
			corpus.statements(MapDiagram.class).filter(map -> map.getName() != null).forEach(map -> figures.add(figure(map)));
			if (MatrixFigure.hasContent(corpus))
				figures.add(new Figure(MatrixFigure.NAME, MatrixFigure.NAME, "Mechanisms and strategies (matrix)"));
			return List.copyOf(figures);
		});
	}

	/** The maps alone. */
	public List<Figure> maps() {
		return figures().stream().filter(figure -> !figure.name().equals(MatrixFigure.NAME)).toList();
	}

	private static Figure figure(MapDiagram map) {
		String name = TableSource.fullName(map);
		return new Figure(name, FileNames.of(map), map.getLabel() == null ? name : map.getLabel() + " (" + name + ")");
	}


	/** A figure as it is drawn; null when its map is gone. The model is held only while it is read, not while the map is placed. */
	public Scene scene(Figure figure, FigureOptions options) {
		Optional<Supplier<Scene>> drawing = model.read(corpus -> figure.name().equals(MatrixFigure.NAME)
				? Optional.of(MatrixFigure.scene(corpus)).map(scene -> () -> scene)
				: corpus.statements(MapDiagram.class).filter(map -> figure.name().equals(TableSource.fullName(map))).findFirst()
						.map(map -> Figures.drawing(corpus, map, options)));
		return drawing.map(Supplier::get).orElse(null);
	}

	/** The picture of a figure in a resolution; null when its map is gone. */
	byte[] picture(Figure figure, FigureOptions options, int dpi) throws IOException {
		Scene scene = scene(figure, options);
		if (scene == null)
			return null;
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		PngWriter.write(scene, options.theme(), dpi, false, png);
		return png.toByteArray();
	}

	/** Whether a file of the export is text that can be shown. */
	static boolean isText(String file) {
		return format(file).isText();
	}

	/** A table, or the model as a document, as text. */
	String text(String file) {
		return new String(bytes(file), StandardCharsets.UTF_8);
	}

	/** What a file of the export holds. */
	byte[] bytes(String file) {
		return model.read(corpus -> {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try {
				format(file).write(corpus, file, bytes);
			} catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
			return bytes.toByteArray();
		});
	}

	private static CorpusExporter format(String file) {
		return Exporters.of(CorpusExporter.class).stream().filter(any -> any.files().contains(file)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(file));
	}

	/** Writes figures in a format, all or none. */
	public void writeFigures(Path folder, List<Figure> figures, FigureOptions options, FigureExporter format) throws IOException {
		Files.createDirectories(folder);
		FigurePaper sheet = new FigurePaper(options.theme(), PngWriter.PRINT, false);
		try (FileSet files = new FileSet()) {
			for (Figure figure : figures) {
				Scene scene = scene(figure, options);
				if (scene == null)
					throw new IOException("The map " + figure.name() + " is gone: open the wizard again.");
				try (OutputStream out = files.createBytes(folder.resolve(figure.file() + "." + format.ending()))) {
					format.write(scene, sheet, out);
				}
			}
			files.commit();
		}
	}

	/**
	 * Writes maps as data, all or none.
	 *
	 * @return what the format could not hold, in a sentence; empty when it held everything
	 */
	public String writeMaps(Path folder, List<Figure> maps, MapExporter format) throws IOException {
		Losses losses = new Losses();
		try (FileSet files = new FileSet()) {
			for (Figure map : maps)
				try (OutputStream out = files.createBytes(folder.resolve(map.file() + "." + format.ending()))) {
					out.write(model.read(corpus -> bytes(corpus, map, format, losses)));
				}
			files.commit();
		}
		return told(format, losses);
	}

	private static byte[] bytes(Corpus corpus, Figure figure, MapExporter format, Losses losses) {
		MapDiagram map = corpus.statements(MapDiagram.class).filter(each -> figure.name().equals(TableSource.fullName(each))).findFirst()
				.orElseThrow(() -> new UncheckedIOException(new IOException("The map " + figure.name() + " is gone: open the wizard again.")));
		MapSheet sheet = new MapSheet(new TableSource(corpus), map);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			format.write(sheet, losses, out);
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		MapHolding.audit(sheet, format.held(), losses);
		return out.toByteArray();
	}

	private static String told(Exporter format, Losses losses) {
		return losses.all().isEmpty() ? "" : format.label().replace("&", "") + " cannot hold: " + losses.summary() + ".";
	}

	/**
	 * Writes tables and documents, all or none.
	 *
	 * @return what the format could not hold, in a sentence; empty when it held everything
	 */
	String writeTexts(Path folder, CorpusExporter format, List<String> tables) throws IOException {
		Losses losses = new Losses();
		model.read(corpus -> {
			format.losses(corpus, losses);
			return null;
		});
		try (FileSet files = new FileSet()) {
			for (String table : tables)
				try (OutputStream out = files.createBytes(folder.resolve(table))) {
					out.write(bytes(table));
				}
			files.commit();
		}
		return told(format, losses);
	}
}
