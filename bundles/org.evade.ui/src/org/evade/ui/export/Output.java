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
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.evade.exchange.FileSet;
import org.evade.exchange.TsvExporter;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;
import org.evade.ui.corpus.CorpusSession;

/** Makes the figures and tables that the wizard shows and writes. */
final class Output {
	/** Percent of the size at 96 dpi for a picture of about 400 dpi. */
	private static final int PRINT_ZOOM = 400;

	private final CorpusSession session;

	Output(CorpusSession session) {
		this.session = session;
	}

	/** Names of the maps. */
	List<String> maps() {
		return session.model().read(corpus -> corpus.statements(MapDiagram.class).map(MapDiagram::getName)
				.filter(Objects::nonNull).sorted().toList());
	}

	/** File names of the tables. */
	List<String> tables() {
		return new TsvExporter().files();
	}

	/** A figure as SVG; null when the map is gone. */
	String svg(String map, FigureOptions options) {
		return session.model().read(corpus -> corpus.statements(MapDiagram.class).filter(one -> map.equals(one.getName()))
				.findFirst().map(one -> Figures.svg(corpus, one, options)).orElse(null));
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
		return session.model().read(corpus -> {
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
	void writeFigures(Path folder, List<String> maps, FigureOptions options, boolean png) throws IOException {
		Files.createDirectories(folder);
		try (FileSet files = new FileSet()) {
			for (String map : maps) {
				String svg = svg(map, options);
				if (svg == null)
					throw new IOException("The map " + map + " is gone: open the wizard again.");
				if (png)
					try (OutputStream out = files.createBytes(folder.resolve(map + ".png"))) {
						writePicture(out, svg);
					}
				else
					try (Writer out = files.create(folder.resolve(map + ".svg"))) {
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
