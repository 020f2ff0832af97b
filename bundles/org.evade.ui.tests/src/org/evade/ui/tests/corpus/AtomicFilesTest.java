/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.evade.ui.corpus.AtomicFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
	@TempDir
	Path folder;

	@Test
	void replacesAndLeavesNothingBehind() throws IOException {
		Path file = folder.resolve("new/folder/a.evade");
		AtomicFiles.write(file, "namespace a\n");
		AtomicFiles.write(file, "namespace β\r\n");
		assertEquals("namespace β\r\n", AtomicFiles.read(file));
		assertEquals(List.of(file), names(file.getParent()));
	}

	@Test
	void linksAndPermissionsStay() throws IOException {
		Path file = Files.writeString(folder.resolve("real.evade"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		Path link = Files.createSymbolicLink(folder.resolve("link.evade"), file);
		AtomicFiles.write(link, "new");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aByteOrderMarkIsNoTextAndStays() throws IOException {
		Path file = Files.writeString(folder.resolve("marked.evade"), "\uFEFFnamespace a\r\n");
		assertEquals("namespace a\r\n", AtomicFiles.read(file));
		AtomicFiles.write(file, "// first\r\nnamespace a\r\n");
		assertEquals("\uFEFF// first\r\nnamespace a\r\n", Files.readString(file));
	}

	@Test
	void whatAKilledSaveLeftIsTakenAwayOnceItIsOld() throws IOException {
		Path file = folder.resolve("a.evade");
		Path left = Files.writeString(folder.resolve(".a.evade.evade-partial"), "names");
		AtomicFiles.clean(file);
		assertTrue(Files.exists(left), "somebody may be writing it");
		Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(90)));
		AtomicFiles.clean(file);
		assertEquals(List.of(), names(folder));
	}

	@Test
	void whatIsNotTextIsRefused() throws IOException {
		Path file = Files.write(folder.resolve("x.evade"), new byte[] { (byte) 0xff, 0x41 });
		assertThrows(CharacterCodingException.class, () -> AtomicFiles.read(file));
	}

	@Test
	void failureKeepsTheOldText() throws IOException {
		Path file = Files.createDirectory(folder.resolve("taken.evade"));
		Files.writeString(file.resolve("inside"), "x");
		assertThrows(IOException.class, () -> AtomicFiles.write(file, "text"));
		assertEquals("x", Files.readString(file.resolve("inside")));
		assertEquals(List.of(file), names(folder));
	}

	/** A process that saves without pause is killed at random moments; what is on the disk is always one whole text. */
	@Test
	void killedWhileSaving() throws IOException, InterruptedException {
		Path file = folder.resolve("killed.evade");
		String[] texts = { Saver.text('a'), Saver.text('b') };
		Random random = new Random(20261121);
		int whole = 0;
		for (int round = 0; round < 12; round++) {
			Process saver = new ProcessBuilder(java(), "-Xint", "-cp", classPath(), Saver.class.getName(), file.toString()).start();
			while (!Files.exists(file) || saver.getInputStream().read() != '+')
				assertTrue(saver.isAlive());
			Thread.sleep(random.nextInt(25));
			saver.destroyForcibly();
			assertTrue(saver.waitFor(20, TimeUnit.SECONDS));
			String found = AtomicFiles.read(file);
			assertTrue(found.equals(texts[0]) || found.equals(texts[1]), "neither text is whole: " + found.length());
			whole++;
		}
		assertEquals(12, whole);
	}

	/** Saves two long texts in turn until it is killed. */
	static final class Saver {
		public static void main(String[] arguments) throws IOException {
			Path file = Path.of(arguments[0]);
			while (true) {
				AtomicFiles.write(file, text('a'));
				AtomicFiles.write(file, text('b'));
				System.out.write('+');
				System.out.flush();
			}
		}

		static String text(char c) {
			return String.valueOf(c).repeat(2_000_000) + ".";
		}
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static String classPath() {
		return Stream.of(AtomicFiles.class, AtomicFilesTest.class).map(AtomicFilesTest::place).distinct()
				.reduce((a, b) -> a + System.getProperty("path.separator") + b).orElseThrow();
	}

	/** Where a class comes from: a folder or a jar; bundles that are folders may keep their classes one level down. */
	private static String place(Class<?> type) {
		try {
			Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
			String file = type.getName().replace('.', '/') + ".class";
			for (String below : new String[] { "", "target/classes", "target/test-classes", "bin" })
				if (Files.exists(place.resolve(below).resolve(file)))
					return place.resolve(below).toString();
			return place.toString();
		} catch (URISyntaxException e) {
			throw new AssertionError(e);
		}
	}

	private static List<Path> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
