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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evade.cli.Failure;
import org.evade.cli.Arguments;
import org.evade.cli.CommandOutput;
import org.evade.cli.Status;
import org.evade.exchange.FileMessages;
import org.evade.exchange.FileSet;
import org.evade.exchange.intake.DraftText;
import org.evade.exchange.intake.PathwayDraft;
import org.evade.exchange.intake.MapInput;

/** Takes maps of other programs: each becomes a file with what it says and one with its layout. */
final class MapImport {
	private static final String ENDING = ".evade";

	private MapImport() {
	}

	/** Whether the files given are maps: all of them, or none. */
	static boolean wants(Arguments given) throws Failure {
		String from = given.text("--from", null);
		if (from != null)
			return MapInput.words().contains(from);
		int maps = 0;
		List<Path> files = Options.paths(given);
		for (Path file : files)
			maps += format(file).isPresent() ? 1 : 0;
		if (maps > 0 && maps < files.size())
			throw Failure.usage("bibliographies and maps are taken in runs of their own");
		return maps > 0;
	}

	private static Optional<MapInput> format(Path file) {
		try {
			return MapInput.of(file);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	static int run(Arguments given, CommandOutput session) throws Failure, IOException {
		for (String option : List.of("--article", "--corpus"))
			if (given.has(option))
				throw Failure.usage(option + " is about bibliographies");
		Path output = Options.path(given, "--output");
		List<Path> files = Options.paths(given);
		boolean single = output != null && output.toString().endsWith(ENDING);
		if (files.size() > 1 && (output == null || single))
			throw Failure.usage("several maps go into a folder: say which with -o DIR");
		String from = given.text("--from", null);
		List<PathwayDraft> drafts = new ArrayList<>();
		session.progress().begin("reading", files.size());
		for (Path file : files) {
			drafts.add(read(file, from == null ? null : MapInput.valueOf(from.toUpperCase(Locale.ROOT))));
			session.progress().step(FileMessages.shown(file));
		}
		Map<Path, String> texts = new LinkedHashMap<>();
		Set<String> names = new HashSet<>();
		List<String> told = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			String name = unique(single ? DraftText.name(output.toString()) : DraftText.name(files.get(i).toString()), names);
			DraftText text = new DraftText(drafts.get(i), name);
			String layout = text.layout();
			if (output == null) {
				session.write(null, (out, colours) -> out.write(text.text()));
				continue;
			}
			Path target = single ? output : output.resolve(name + ENDING);
			texts.put(target, text.text());
			if (!layout.isEmpty())
				texts.put(target.resolveSibling(target.getFileName().toString().replaceFirst("\\.evade$", ".layout.evade")), layout);
			told.add(FileMessages.shown(target) + ": " + counts(drafts.get(i)));
		}
		session.progress().clear();
		write(texts);
		told.forEach(line -> session.out().println(line));
		return tell(drafts, given.has("--verbose"), session) ? Status.CLEAN : Status.FINDINGS;
	}

	private static PathwayDraft read(Path file, MapInput format) throws Failure {
		try {
			Optional<MapInput> known = format == null ? MapInput.of(file) : Optional.of(format);
			return known.orElseThrow(() -> new IOException("it is no map")).read(file, FileMessages.shown(file));
		} catch (FileSystemException e) {
			throw Failure.io(FileMessages.sentence(file, "cannot be read", e).getMessage() + "; nothing was taken");
		} catch (IOException e) {
			throw Failure.io(FileMessages.shown(file) + " cannot be read: " + e.getMessage() + "; nothing was taken");
		}
	}

	private static String unique(String name, Set<String> names) {
		String unique = name;
		for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++)
			unique = name + "-" + i;
		return unique;
	}

	private static String counts(PathwayDraft draft) {
		List<String> counts = new ArrayList<>();
		draft.tally().counts().forEach((kind, count) -> counts.add(kind + " " + count[0] + " of " + (count[0] + count[1])));
		return String.join(", ", counts);
	}

	/** What is there already is never overwritten: somebody may have worked on it. */
	private static void write(Map<Path, String> texts) throws Failure, IOException {
		for (Path file : texts.keySet())
			if (Files.exists(file))
				throw Failure.io(FileMessages.shown(file) + " is there already; nothing was taken. Choose another folder, or move it away");
		try (FileSet files = new FileSet()) {
			for (Map.Entry<Path, String> text : texts.entrySet())
				try (Writer out = files.create(text.getKey())) {
					out.write(text.getValue());
				}
			files.commit();
		}
	}

	private static boolean tell(List<PathwayDraft> drafts, boolean verbose, CommandOutput session) {
		int left = 0, changed = 0;
		for (PathwayDraft draft : drafts) {
			draft.tally().left().forEach(line -> session.err().println(line));
			if (verbose)
				draft.tally().changed().forEach(line -> session.err().println(line));
			left += draft.tally().left().size();
			changed += draft.tally().changed().size();
		}
		if (changed > 0 && !verbose)
			session.err().println(changed + " more " + (changed == 1 ? "was" : "were") + " taken otherwise than it stands; --verbose tells each.");
		return left == 0;
	}
}
