/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.evade.language.files.AtomicFiles;
import org.evade.language.files.ChangedMeanwhile;
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
	void whatAKilledRunLeftIsTakenAwayAndWhatALivingOneWritesStays() throws IOException, InterruptedException {
		Path left = Files.writeString(folder.resolve(".evade-00112233445566778899aabb.partial"), "names");
		Path held = Files.writeString(folder.resolve(".evade-ffffffffffffffffffffffff.partial"), "names");
		Process other = start(Holder.class, held.toString());
		try {
			assertEquals('+', other.getInputStream().read());
			AtomicFiles.write(folder.resolve("a.evade"), "text");
			assertFalse(Files.exists(left));
			assertTrue(Files.exists(held), "another process writes it");
		} finally {
			other.destroyForcibly().waitFor();
		}
		AtomicFiles.clean(folder);
		assertEquals(List.of(folder.resolve("a.evade")), names(folder));
	}

	/** Writes a file as another program does, and does not come to an end. */
	static final class Holder {
		public static void main(String[] arguments) throws IOException, InterruptedException {
			try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
				channel.lock();
				System.out.write('+');
				System.out.flush();
				Thread.sleep(60_000);
			}
		}
	}

	/** A corpus can bring links along with any name: none of them is written through. */
	@Test
	void plantedLinksAreNotFollowed() throws IOException {
		Path victim = Files.writeString(folder.resolve("victim"), "precious");
		Path corpus = Files.createDirectory(folder.resolve("corpus"));
		Path file = Files.writeString(corpus.resolve("a.evade"), "old");
		for (String planted : new String[] { ".a.evade.evade-partial", ".evade-00112233445566778899aabb.partial",
				".evade-00112233445566778899aabb.stage" })
			Files.createSymbolicLink(corpus.resolve(planted), victim);
		AtomicFiles.write(file, "new");
		AtomicFiles.clean(corpus);
		assertEquals("precious", Files.readString(victim));
		assertEquals("new", Files.readString(file));
		assertEquals(4, names(corpus).size(), "what is not ours stays");
	}

	@Test
	void aLinkToAFileToComeStaysALink() throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("link.evade"), Path.of("later.evade"));
		AtomicFiles.write(link, "text");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("text", Files.readString(folder.resolve("later.evade")));
		Path loop = Files.createSymbolicLink(folder.resolve("loop.evade"), Path.of("loop.evade"));
		assertThrows(IOException.class, () -> AtomicFiles.write(loop, "text"));
	}

	@Test
	void hardLinksAndExtendedAttributesStay() throws IOException {
		Path file = Files.writeString(folder.resolve("a.evade"), "old and longer");
		Path second = Files.createLink(folder.resolve("b.evade"), file);
		AtomicFiles.write(file, "new");
		assertEquals("new", Files.readString(second));
		Files.delete(second);
		UserDefinedFileAttributeView attributes = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
		assumeTrue(attributes != null && Files.getFileStore(file).supportsFileAttributeView("user"));
		attributes.write("reader", StandardCharsets.UTF_8.encode("second"));
		AtomicFiles.write(file, "newer");
		assertEquals(List.of("reader"), attributes.list());
	}

	@Test
	void ownerAndGroupStay() throws IOException {
		assumeTrue(Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid")), "only root has files of others");
		Path file = Files.writeString(folder.resolve("a.evade"), "old");
		Files.setAttribute(file, "unix:uid", 12345);
		Files.setAttribute(file, "unix:gid", 23456);
		AtomicFiles.write(file, "new");
		assertEquals(List.of(12345, 23456), List.of(Files.getAttribute(file, "unix:uid"), Files.getAttribute(file, "unix:gid")));
	}

	@Test
	void whatAnotherWroteMeanwhileIsNotOverwritten() throws IOException {
		Path file = folder.resolve("a.evade");
		AtomicFiles.write(file, null, "first");
		assertEquals("first", assertThrows(ChangedMeanwhile.class, () -> AtomicFiles.write(file, null, "second")).found());
		Files.writeString(file, "another");
		assertEquals("another", assertThrows(ChangedMeanwhile.class, () -> AtomicFiles.write(file, "first", "second")).found());
		AtomicFiles.write(file, "another", "second");
		Files.delete(file);
		assertNull(assertThrows(ChangedMeanwhile.class, () -> AtomicFiles.write(file, "second", "third")).found());
		assertThrows(FileAlreadyExistsException.class, () -> {
			AtomicFiles.create(file, "new");
			AtomicFiles.create(file, "newer");
		});
		assertEquals("new", Files.readString(file));
	}

	/** Processes that add a line each time to what they read never lose one of another. */
	@Test
	void severalProcessesLoseNothing() throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("shared.evade"), "");
		List<Process> writers = new ArrayList<>();
		for (int i = 0; i < 3; i++)
			writers.add(start(Adder.class, file.toString(), "writer-" + i));
		for (Process writer : writers)
			assertTrue(writer.waitFor(60, TimeUnit.SECONDS) && writer.exitValue() == 0);
		List<String> lines = Files.readAllLines(file);
		assertEquals(3 * Adder.TIMES, lines.size());
		assertEquals(lines.size(), new HashSet<>(lines).size());
		assertEquals(List.of(file), names(folder));
	}

	/** Adds lines to a file that others write too. */
	static final class Adder {
		static final int TIMES = 40;

		public static void main(String[] arguments) throws IOException {
			Path file = Path.of(arguments[0]);
			for (int i = 0; i < TIMES;)
				try {
					String now = AtomicFiles.read(file);
					AtomicFiles.write(file, now, now + arguments[1] + " " + i + "\n");
					i++;
				} catch (ChangedMeanwhile e) {
					continue; // the other was quicker
				}
		}
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
			Process saver = start(Saver.class, file.toString());
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

	private static Process start(Class<?> main, String... arguments) throws IOException {
		return Processes.start(main, List.of(AtomicFiles.class, main), arguments);
	}

	private static List<Path> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
