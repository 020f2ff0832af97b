/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.evade.editing.live.LiveModel;
import org.evade.exchange.FileSet;
import org.evade.exchange.TsvExporter;
import org.evade.exchange.tables.Source;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.matrix.MatrixFigure;
import org.evade.figure.scene.Scene;
import org.evade.figure.svg.SvgWriter;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;

/** Makes the figures and tables that the wizard shows and writes. */
public final class Output {
	/** Percent of the size at 96 dpi for a picture of about 400 dpi. */
	private static final int PRINT_ZOOM = 400;

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
			Source source = new Source(corpus);
			List<Figure> figures = new ArrayList<>();
			corpus.statements(MapDiagram.class).filter(map -> map.getName() != null)
					.forEach(map -> figures.add(figure(source, map)));
			if (MatrixFigure.hasContent(corpus))
				figures.add(new Figure(MatrixFigure.NAME, MatrixFigure.NAME, "Mechanisms and strategies (matrix)"));
			return List.copyOf(figures);
		});
	}

	private static Figure figure(Source source, MapDiagram map) {
		String name = Source.fullName(map), id = source.id(map);
		return new Figure(name, id.equals(MatrixFigure.NAME) ? name + "-map" : id,
				map.getLabel() == null ? name : map.getLabel() + " (" + name + ")");
	}

	/** File names of the tables. */
	List<String> tables() {
		return new TsvExporter().files();
	}

	/** A figure as SVG; null when its map is gone. The model is held only while it is read, not while the map is placed. */
	public String svg(Figure figure, FigureOptions options) {
		Optional<Supplier<Scene>> drawing = model.read(corpus -> figure.name().equals(MatrixFigure.NAME)
				? Optional.of(MatrixFigure.scene(corpus)).map(scene -> () -> scene)
				: corpus.statements(MapDiagram.class).filter(map -> figure.name().equals(Source.fullName(map))).findFirst()
						.map(map -> Figures.drawing(corpus, map, options)));
		return drawing.map(scene -> SvgWriter.write(scene.get(), options.theme())).orElse(null);
	}

	/**
	 * A picture of an SVG document.
	 *
	 * @param zoom
	 *            percent
	 */
	static ImageData picture(String svg, int zoom) throws IOException {
		Path file = Files.createTempFile("evade", ".svg");
		try {
			Files.writeString(file, RasterFonts.installed(svg));
			return ImageDescriptor.createFromURL(file.toUri().toURL()).getImageData(zoom);
		} finally {
			Files.delete(file);
		}
	}

	/** A table as text. */
	String table(String file) {
		return model.read(corpus -> {
			StringWriter text = new StringWriter();
			write(corpus, file, text);
			return text.toString();
		});
	}

	private static void write(Corpus corpus, String file, Writer out) {
		try {
			new TsvExporter().write(corpus, file, out);
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** Writes figures, all or none. */
	public void writeFigures(Path folder, List<Figure> figures, FigureOptions options, boolean png) throws IOException {
		Files.createDirectories(folder);
		try (FileSet files = new FileSet()) {
			for (Figure figure : figures) {
				String svg = svg(figure, options);
				if (svg == null)
					throw new IOException("The map " + figure.name() + " is gone: open the wizard again.");
				if (png)
					try (OutputStream out = files.createBytes(folder.resolve(figure.file() + ".png"))) {
						writePicture(out, svg);
					}
				else
					try (Writer out = files.create(folder.resolve(figure.file() + ".svg"))) {
						out.write(svg);
					}
			}
			files.commit();
		}
	}

	private static void writePicture(OutputStream out, String svg) throws IOException {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture(svg, PRINT_ZOOM) };
		loader.save(out, SWT.IMAGE_PNG);
	}

	/** Writes tables, all or none. */
	void writeTables(Path folder, List<String> tables) throws IOException {
		try (FileSet files = new FileSet()) {
			for (String table : tables)
				try (Writer out = files.create(folder.resolve(table))) {
					out.write(table(table));
				}
			files.commit();
		}
	}
}
