/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.citations.write.BibliographyFormat;
import org.evade.citations.write.CitationStyle;
import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.cli.commands.Exporting.Wanted;
import org.evade.exchange.FileMessages;
import org.evade.exchange.export.BibliographyExporter;
import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.export.Exporter;
import org.evade.exchange.export.Exporters;
import org.evade.exchange.export.FigureExporter;
import org.evade.exchange.export.FigurePaper;
import org.evade.exchange.export.MapExporter;
import org.evade.exchange.tables.Dialect;
import org.evade.exchange.tables.TextTables;
import org.evade.figure.Theme;
import org.evade.figure.matrix.MatrixFigure;
import org.evade.figure.png.PngWriter;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;

import picocli.CommandLine.Model.CommandSpec;

/** Writes maps, tables and the model in other formats: all of them or none. */
public final class ExportCommand implements Command {
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
				.addOption(Options.flag("--report-loss", "List everything that a format cannot hold, with its place; without it a line says how much."))
				.addOption(Options.value("-o --output", "DIR", "Folder to write into; it is made when it is missing. "
						+ "Without it a single file (json, or a picture of one map) goes to standard output."));
	}

	private static List<Exporter> standard() {
		return Exporters.ALL.stream().filter(Exporter::isStandard).toList();
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		List<Exporter> formats = formats(given);
		boolean figures = formats.stream().anyMatch(FigureExporter.class::isInstance);
		boolean ofMaps = figures || formats.stream().anyMatch(MapExporter.class::isInstance);
		FigurePaper sheet = new FigurePaper(Theme.PRINT, dpi(given), given.has("--transparent"));
		Path folder = Options.path(given, "--output");
		List<String> names = given.list("--map");
		if (!figures)
			for (String option : List.of("--matrix", "--transparent"))
				if (given.has(option))
					throw Failure.usage(option + " is about pictures: add --format svg");
		if (!names.isEmpty() && !ofMaps)
			throw Failure.usage("--map chooses maps: add --format svg, or another format of maps");
		if (folder == null && (formats.size() > 1 || formats.getFirst() instanceof CorpusExporter several && several.files().size() > 1))
			throw Failure.usage("this writes several files: say where with -o DIR");
		Corpus corpus = CorpusInput.loadWhole(Options.paths(given), session, "nothing was written");
		boolean onlyMatrix = given.has("--matrix") && names.isEmpty();
		List<MapDiagram> maps = !ofMaps || onlyMatrix ? List.of() : MapsByName.named(corpus, names);
		boolean matrix = figures && (given.has("--matrix") || names.isEmpty()) && MatrixFigure.hasContent(corpus);
		if (given.has("--matrix") && !matrix)
			throw Failure.usage("a matrix needs mechanisms and strategies; these files have none");
		Wanted wanted = new Wanted(formats, sheet, maps, folder == null ? given.has("--matrix") : matrix, given.has("--report-loss"));
		Exporting exporting = new Exporting(corpus, wanted, session);
		if (folder == null)
			exporting.single();
		else if (maps.isEmpty() && !matrix && wanted.of(CorpusExporter.class).isEmpty())
			throw Failure.usage("there is no map in these files");
		else
			for (Path file : exporting.files(folder))
				session.out().println(FileMessages.shown(file));
		return Status.CLEAN;
	}

	private static List<Exporter> formats(Arguments given) throws Failure {
		List<Exporter> formats = formats(given.list("--format"));
		CitationStyle style = CitationStyle.of(Options.choice(given, "--style", CitationStyle.VANCOUVER.word(), CitationStyle.words()));
		if (given.has("--style") && formats.stream().noneMatch(format -> format.id().equals(BibliographyFormat.REFERENCES.word())))
			throw Failure.usage("--style is that of a list of references: add --format references");
		if (given.has("--bom") && !formats.contains(TextTables.CSV))
			throw Failure.usage("--bom is about comma-separated tables: add --format csv");
		List<Exporter> set = new ArrayList<>();
		for (Exporter format : formats)
			set.add(format instanceof BibliographyExporter bibliography ? bibliography.in(style)
					: given.has("--bom") && format == TextTables.CSV ? new TextTables(Dialect.CSV.withMark()) : format);
		return set;
	}

	private static List<Exporter> formats(List<String> words) throws Failure {
		for (String word : words)
			Options.check("--format", word, Exporters.ids());
		return words.isEmpty() ? standard()
				: words.stream().distinct().map(word -> Exporters.of(word).orElseThrow()).toList();
	}

	private static int dpi(Arguments given) throws Failure {
		String text = given.text("--dpi", String.valueOf(PngWriter.PRINT));
		int dpi = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
		if (dpi < PngWriter.LEAST || dpi > PngWriter.MOST)
			throw Failure.usage("--dpi is a number from " + PngWriter.LEAST + " to " + PngWriter.MOST + ", not '" + text + "'");
		return dpi;
	}
}
