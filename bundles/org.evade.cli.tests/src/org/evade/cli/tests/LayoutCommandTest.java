/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coordinates are written beside the map and never over a curator's own. */
class LayoutCommandTest {
	@TempDir
	Path folder;

	@Test
	void writesBesideTheMapWhatTheLanguageReads() throws IOException {
		Path corpus = Run.corpus(folder), file = folder.resolve("figure-2-map.layout.evade");
		Run run = Run.of("layout", corpus, "--map", "figure-2-map");
		assertEquals(0, run.status(), run.err());
		assertTrue(Files.exists(file), run.out());
		String json = Run.of("export", corpus, "--format", "json").out();
		assertTrue(json.contains("\"class\": \"Layout\""), "it is read back: " + json.length());
		String out = Run.of("layout", corpus, "--stdout").out();
		assertTrue(out.contains("layout of"), out);
	}

	@Test
	void anExistingLayoutStays() throws IOException {
		Path corpus = Run.corpus(folder), file = folder.resolve("figure-2-map.layout.evade");
		assertEquals(0, Run.of("layout", corpus).status());
		Files.writeString(file, Files.readString(file) + "// mine\n");
		Run refused = Run.of("layout", corpus);
		assertEquals(2, refused.status());
		assertTrue(refused.err().contains("exists; --force replaces it"), refused.err());
		assertTrue(Files.readString(file).endsWith("// mine\n"));
		assertEquals(0, Run.of("layout", corpus, "--force").status());
		assertFalse(Files.readString(file).endsWith("// mine\n"));
	}

	/** Of the file that is replaced, or else of the map's own. */
	@Test
	void lineEndsAreKept() throws IOException {
		Path corpus = Run.corpus(folder), file = folder.resolve("figure-2-map.layout.evade");
		Path map;
		try (var files = Files.list(folder)) {
			map = files.filter(each -> text(each).contains("map figure-2-map")).findFirst().orElseThrow();
		}
		Files.writeString(map, text(map).replace("\n", "\r\n"));
		assertEquals(0, Run.of("layout", corpus).status());
		String written = text(file);
		assertEquals(written.lines().count(), written.split("\r\n", -1).length - 1, "as in the map's file");
		Files.writeString(map, text(map).replace("\r\n", "\n"));
		assertEquals(0, Run.of("layout", corpus, "--force").status());
		assertEquals(written, text(file), "as in the file replaced");
		Files.writeString(file, written.replace("\r\n", "\n"));
		assertEquals(0, Run.of("layout", corpus, "--force").status());
		assertFalse(text(file).contains("\r"));
	}

	private static String text(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	void aLayoutElsewhereIsNotForgotten() throws IOException {
		Path corpus = Run.corpus(folder);
		Files.writeString(folder.resolve("mine.evade"), "namespace dai\nlayout of figure-2-map { box kras at 1,2 }\n");
		Run refused = Run.of("layout", corpus, "--force");
		assertEquals(2, refused.status());
		assertTrue(refused.err().contains("mine.evade already has a layout of figure-2-map"), refused.err());
	}

	@Test
	void theMapIsNamedWhenThereAreSeveral() throws IOException {
		Path corpus = Run.corpus(folder);
		Files.writeString(folder.resolve("b.evade"), "namespace b\nmap figure-9 { node a }\n");
		Run several = Run.of("layout", corpus);
		assertEquals(2, several.status());
		assertTrue(several.err().contains("choose one with --map: dai.figure-2-map, b.figure-9"), several.err());
		assertTrue(Run.of("layout", corpus, "--map", "figure-8").err().contains("did you mean figure-9?"));
	}
}
