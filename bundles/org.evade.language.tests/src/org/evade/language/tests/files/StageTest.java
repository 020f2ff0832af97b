/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.evade.language.files.AtomicFiles;
import org.evade.language.files.StagingFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sets of files that were being written when their process ended. */
@DisabledOnOs(OS.WINDOWS)
class StageTest {
	private static final int FILES = 8;

	@TempDir
	Path folder;

	/** Writes set after set into a folder until it is ended. */
	static final class Writer {
		public static void main(String[] arguments) throws IOException {
			for (int i = 0;; i++) {
				try (StagingFolder stage = StagingFolder.in(Path.of(arguments[0]))) {
					write(stage, i);
					if (i == 0 && arguments.length > 1)
						pause();
					stage.commit();
				}
				System.out.write('+');
				System.out.flush();
			}
		}

		private static void pause() {
			System.out.write('+');
			System.out.flush();
			try {
				Thread.sleep(60_000);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static void write(StagingFolder stage, int number) throws IOException {
		for (int file = 0; file < FILES; file++)
			try (OutputStream out = stage.begin("table " + file + ".tsv")) {
				out.write((number + "\n").repeat(100).getBytes(StandardCharsets.UTF_8));
			}
	}

	@Test
	void afterAKillTheNextRunLeavesNoMixture() throws IOException, InterruptedException {
		Random random = new Random(20261201);
		Path target = folder.resolve("out");
		for (int round = 0; round < 12; round++) {
			Process writer = start(target.toString());
			assertEquals('+', writer.getInputStream().read());
			Thread.sleep(random.nextInt(40));
			writer.destroyForcibly();
			assertTrue(writer.waitFor(20, TimeUnit.SECONDS));
			boolean mixed = sets(target).size() > 1;
			assertTrue(!mixed || names(target).stream().anyMatch(name -> name.endsWith(".stage")), "a mixture is known as one");
			StagingFolder.in(target).close();
			assertEquals(1, sets(target).size(), "round " + round);
			assertEquals(FILES, names(target).size(), names(target).toString());
			assertEquals(List.of("out"), names(folder));
		}
	}

	/** A new folder is made in its parent: a run that is killed when the folder has its name leaves the rest there. */
	@Test
	void whatIsLeftBesideANewFolderGoesToo() throws IOException {
		Path out = Files.createDirectory(folder.resolve("out"));
		Path left = Files.createDirectory(folder.resolve(".evade-00112233445566778899aabb.stage"));
		Files.writeString(left.resolve("lock"), "");
		Files.createDirectory(left.resolve("tree"));
		StagingFolder.in(out).close();
		assertEquals(List.of("out"), names(folder));
		Files.createDirectory(left);
		Files.writeString(left.resolve("lock"), "");
		Files.createDirectory(left.resolve("tree"));
		AtomicFiles.clean(out);
		assertEquals(List.of("out"), names(folder));
	}

	@Test
	void whoIsToldToEndLeavesNothing() throws IOException, InterruptedException {
		for (String target : new String[] { "", "new/folder" }) {
			Process writer = start(folder.resolve(target).toString(), "wait");
			assertEquals('+', writer.getInputStream().read());
			writer.destroy(); // SIGTERM, as Ctrl+C
			assertTrue(writer.waitFor(20, TimeUnit.SECONDS));
			assertEquals(List.of(), names(folder));
		}
	}

	/** A folder that a corpus brought along can write nothing but plain names beside it, and follows no link. */
	@Test
	void aPlantedListLeadsNowhere() throws IOException {
		Path victim = Files.writeString(folder.resolve("victim"), "precious");
		Path out = Files.createDirectory(folder.resolve("out"));
		Path planted = Files.createDirectory(out.resolve(".evade-00112233445566778899aabb.stage"));
		Files.writeString(planted.resolve("lock"), "");
		Files.writeString(planted.resolve("0.new"), "evil");
		Files.createSymbolicLink(planted.resolve("1.new"), victim);
		Files.createSymbolicLink(out.resolve("link"), victim);
		Files.writeString(planted.resolve("moves"), "evade files to move 1\n1.new taken\n0.new link\n0.new ../victim\n");
		StagingFolder.in(out).close();
		assertEquals("precious", Files.readString(victim));
		assertFalse(Files.exists(out.resolve("taken")));
		assertEquals(List.of("link"), names(out));
		Files.createSymbolicLink(out.resolve(".evade-00112233445566778899aabb.stage"), folder);
		StagingFolder.in(out).close();
		assertTrue(Files.exists(victim));
	}

	private Process start(String... arguments) throws IOException {
		return Processes.start(Writer.class, List.of(StagingFolder.class, Writer.class), arguments);
	}

	private static Set<String> sets(Path folder) throws IOException {
		Set<String> sets = new HashSet<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : (Iterable<Path>) files.filter(each -> each.toString().endsWith(".tsv"))::iterator) {
				List<String> lines = Files.readAllLines(file);
				assertEquals(100, lines.size(), file + " is whole");
				sets.add(lines.get(0));
			}
		}
		return sets;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
