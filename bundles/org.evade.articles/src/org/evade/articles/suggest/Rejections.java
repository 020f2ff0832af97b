/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.suggest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What was rejected, kept in the project as a text with one line each: place, digest, what was proposed, its origin, with tabs between
 * them. A rejected suggestion does not come back, and what is often rejected ranks lower.
 */
public final class Rejections {
	private static final String HEAD = "# Rejected suggestions: place, digest of the passage, what was proposed, origin\n";

	private final Path file;
	private final Set<String> lines = new HashSet<>();
	private final Map<String, Integer> byWord = new HashMap<>();

	private Rejections(Path file) {
		this.file = file;
	}

	/** Those of a file, which need not be there. */
	public static Rejections of(Path file) throws IOException {
		Rejections rejections = new Rejections(file);
		if (Files.exists(file))
			for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\\R"))
				if (!line.isBlank() && !line.startsWith("#"))
					rejections.note(line);
		return rejections;
	}

	/** Whether this was rejected before, at this passage. */
	public boolean has(Suggestion suggestion) {
		return lines.contains(key(line(suggestion)));
	}

	/** Notes a rejection, in memory and at the end of the file. */
	public void add(Suggestion suggestion) throws IOException {
		if (has(suggestion))
			return;
		String line = line(suggestion);
		Files.writeString(file, (Files.exists(file) ? "" : HEAD) + line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
		note(line);
	}

	/** The suggestions that were not rejected, the best first: confidence, less for what resembles rejected ones. */
	public List<Suggestion> rank(List<Suggestion> suggestions) {
		return suggestions.stream().filter(each -> !has(each)).sorted((a, b) -> Double.compare(weight(b), weight(a))).toList();
	}

	private double weight(Suggestion suggestion) {
		int rejected = byWord.getOrDefault(gist(proposed(suggestion)), 0);
		return suggestion.confidence() / (1 + rejected);
	}

	private void note(String line) {
		lines.add(key(line));
		String[] cells = line.split("\t", -1);
		if (cells.length > 2)
			byWord.merge(gist(cells[2]), 1, Integer::sum);
	}

	/** Without the place, which may move. */
	private static String key(String line) {
		int tab = line.indexOf('\t');
		return tab < 0 ? line : line.substring(tab + 1);
	}

	private static String line(Suggestion suggestion) {
		return suggestion.anchor().span() + "\tsha256:" + suggestion.anchor().digest() + "\t" + proposed(suggestion) + "\t"
				+ suggestion.origin().replaceAll("\\s+", " ");
	}

	/** The claim without its id and its braces, or the entity. */
	private static String proposed(Suggestion suggestion) {
		String text = suggestion.text() == null ? suggestion.curie() : suggestion.text();
		return text.replaceFirst("(?s)^claim [^:]*: ", "").replaceFirst("(?s)\\s*\\{.*", "").replaceAll("\\s+", " ").strip();
	}

	private static String gist(String proposed) {
		return proposed.toLowerCase(Locale.ROOT);
	}
}
