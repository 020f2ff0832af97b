/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The list of where identifiers of the corpus were seen names what the corpus holds, and every identified paper. */
class IdentitiesTest {
	private static final String HEADING = "of\tid\tcopies\tseen in\tseen on";
	private static final Pattern DECLARATION = Pattern.compile("^(?:drug class|[a-z]+) (\\S+?)(?= |$)");
	private static final Pattern CURIE = Pattern.compile("(?<![\\w\"])[A-Za-z][\\w.]*:\\S+");

	private final Path model = Path.of(System.getProperty("evade.root"), "model");

	@Test
	void rowsAreSortedAndWhole() throws IOException {
		List<String> rows = rows();
		assertEquals(new ArrayList<>(new TreeSet<>(rows)), rows, "sorted, and no row twice");
		for (String row : rows) {
			String[] cells = row.split("\t", -1);
			assertEquals(5, cells.length, row);
			assertTrue(cells[2].matches("[1-9]\\d*") && cells[4].matches("\\d{4}-\\d{2}-\\d{2}") && !cells[3].isBlank(), row);
		}
	}

	@Test
	void rowsAndCorpusAgree() throws IOException {
		Set<String> listed = new TreeSet<>(), papers = new TreeSet<>(), held = new TreeSet<>();
		for (String row : rows())
			listed.add(row.split("\t")[0] + " " + row.split("\t")[1]);
		try (var files = Files.walk(model)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".evade")).toList())
				collect(file, held, papers);
		}
		Set<String> gone = new TreeSet<>(listed);
		gone.removeAll(held);
		assertEquals(Set.of(), gone, "listed, but not in the corpus");
		papers.removeAll(listed);
		assertEquals(Set.of(), papers, "ids of papers without a word on where they were seen");
	}

	private List<String> rows() throws IOException {
		List<String> lines = Files.readAllLines(model.resolve("identities.tsv"));
		assertEquals(HEADING, lines.get(0));
		return lines.subList(1, lines.size());
	}

	/** The ids that a file gives, as `namespace.name curie`; those of papers apart. */
	private static void collect(Path file, Set<String> held, Set<String> papers) throws IOException {
		String namespace = "", name = "";
		for (String line : Files.readAllLines(file)) {
			if (line.startsWith("namespace "))
				namespace = line.substring(10).strip();
			Matcher declaration = DECLARATION.matcher(line);
			if (declaration.find())
				name = namespace + "." + declaration.group(1);
			boolean paper = line.startsWith("  ids ");
			if (!paper && (line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("/")))
				continue;
			for (Matcher curie = CURIE.matcher(line); curie.find();) {
				held.add(name + " " + curie.group());
				if (paper)
					papers.add(name + " " + curie.group());
			}
		}
	}
}
