/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.evade.citations.write.BibliographyFormat;
import org.evade.citations.write.CitationStyle;
import org.evade.cli.Command;
import org.evade.cli.Failure;
import org.evade.cli.Given;
import org.evade.cli.Session;
import org.evade.cli.Status;
import org.evade.exchange.FileMessages;
import org.evade.exchange.FileSet;
import org.evade.exchange.JsonExporter;
import org.evade.exchange.TsvExporter;
import org.evade.exchange.tables.Source;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.Theme;
import org.evade.figure.matrix.MatrixFigure;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;

import picocli.CommandLine.Model.CommandSpec;

/** Writes maps, tables and the model in other formats: all of them or none. */
public final class ExportCommand implements Command {
	/** Name of the file that holds the whole model. */
	public static final String MODEL_FILE = "model.json";
	/** Name of the picture of the matrix. A map of that name gets a longer one. */
	public static final String MATRIX_FILE = MatrixFigure.NAME + ".svg";
	private static final List<String> FORMATS = List.of("svg", "json", "tsv");
	/** All formats; the bibliographies only when they are asked for. */
	private static final List<String> KNOWN = Stream.concat(FORMATS.stream(), BibliographyFormat.words().stream()).toList();

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String summary() {
		return "write maps as pictures, and tables and the model as files";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Writes maps as SVG, the tables as TSV and the model as JSON.")
				.addPositional(Options.paths())
				.addOption(Options.values("--format", "FORMAT",
						"svg, json, tsv; for the publications bib, ris, csl-json, or references for a formatted list; may be repeated. "
								+ "Without it svg, json and tsv are written."))
				.addOption(Options.value("--style", "STYLE", "Style of the list of references: " + String.join(", ", CitationStyle.words()) + "."))
				.addOption(Options.values("--map", "NAME", "Only these maps; may be repeated."))
				.addOption(Options.flag("--matrix", "The mechanism x strategy matrix as a picture, alone or beside --map."))
				.addOption(Options.value("-o --output", "DIR", "Folder to write into; it is made when it is missing. "
						+ "Without it a single file (json, or svg with one map) goes to standard output."));
	}

	@Override
	public int run(Given given, Session session) throws Failure, IOException {
		List<String> formats = given.list("--format");
		for (String format : formats)
			Options.check("--format", format, KNOWN);
		if (formats.isEmpty())
			formats = FORMATS;
		Path folder = Options.path(given, "--output");
		CitationStyle style = CitationStyle.of(Options.choice(given, "--style", CitationStyle.VANCOUVER.word(), CitationStyle.words()));
		if (given.has("--style") && !formats.contains(BibliographyFormat.REFERENCES.word()))
			throw Failure.usage("--style is that of a list of references: add --format references");
		List<String> names = given.list("--map");
		if (!names.isEmpty() && !formats.contains("svg"))
			throw Failure.usage("--map chooses pictures: add --format svg");
		if (given.has("--matrix") && !formats.contains("svg"))
			throw Failure.usage("--matrix is a picture: add --format svg");
		if (folder == null && (formats.size() > 1 || formats.get(0).equals("tsv")))
			throw Failure.usage("this writes several files: say where with -o DIR");
		Corpus corpus = Inputs.loadWhole(Options.paths(given), session, "nothing was written");
		boolean onlyMatrix = given.has("--matrix") && names.isEmpty();
		List<MapDiagram> maps = formats.contains("svg") && !onlyMatrix ? Maps.named(corpus, names) : List.of();
		boolean matrix = formats.contains("svg") && (given.has("--matrix") || names.isEmpty())
				&& MatrixFigure.hasContent(corpus);
		if (given.has("--matrix") && !matrix)
			throw Failure.usage("a matrix needs mechanisms and strategies; these files have none");
		if (folder == null)
			return single(corpus, formats.get(0), style, maps, given.has("--matrix"), session);
		if (maps.isEmpty() && !matrix && formats.equals(List.of("svg")))
			throw Failure.usage("there is no map in these files");
		for (Path file : files(corpus, formats, style, maps, matrix, folder, session))
			session.out().println(FileMessages.shown(file));
		return Status.CLEAN;
	}

	private static int single(Corpus corpus, String format, CitationStyle style, List<MapDiagram> maps, boolean matrix, Session session)
			throws Failure, IOException {
		if (format.equals("json")) {
			session.write(null, (out, colours) -> new JsonExporter().write(corpus, out));
			return Status.CLEAN;
		}
		BibliographyFormat bibliography = BibliographyFormat.of(format);
		if (bibliography != null) {
			session.write(null, (out, colours) -> bibliography.write(corpus, style, out));
			return Status.CLEAN;
		}
		if (matrix && maps.isEmpty()) {
			session.write(null, (out, colours) -> out.write(Figures.matrixSvg(corpus, Theme.PRINT)));
			return Status.CLEAN;
		}
		if (matrix || maps.size() != 1)
			throw Failure.usage(maps.isEmpty() ? "there is no map in these files"
					: "there are " + maps.size() + " maps: choose one with --map NAME, or say where with -o DIR");
		session.write(null, (out, colours) -> out.write(Figures.svg(corpus, maps.get(0), FigureOptions.standard())));
		return Status.CLEAN;
	}

	private static List<Path> files(Corpus corpus, List<String> formats, CitationStyle style, List<MapDiagram> maps, boolean matrix, Path folder,
			Session session) throws IOException {
		try (FileSet files = new FileSet()) {
			session.progress().begin("drawing", maps.size());
			for (MapDiagram map : maps) {
				try (Writer out = files.create(folder.resolve(fileName(corpus, map)))) {
					out.write(Figures.svg(corpus, map, FigureOptions.standard()));
				}
				session.progress().step(map.getName());
			}
			if (matrix)
				try (Writer out = files.create(folder.resolve(MATRIX_FILE))) {
					out.write(Figures.matrixSvg(corpus, Theme.PRINT));
				}
			session.progress().begin("writing", 0);
			if (formats.contains("tsv"))
				new TsvExporter().write(corpus, folder, files);
			if (formats.contains("json"))
				try (Writer out = files.create(folder.resolve(MODEL_FILE))) {
					new JsonExporter().write(corpus, out);
				}
			for (BibliographyFormat bibliography : BibliographyFormat.values())
				if (formats.contains(bibliography.word()))
					try (Writer out = files.create(folder.resolve(bibliography.file()))) {
						bibliography.write(corpus, style, out);
					}
			session.progress().clear();
			List<Path> written = new ArrayList<>(files.files());
			files.commit();
			return written;
		}
	}

	private static String fileName(Corpus corpus, MapDiagram map) {
		String name = new Source(corpus).id(map);
		return (name.equals(MatrixFigure.NAME) ? Source.fullName(map) + "-map" : name) + ".svg";
	}
}
