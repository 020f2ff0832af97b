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
		Set<String> words = words(gist(suggestion.words()));
		double rejected = 0;
		for (Map.Entry<String, Integer> each : byWord.entrySet())
			rejected += each.getValue() * likeness(words, words(each.getKey()));
		return suggestion.confidence() / (1 + rejected);
	}

	/** The share of pairs that both have; what has less than a third in common is not alike. */
	private static double likeness(Set<String> one, Set<String> other) {
		Set<String> both = new HashSet<>(one);
		both.retainAll(other);
		double share = both.size() / (double) (one.size() + other.size() - both.size());
		return share < 0.3 ? 0 : share;
	}

	/** Pairs of neighbours, because it matters which end a thing is at. */
	private static Set<String> words(String gist) {
		Set<String> pairs = new HashSet<>();
		String before = "";
		for (String word : (gist + " .").split(" ")) {
			pairs.add(before + " " + word);
			before = word;
		}
		return pairs;
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
		return suggestion.anchor().span() + "\tsha256:" + suggestion.anchor().digest() + "\t" + suggestion.words() + "\t"
				+ suggestion.origin().replaceAll("\\s+", " ");
	}

	private static String gist(String proposed) {
		return proposed.toLowerCase(Locale.ROOT);
	}
}
