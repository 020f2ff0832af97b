/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the input is, the answer is a sentence. */
class BadInputTest {
	@TempDir
	Path folder;

	private static void failsWith(String message, Object... args) {
		Run run = Run.of(args);
		assertEquals(3, run.status(), run.err());
		assertTrue(run.err().contains(message), run.err());
		assertEquals(1, run.err().lines().count(), run.err());
		assertEquals("", run.out());
	}

	private Run finds(String message) {
		Run run = Run.of("validate", folder);
		assertEquals(1, run.status(), run.err());
		assertEquals("", run.err());
		assertTrue(run.out().contains(message), run.out());
		return run;
	}

	@Test
	void nothingThere() throws IOException {
		failsWith("nowhere cannot be read: there is no such file or folder", "validate", folder.resolve("nowhere"));
		failsWith("no .evade files found in ", "validate", folder);
		Files.createDirectory(folder.resolve("folder.evade"));
		failsWith("no .evade files found in ", "validate", folder);
		failsWith("no .evade files found in ", "validate", folder.resolve("folder.evade"));
		failsWith("texts is not a folder", "validate", Run.corpus(folder), "--articles", folder.resolve("texts"));
		failsWith("known cannot be read: there is no such file", "validate", folder, "--baseline", folder.resolve("known"));
	}

	@Test
	void emptyAndBlankFilesAreFine() throws IOException {
		Files.writeString(folder.resolve("a.evade"), "");
		Files.writeString(folder.resolve("b.evade"), "\uFEFF \r\n\t// only a comment");
		assertEquals(0, Run.of("validate", folder).status());
	}

	/** A byte order mark and Windows line ends change nothing: the same findings in the same lines and columns. */
	@ParameterizedTest
	@ValueSource(strings = { "text", "json", "junit" })
	void byteOrderMarksAndLineEnds(String format) throws IOException {
		String text = "variant V of NOT-THERE // γ\nprotein P-1 \"one\"\nprotein P-1\nclaims from x {\n  claim a: §\n}\n";
		Files.writeString(folder.resolve("a.evade"), text);
		Run plain = Run.of("validate", folder, "--format", format);
		assertEquals(1, plain.status(), plain.err());
		Files.writeString(folder.resolve("a.evade"), "\uFEFF" + text.replace("\n", "\r\n"));
		Run marked = Run.of("validate", folder, "--format", format);
		assertEquals(plain.out(), marked.out());
		assertEquals(plain.err(), marked.err());
	}

	/** Offsets count characters of the text, which a byte order mark is none of. */
	@Test
	void byteOrderMarksAreNoText() throws IOException {
		Files.writeString(folder.resolve("a.evade"), "protein P-1 \"one\"\nprotein P-1\n");
		Run plain = Run.of("validate", folder, "--format", "sarif");
		Files.writeString(folder.resolve("a.evade"), "\uFEFFprotein P-1 \"one\"\nprotein P-1\n");
		assertEquals(plain.out(), Run.of("validate", folder, "--format", "sarif").out());
	}

	@Test
	void notText() throws IOException {
		byte[] bytes = new byte[5000];
		new Random(1).nextBytes(bytes);
		Files.write(folder.resolve("a.evade"), bytes);
		finds("a.evade:1:1: error file The file is not UTF-8");
		Files.write(folder.resolve("a.evade"), "gene é".getBytes(StandardCharsets.ISO_8859_1));
		finds("a.evade:1:1: error file The file is not UTF-8");
		Files.write(folder.resolve("a.evade"), new byte[100]);
		finds("a.evade:1:1: error syntax ");
	}

	@Test
	void neverClosed() throws IOException {
		Files.writeString(folder.resolve("a.evade"), "gene A note \"\"\"\nfor ever");
		finds("error syntax The text that starts here is never closed");
		Files.writeString(folder.resolve("a.evade"), "gene A /* for ever");
		finds("error syntax The comment that starts here is never closed");
	}

