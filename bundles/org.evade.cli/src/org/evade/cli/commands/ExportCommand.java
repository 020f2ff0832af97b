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
import java.util.List;

import org.evade.citations.write.BibliographyFormat;
import org.evade.citations.write.CitationStyle;
import org.evade.cli.Command;
import org.evade.cli.Failure;
import org.evade.cli.Given;
import org.evade.cli.Session;
import org.evade.cli.Status;
import org.evade.exchange.FileMessages;
import org.evade.exchange.FileSet;
import org.evade.exchange.export.BibliographyExporter;
import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.export.Exporter;
import org.evade.exchange.export.Exporters;
import org.evade.exchange.export.FigureExporter;
import org.evade.exchange.export.FileNames;
import org.evade.exchange.export.Sheet;
import org.evade.exchange.tables.Dialect;
import org.evade.exchange.tables.TextTables;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.Theme;
import org.evade.figure.matrix.MatrixFigure;
import org.evade.figure.png.PngWriter;
import org.evade.figure.scene.Scene;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;

import picocli.CommandLine.Model.CommandSpec;

/** Writes maps, tables and the model in other formats: all of them or none. */
public final class ExportCommand implements Command {
	/** What was asked for. */
	private record Wanted(List<FigureExporter> figures, List<CorpusExporter> rest, Sheet sheet, List<MapDiagram> maps,
			boolean matrix) {
	}

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
		return Options.command(name(), "Writes maps as pictures, and tables and the model as files.")
				.addPositional(Options.paths())
				.addOption(Options.values("--format", "FORMAT", String.join(", ", Exporters.ids())
						+ "; may be repeated. Without it " + String.join(", ", standard().stream().map(Exporter::id).toList())
						+ " are written."))
				.addOption(Options.value("--style", "STYLE", "Style of the list of references: " + String.join(", ", CitationStyle.words()) + "."))
				.addOption(Options.values("--map", "NAME", "Only these maps; may be repeated."))
				.addOption(Options.flag("--matrix", "The mechanism x strategy matrix as a picture, alone or beside --map."))
				.addOption(Options.value("--dpi", "N", "Dots per inch of PNG, " + PngWriter.LEAST + " to " + PngWriter.MOST
						+ "; standard " + PngWriter.PRINT + "."))
				.addOption(Options.flag("--transparent", "Pictures without the white sheet."))
				.addOption(Options.flag("--bom", "CSV for a double click: a byte order mark in front, and an apostrophe before what a "
						+ "spreadsheet would take for a date."))
				.addOption(Options.value("-o --output", "DIR", "Folder to write into; it is made when it is missing. "
						+ "Without it a single file (json, or a picture of one map) goes to standard output."));
	}

	private static List<Exporter> standard() {
		return Exporters.ALL.stream().filter(Exporter::isStandard).toList();
	}

	@Override
	public int run(Given given, Session session) throws Failure, IOException {
		List<Exporter> formats = formats(given.list("--format"));
		List<FigureExporter> figures = formats.stream().filter(FigureExporter.class::isInstance).map(FigureExporter.class::cast)
				.toList();
		CitationStyle style = CitationStyle.of(Options.choice(given, "--style", CitationStyle.VANCOUVER.word(), CitationStyle.words()));
		if (given.has("--style") && formats.stream().noneMatch(format -> format.id().equals(BibliographyFormat.REFERENCES.word())))
			throw Failure.usage("--style is that of a list of references: add --format references");
		List<CorpusExporter> rest = formats.stream().filter(CorpusExporter.class::isInstance).map(CorpusExporter.class::cast)
				.map(format -> format instanceof BibliographyExporter bibliography ? bibliography.in(style) : format)
				.map(format -> given.has("--bom") && format == TextTables.CSV ? new TextTables(Dialect.CSV.withMark()) : format).toList();
		if (given.has("--bom") && !formats.contains(TextTables.CSV))
			throw Failure.usage("--bom is about comma-separated tables: add --format csv");
		Sheet sheet = new Sheet(Theme.PRINT, dpi(given), given.has("--transparent"));
		Path folder = Options.path(given, "--output");
		List<String> names = given.list("--map");
		if (figures.isEmpty())
			for (String option : List.of("--matrix", "--transparent"))
				if (given.has(option))
					throw Failure.usage(option + " is about pictures: add --format svg");
		if (!names.isEmpty() && figures.isEmpty())
			throw Failure.usage("--map chooses pictures: add --format svg");
		if (folder == null && (formats.size() > 1 || rest.stream().anyMatch(format -> format.files().size() > 1)))
			throw Failure.usage("this writes several files: say where with -o DIR");
		Corpus corpus = Inputs.loadWhole(Options.paths(given), session, "nothing was written");
		boolean onlyMatrix = given.has("--matrix") && names.isEmpty();
		List<MapDiagram> maps = figures.isEmpty() || onlyMatrix ? List.of() : Maps.named(corpus, names);
		boolean matrix = !figures.isEmpty() && (given.has("--matrix") || names.isEmpty()) && MatrixFigure.hasContent(corpus);
		if (given.has("--matrix") && !matrix)
			throw Failure.usage("a matrix needs mechanisms and strategies; these files have none");
		if (folder == null)
			return single(corpus, new Wanted(figures, rest, sheet, maps, given.has("--matrix")), session);
		if (maps.isEmpty() && !matrix && rest.isEmpty())
			throw Failure.usage("there is no map in these files");
		for (Path file : files(corpus, new Wanted(figures, rest, sheet, maps, matrix), folder, session))
			session.out().println(FileMessages.shown(file));
		return Status.CLEAN;
	}

	private static List<Exporter> formats(List<String> words) throws Failure {
		for (String word : words)
			Options.check("--format", word, Exporters.ids());
		return words.isEmpty() ? standard()
				: words.stream().distinct().map(word -> Exporters.of(word).orElseThrow()).toList();
	}

	private static int dpi(Given given) throws Failure {
		String text = given.text("--dpi", String.valueOf(PngWriter.PRINT));
		int dpi = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
		if (dpi < PngWriter.LEAST || dpi > PngWriter.MOST)
			throw Failure.usage("--dpi is a number from " + PngWriter.LEAST + " to " + PngWriter.MOST + ", not '" + text + "'");
		return dpi;
	}

	private static int single(Corpus corpus, Wanted wanted, Session session) throws Failure, IOException {
		if (wanted.figures.isEmpty()) {
			CorpusExporter format = wanted.rest.getFirst();
			session.progress().clear();
			OutputStream out = new BufferedOutputStream(session.out(), 1 << 14);
			format.write(corpus, format.files().getFirst(), out);
			out.flush();
			return Status.CLEAN;
		}
		if (wanted.matrix ? !wanted.maps.isEmpty() : wanted.maps.size() != 1)
			throw Failure.usage(wanted.maps.isEmpty() ? "there is no map in these files"
					: "there are " + wanted.maps.size() + " maps: choose one with --map NAME, or say where with -o DIR");
		Scene scene = wanted.matrix ? MatrixFigure.scene(corpus) : scene(corpus, wanted.maps.getFirst(), wanted.sheet);
		session.progress().clear();
		OutputStream out = new BufferedOutputStream(session.out(), 1 << 14);
		wanted.figures.getFirst().write(scene, wanted.sheet, out);
		out.flush();
		return Status.CLEAN;
	}

	private static Scene scene(Corpus corpus, MapDiagram map, Sheet sheet) {
		return Figures.scene(corpus, map, FigureOptions.standard().with(sheet.theme()));
	}

	private static List<Path> files(Corpus corpus, Wanted wanted, Path folder, Session session) throws IOException {
		try (FileSet files = new FileSet()) {
			session.progress().begin("drawing", wanted.maps.size());
			for (MapDiagram map : wanted.maps) {
				Scene scene = scene(corpus, map, wanted.sheet);
				draw(scene, FileNames.of(map), wanted, folder, files);
				session.progress().step(map.getName());
			}
			if (wanted.matrix)
				draw(MatrixFigure.scene(corpus), MatrixFigure.NAME, wanted, folder, files);
			session.progress().begin("writing", 0);
			for (CorpusExporter format : wanted.rest)
				format.write(corpus, folder, files);
			session.progress().clear();
			List<Path> written = new ArrayList<>(files.files());
			files.commit();
			return written;
		}
	}

	private static void draw(Scene scene, String name, Wanted wanted, Path folder, FileSet files) throws IOException {
		for (FigureExporter format : wanted.figures)
			try (OutputStream out = files.createBytes(folder.resolve(name + "." + format.ending()))) {
				format.write(scene, wanted.sheet, out);
			}
	}

}
