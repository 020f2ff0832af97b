/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Names of classes over all bundles: who opens a type by its name finds one. */
class SourceNamesTest {
	/** Names that Xtext gives to the parsers it makes, one of each for the language and for its completion. */
	private static final Set<String> GENERATED = Set.of("EvadeParser", "InternalEvadeLexer", "InternalEvadeParser");
	/** Edits of one file exist in two engines. */
	private static final Set<String> TO_BE_JOINED = Set.of("FileEdits");

	private static final Pattern HANDLER = Pattern.compile("^(public |abstract |final )*class \\w+ extends \\w*Handler\\b|^(public |abstract |final )*class [^{]*\\bimplements [^{]*\\bIHandler\\b",
			Pattern.MULTILINE);

	@Test
	void everyTopLevelClassHasANameOfItsOwn() throws IOException {
		Map<String, Set<String>> bundles = new TreeMap<>();
		for (Path file : sources())
			bundles.computeIfAbsent(name(file), name -> new TreeSet<>()).add(root().relativize(file).toString());
		assertTrue(bundles.size() > 1000, "sources of the house: " + bundles.size());
		bundles.keySet().removeAll(Set.of("package-info"));
		bundles.values().removeIf(files -> files.size() == 1);
		bundles.keySet().removeAll(GENERATED);
		bundles.keySet().removeAll(TO_BE_JOINED);
		assertEquals(Map.of(), bundles, "another name, by what the class is, for all but one of them");
	}

	/** Handlers of commands are found by their names, as the platform names them. */
	@Test
	void handlersAreCalledSo() throws IOException {
		Set<String> others = new TreeSet<>();
		int handlers = 0;
		for (Path file : sources())
			if (HANDLER.matcher(Files.readString(file)).find()) {
				handlers++;
				if (!name(file).endsWith("Handler"))
					others.add(root().relativize(file).toString());
			}
		assertTrue(handlers > 15, "handlers of the house: " + handlers);
		assertEquals(Set.of(), others);
	}

	/** Every Java source, generated ones and tests included. */
	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(root())) {
			return files.filter(file -> file.toString().endsWith(".java"))
					.filter(file -> root().relativize(file).getNameCount() > 2 && root().relativize(file).getName(1).toString().startsWith("src"))
					.collect(Collectors.toList());
		}
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".java", "");
	}

	private static Path root() {
		String root = System.getProperty("evade.root");
		if (root == null)
			throw new AssertionError("The build sets the system property evade.root to the root of the checkout");
		return Path.of(root).resolve("bundles");
	}
}
