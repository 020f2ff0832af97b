/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests.survey;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.SourceProblem;
import org.evade.citations.entry.UnreadValue;
import org.evade.citations.merge.BibliographyMerge;
import org.evade.citations.merge.Fold;
import org.evade.citations.read.Bibliography;
import org.evade.citations.read.InputFormat;
import org.evade.citations.read.Readings;

/**
 * Imports all bibliographies of a folder and tells what was lost: which fields the model has no place for, which values and
 * entries were not understood, and, as a check of the importers themselves, which words of a source are found neither in an
 * entry nor in what is said to be lost. Give it files that strangers wrote: test data of reference managers, for example.
 * Run with a folder and, if every message is wanted, {@code --all}.
 */
public final class ImportSurvey {
	private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}\\\\{}'\"`^~=.&_@%/:#?-])[A-Za-z][a-z]{4,}(?![\\p{L}\\p{N}\\\\{}'\"^~=_@/:#-])");
	private static final Pattern NOT_TEXT = Pattern.compile("(?s)@(?:comment|preamble|string)\\b.*?\n(?=@)|(?m)^%.*$|<!--.*?-->|<[^<>]*>|^\\s*\"?[\\w-]+\"?\\s*[=:](?=\\s)");

	/** What one format gave. */
	static final class Tally {
		int files, entries, broken, unreadable, silent;
		final Map<String, Integer> lost = new TreeMap<>();
		final List<String> messages = new ArrayList<>();
		final Set<String> silentWords = new LinkedHashSet<>();
	}

	private final Map<InputFormat, Tally> tallies = new EnumMap<>(InputFormat.class);
	private final Map<Path, Readings> readings = new HashMap<>();

	private ImportSurvey() {
	}

	/** Surveys the folder that is the first argument. */
	public static void main(String[] args) throws IOException {
		ImportSurvey survey = new ImportSurvey();
		survey.read(Path.of(args[0]));
		survey.print(System.out, args.length > 1 && args[1].equals("--all"));
	}

	private void read(Path folder) throws IOException {
		List<Path> files;
		try (Stream<Path> walk = Files.walk(folder)) {
			files = walk.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : files)
			read(file, folder);
	}

	private void read(Path file, Path folder) throws IOException {
		String name = folder.relativize(file).toString();
		Readings read = Bibliography.read(file, name, null);
		Tally tally = tallies.computeIfAbsent(read.format(), unused -> new Tally());
		tally.files++;
		tally.entries += read.entries().size();
		tally.broken += read.troubles().size();
		read.troubles().forEach(trouble -> tally.messages.add(trouble.toString()));
		readings.put(file, read);
		StringBuilder known = new StringBuilder();
		for (BibliographyEntry entry : read.entries()) {
			known.append(entry.title()).append(' ').append(entry.authors()).append(entry.group()).append(' ').append(entry.journal()).append(' ')
					.append(entry.key()).append(' ').append(entry.volume()).append(' ').append(entry.issue()).append(' ').append(entry.pages())
					.append(entry.ids()).append(entry.kind()).append(' ');
			for (UnreadValue loss : entry.losses()) {
				known.append(' ').append(loss.value());
				if (loss.unreadable()) {
					tally.unreadable++;
					tally.messages.add(entry.origin() + ": " + loss.field() + " is not understood: " + loss.shown());
				} else
					tally.lost.merge(loss.field().toLowerCase(), 1, Integer::sum);
			}
		}
		for (SourceProblem trouble : read.troubles())
			known.append(' ').append(trouble.message());
		silent(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1), Fold.words(known.toString()), name, tally);
	}

	private static void silent(String text, String known, String name, Tally tally) {
		Matcher word = WORD.matcher(NOT_TEXT.matcher(text).replaceAll(" "));
		Set<String> missing = new LinkedHashSet<>();
		while (word.find())
			if (!known.contains(Fold.words(word.group())))
				missing.add(word.group());
		tally.silent += missing.size();
		missing.forEach(each -> tally.silentWords.add(name + " " + each));
	}

	private void print(PrintStream out, boolean all) {
		int entries = 0;
		for (var format : tallies.entrySet()) {
			Tally tally = format.getValue();
			entries += tally.entries;
			out.printf("%s: %d files, %d entries; %d messages, %d values not understood, %d words not accounted for%n", format.getKey().title(),
					tally.files, tally.entries, tally.broken, tally.unreadable, tally.silent);
			List<String> lost = new ArrayList<>();
			tally.lost.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(25).forEach(each -> lost.add(each.getKey() + " " + each.getValue()));
			out.println("  no place in the model: " + String.join(", ", lost));
			if (all) {
				tally.messages.forEach(message -> out.println("  ! " + message));
				tally.silentWords.forEach(word -> out.println("  ? " + word));
			}
		}
		BibliographyMerge merge = new BibliographyMerge(null);
		readings.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(read -> read.getValue().entries().forEach(merge::add));
		long added = merge.outcomes().stream().filter(BibliographyMerge.Outcome::added).count(), clashes = merge.outcomes().stream().filter(each -> !each.clashes().isEmpty()).count();
		out.printf("%d entries in all: %d papers, %d met again, %d of them with a clash%n", entries, added, merge.outcomes().size() - added, clashes);
		out.println("as a model: " + Parsed.problems(merge.newStatements()));
	}
}