	@Test
	void deepNesting() throws IOException {
		int depth = 10_000;
		StringBuilder text = new StringBuilder("article a {\n");
		for (int i = 0; i < depth; i++)
			text.append("section s").append(i).append(" {\n");
		Files.writeString(folder.resolve("a.evade"), text + "}".repeat(depth + 1) + "\n");
		finds("a.evade:1:1: error file The file nests more than ");
		Files.writeString(folder.resolve("a.evade"), "{".repeat(depth));
		finds("a.evade:1:1: error file The file nests more than ");
	}

	@Test
	void aVeryLongLine() throws IOException {
		Files.writeString(folder.resolve("a.evade"), "gene " + "A".repeat(20_000_000) + " of B");
		Run run = finds("error syntax This id is too long");
		assertTrue(run.out().length() < 2_000, "the line is not repeated");
		Files.writeString(folder.resolve("a.evade"), "§".repeat(100_000));
		assertTrue(finds("error syntax ").out().length() < 1_000_000, "a run of mistakes is one mistake");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void linksAddNothing() throws IOException {
		Run.corpus(folder);
		String alone = Run.of("validate", folder).out();
		Files.createSymbolicLink(folder.resolve("loop"), folder);
		Files.createDirectory(folder.resolve("real"));
		Files.writeString(folder.resolve("real/one.evade"), "gene A\n");
		Files.createSymbolicLink(folder.resolve("again"), Path.of("real"));
		Files.createSymbolicLink(folder.resolve("again.evade"), Path.of("real/one.evade"));
		Run run = Run.of("validate", folder, folder.resolve("again"), folder.resolve("real/../again.evade"));
		assertEquals("0 ", run.status() + " " + run.err());
		assertEquals(files(alone) + 1, files(run.out()), "each file once, by whichever name it is reached");
		Files.createSymbolicLink(folder.resolve("dangling.evade"), folder.resolve("nowhere"));
		Run dangling = Run.of("validate", folder);
		assertEquals(0, dangling.status());
		assertTrue(dangling.err().contains("dangling.evade is left out: it is a link that leads nowhere"), dangling.err());
		failsWith("dangling.evade cannot be read: there is no such file", "validate", folder.resolve("dangling.evade"));
	}

	private static int files(String report) {
		Matcher count = Pattern.compile("in (\\d+) files?").matcher(report);
		assertTrue(count.find(), report);
		return Integer.parseInt(count.group(1));
	}

	/** Who made the corpus does not decide which files of its reader are opened. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void linksThatLeadOutAreLeftOut(@TempDir Path elsewhere) throws IOException {
		Run.corpus(folder);
		int alone = files(Run.of("validate", folder).out());
		Files.writeString(elsewhere.resolve("private.evade"), "gene PRIVATE\n");
		Path link = Files.createSymbolicLink(folder.resolve("out"), elsewhere);
		Run run = Run.of("validate", folder);
		assertEquals(alone, files(run.out()));
		assertTrue(run.err().contains("out is left out: it is a link that leads out of the folder"), run.err());
		assertEquals(alone + 1, files(Run.of("validate", folder, link).out()), "named, it is wanted");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void notAllowed() throws IOException {
		Run.corpus(folder);
		Path secret = Files.writeString(folder.resolve("secret.evade"), "gene X\n");
		Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(secret), "an administrator may read everything");
		finds("secret.evade:1:1: error file The file cannot be read");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFullDisk() throws IOException {
		assumeFalse(Files.notExists(Path.of("/dev/full")));
		Run run = Run.of("validate", Run.corpus(folder), "-o", "/dev/full");
		assertEquals(3, run.status());
		assertEquals("evade: /dev/full cannot be written: the disk is full\n", run.err());
	}

	@Test
	void strangePaths() {
		Run nul = Run.of("validate", "a\0b");
		assertEquals(2, nul.status());
		assertEquals("evade: 'a?b' is not a path\n", nul.err());
		assertEquals(2, Run.of("validate", "").status());
		assertFalse(Run.of("validate", "--", "-x").err().contains("option"));
	}
}
