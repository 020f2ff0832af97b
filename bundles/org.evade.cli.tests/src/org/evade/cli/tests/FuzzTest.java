/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutated files: never an exception, always an answer. Every input is told by its seed; {@code -Devade.fuzz.count=N} makes
 * the run longer, {@code -Devade.fuzz.seed=N} begins elsewhere.
 */
class FuzzTest {
	private static final int COUNT = Integer.getInteger("evade.fuzz.count", 1_000);
	private static final long SEED = Long.getLong("evade.fuzz.seed", 20_261_121);
	private static final String[] PIECES = { "{", "}", "\"", "\"\"\"", "/*", "*/", "//", ":", ",", ";", "-", "+", "(", ")",
			"vs", "0",
			"99999999999999999999", "1.", "-1", "é", "\uD83E\uDDEC", "\u0000", "\uFEFF", "\n", "\r", "^", "claim", "gene",
			"trial",
			"map", "layout of", "doi:10.1/(x)", "namespace", "import", "cites", "NR", "=", "<", "level A", "^gene", "." };
	@TempDir
	Path folder;

	@Test
	void alwaysAnAnswer() throws IOException {
		String article = Run.resource("corpus/article.evade"), vocabulary = Run.resource("corpus/vocabulary.evade");
		Files.writeString(folder.resolve("vocabulary.evade"), vocabulary);
		int broken = 0;
		for (long seed = SEED; seed < SEED + COUNT; seed++) {
			Random random = new Random(seed);
			byte[] input = mutate(article, random);
			Files.write(folder.resolve("article.evade"), input);
			String command = random.nextInt(8) == 0 ? "report" : "validate";
			Run run = Run.of(command, folder, "--format", "json");
			String told = "seed " + seed + ": " + run.err();
			assertEquals("", run.err(), told);
			assertTrue(run.status() == 0 || run.status() == 1, told);
			assertTrue(run.out().endsWith("}\n"), told);
			broken += run.status();
		}
		assertTrue(broken > COUNT / 3, "most mutations are told: " + broken);
	}

	private static byte[] mutate(String text, Random random) {
		StringBuilder mutant = new StringBuilder(text);
		for (int i = 0, times = 1 + random.nextInt(4); i < times; i++)
			mutate(mutant, random);
		byte[] bytes = mutant.toString().getBytes(StandardCharsets.UTF_8);
		if (random.nextInt(20) == 0)
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
		return bytes;
	}

	private static void mutate(StringBuilder text, Random random) {
		int at = random.nextInt(Math.max(1, text.length())), end = Math.min(text.length(), at + 1 + random.nextInt(30));
		switch (random.nextInt(6)) {
		case 0 -> text.delete(at, end);
		case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
		case 2 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
		case 3 -> text.replace(at, at + 1, PIECES[random.nextInt(PIECES.length)]);
		case 4 -> text.setLength(Math.max(1, at));
		default -> text.insert(at, PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(50)));
		}
	}
}
