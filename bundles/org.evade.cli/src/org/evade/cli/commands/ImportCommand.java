/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.SourceProblem;
import org.evade.citations.entry.UnreadValue;
import org.evade.citations.merge.BibliographyMerge;
import org.evade.citations.merge.NumberedList;
import org.evade.citations.read.Bibliography;
import org.evade.citations.read.InputFormat;
import org.evade.citations.read.Readings;
import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.exchange.FileMessages;
import org.evade.exchange.FileSet;
import org.evade.exchange.intake.MapInput;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.files.CorpusFolder;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Brings bibliographies into a corpus. What is there is filled in, never overwritten. */
public final class ImportCommand implements Command {
	/** Name of the file that a folder gets for what is new. */
	private static final String NEW_FILE = "imported.evade";

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String summary() {
		return "take maps of other programs, and publications from bibliographies";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Takes maps from GPML, SBGN-ML, CX2 and SIF, each into files of its own, and publications from BibTeX, RIS, "
				+ "PubMed (NBIB, XML), CSL-JSON, JATS reference lists and pasted lists. Papers that are there already are filled in, never overwritten; another value is told. "
				+ "Ends with 1 when something that the model could hold was not taken, with 3 when a file cannot be read.")
				.addPositional(PositionalParamSpec.builder().paramLabel("FILE").arity("1..*").required(true).type(List.class)
						.auxiliaryTypes(String.class).description("Maps, or bibliographies.").build())
				.addOption(Options.value("-o --output", "PATH", "An .evade file, new or with publications, or a folder of a corpus, "
						+ "which gets " + NEW_FILE + ". Maps go into a folder, which is made when it is missing, or one into a new .evade file. "
						+ "Without it what is new goes to standard output."))
				.addOption(Options.value("--from", "FORMAT", String.join(", ", InputFormat.words()) + "; of maps "
						+ String.join(", ", MapInput.words()) + "; found out without it."))
				.addOption(Options.values("--corpus", "PATH", "Further files and folders in which the same papers are looked for."))
				.addOption(Options.value("--article", "ID",
						"Also write the numbered list of references of this article (JATS and pasted lists)."))
				.addOption(Options.flag("--verbose", "Tell each value for which the model has no place, and all that was taken otherwise than it stands."));
	}

	@Override
	public boolean readsCorpus() {
		return false;
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		if (MapImport.wants(given))
			return MapImport.run(given, session);
		String from = given.text("--from", null);
		if (from != null)
			Options.check("--from", from, Stream.concat(InputFormat.words().stream(), MapInput.words().stream()).toList());
		Path output = Options.path(given, "--output");
		List<Readings> readings = read(Options.paths(given), from == null ? null : InputFormat.byWord(from), session);
		Corpus corpus = corpus(given, output, session);
		BibliographyMerge merge = new BibliographyMerge(corpus);
		NumberedList list = given.has("--article") ? NumberedList.of(corpus, article(given)) : null;
		readings.forEach(reading -> reading.entries().forEach(entry -> {
			BibliographyMerge.Outcome outcome = merge.add(entry);
			if (list != null && entry.number() > 0)
				list.add(entry, outcome.id());
		}));
		session.progress().clear();
		boolean all = tell(readings, merge, list, given.has("--verbose"), session);
		write(merge, list, corpus, output, session);
		return all ? Status.CLEAN : Status.FINDINGS;
	}

	private static String article(Arguments given) throws Failure {
		String article = given.text("--article", "");
		for (String part : article.split("\\.", -1))
			if (!IdSyntax.isWord(part))
				throw Failure.usage("--article is the id of an article, which '" + article + "' cannot be");
		return article;
	}

	private static List<Readings> read(List<Path> files, InputFormat format, CommandOutput session) throws Failure {
		List<Readings> readings = new ArrayList<>();
		session.progress().begin("reading", files.size());
		for (Path file : files) {
			Readings reading;
			try {
				reading = Bibliography.read(file, FileMessages.shown(file), format);
			} catch (FileSystemException e) {
				throw Failure.io(FileMessages.sentence(file, "cannot be read", e).getMessage() + "; nothing was taken");
			} catch (IOException e) {
				throw Failure.io(FileMessages.shown(file) + " cannot be read: " + e.getMessage() + "; nothing was taken");
			}
			if (reading.entries().isEmpty()) {
				reading.troubles().stream().limit(10).forEach(trouble -> session.err().println(trouble));
				throw Failure.io(FileMessages.shown(file) + " holds no bibliography that can be read (looked for "
						+ reading.format().title() + "); nothing was taken");
			}
			readings.add(reading);
			session.progress().step(FileMessages.shown(file));
		}
		return readings;
	}

	/** The corpus in which the same papers are looked for, or null when there is none yet. */
	private static Corpus corpus(Arguments given, Path output, CommandOutput session) throws Failure {
		List<Path> paths = new ArrayList<>();
		if (output != null && Files.isDirectory(output) && holdsModel(output))
			paths.add(output);
		else if (output != null && Files.isRegularFile(output)) {
			if (!output.toString().endsWith(".evade"))
				throw Failure.usage(FileMessages.shown(output) + " is no .evade file; the result goes into one");
			paths.add(output);
		} else if (output != null && !Files.isDirectory(output) && !output.toString().endsWith(".evade"))
			throw Failure.usage("the result goes into a file that ends in .evade, or into a folder that is there");
		for (String path : given.list("--corpus"))
			paths.add(Options.path(path));
		if (paths.isEmpty())
			return null;
		Corpus corpus = CorpusInput.load(paths, session);
		for (ModelFile file : corpus.files())
			if (!file.isWellFormed())
				throw Failure.findings(file.name() + " has mistakes of form (evade validate tells them); nothing was taken");
		return corpus;
	}

	private static boolean holdsModel(Path folder) throws Failure {
		try {
			return !CorpusFolder.walk(folder, false).files().isEmpty();
		} catch (IOException e) {
			throw Failure.io(FileMessages.shown(folder) + " cannot be read");
		}
	}

	/** Tells what was not taken; whether all was. */
	private static boolean tell(List<Readings> readings, BibliographyMerge merge, NumberedList list, boolean verbose, CommandOutput session) {
		int told = 0;
		for (Readings reading : readings)
			for (SourceProblem trouble : reading.troubles()) {
				session.err().println(trouble);
				told++;
			}
		Map<String, Integer> lost = new TreeMap<>();
		for (BibliographyMerge.Outcome outcome : merge.outcomes()) {
			BibliographyEntry entry = outcome.entry();
			for (UnreadValue loss : entry.losses())
				if (loss.unreadable()) {
					session.err().println(entry.origin() + ": " + loss.field() + " of " + entry.spoken() + " is not understood: " + loss.shown());
					told++;
				} else {
					lost.merge(loss.field(), 1, Integer::sum);
					if (verbose)
						session.err().println(entry.origin() + ": no place for " + loss.field() + " of " + entry.spoken() + ": " + loss.shown());
				}
			for (var clash : outcome.clashes()) {
				session.err().println(entry.origin() + ": " + entry.spoken() + " is " + outcome.id() + " at " + outcome.same().origin()
						+ ", but " + clash + "; nothing was changed");
				told++;
			}
		}
		if (list != null)
			for (String clash : list.clashes()) {
				session.err().println(clash);
				told++;
			}
		if (!lost.isEmpty())
			session.err().println("The model has no place for " + fields(lost) + (verbose ? "." : "; --verbose tells each."));
		return told == 0;
	}

	private static String fields(Map<String, Integer> lost) {
		List<String> words = new ArrayList<>();
		lost.entrySet().stream().sorted((one, other) -> other.getValue() - one.getValue())
				.forEach(each -> words.add(each.getKey() + " (" + each.getValue() + ")"));
		return words.size() <= 20 ? String.join(", ", words)
				: String.join(", ", words.subList(0, 20)) + " and " + (words.size() - 20) + " fields more";
	}

	private static void write(BibliographyMerge merge, NumberedList list, Corpus corpus, Path output, CommandOutput session) throws IOException {
		long added = merge.outcomes().stream().filter(BibliographyMerge.Outcome::added).count();
		String fresh = merge.newStatements() + (list == null ? "" : list.newStatement());
		if (output == null) {
			session.write(null, (out, colours) -> out.write(fresh));
			return;
		}
		Path target = Files.isDirectory(output) ? output.resolve(NEW_FILE) : output;
		Map<Path, String> texts = new LinkedHashMap<>();
		Map<ModelFile, String> filled = merge.filledFiles(list == null ? Map.of() : list.insertions());
		filled.forEach((file, text) -> texts.put(file.path(), text));
		if (!fresh.isEmpty())
			texts.put(held(target, texts), joined(target, texts, corpus, fresh));
		try (FileSet files = new FileSet()) {
			for (Map.Entry<Path, String> text : texts.entrySet())
				try (Writer out = files.create(text.getKey())) {
					out.write(text.getValue());
				}
			files.commit();
		}
		long again = merge.outcomes().size() - added, fills = merge.outcomes().stream().filter(each -> !each.filled().isEmpty()).count();
		session.out().println(FileMessages.shown(target) + ": " + count(added, "new publication") + ", " + again + " known already"
				+ (fills == 0 ? "" : ", " + fills + " of them filled in"));
		texts.keySet().stream().filter(path -> !path.equals(target)).forEach(path -> session.out().println(FileMessages.shown(path) + ": filled in"));
	}

	private static String count(long number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}

	/** The path under which a file that is filled in is known. */
	private static Path held(Path target, Map<Path, String> texts) throws IOException {
		for (Path path : texts.keySet())
			if (Files.exists(path) && Files.exists(target) && Files.isSameFile(path, target))
				return path;
		return target;
	}

	/** What the target holds, with the new statements behind it. */
	private static String joined(Path target, Map<Path, String> texts, Corpus corpus, String fresh) throws IOException {
		String before = texts.get(held(target, texts));
		if (before == null && corpus != null && Files.exists(target))
			for (ModelFile file : corpus.files())
				if (Files.isSameFile(file.path(), target))
					before = file.text();
		if (before == null)
			return "namespace " + namespace(target) + "\n\n" + fresh;
		String lineEnd = before.contains("\r\n") ? "\r\n" : "\n";
		return before + (before.isEmpty() || before.endsWith("\n") ? "" : lineEnd) + fresh.replace("\n", lineEnd);
	}

	private static String namespace(Path target) {
		String name = target.getFileName().toString().replaceFirst("\\.evade$", "").replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("-{2,}", "-")
				.replaceAll("^[-0-9]+|-+$", "");
		return IdSyntax.isWord(name) ? IdSyntax.escape(name) : "imported";
	}
}
