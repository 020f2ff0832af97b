/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.evade.exchange.FileSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files appear together or not at all. */
class FileSetTest {
	@TempDir
	Path folder;

	private static void write(FileSet files, Path target, String text) throws IOException {
		try (Writer out = files.create(target)) {
			out.write(text);
		}
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> !file.equals(folder))
					.map(file -> folder.relativize(file).toString().replace('\\', '/'))
					.sorted().toList();
		}
	}

	@Test
	void commitMakesFoldersAndReplacesFiles() throws IOException {
		Files.writeString(folder.resolve("old"), "before");
		try (FileSet files = new FileSet()) {
			write(files, folder.resolve("old"), "after");
			write(files, folder.resolve("a/b/new"), "Größe");
			assertEquals("before", Files.readString(folder.resolve("old")), "nothing changes before the commit");
			assertFalse(Files.exists(folder.resolve("a/b/new")));
			files.commit();
		}
		assertEquals("after", Files.readString(folder.resolve("old")));
		assertEquals("Größe", Files.readString(folder.resolve("a/b/new")));
		assertEquals(List.of("a", "a/b", "a/b/new", "old"), names());
	}

	@Test
	void withoutCommitNothingRemains() throws IOException {
		Files.writeString(folder.resolve("old"), "before");
		try (FileSet files = new FileSet()) {
			write(files, folder.resolve("old"), "after");
			write(files, folder.resolve("a/b/new"), "new");
		}
		assertEquals("before", Files.readString(folder.resolve("old")));
		assertEquals(List.of("old"), names());
	}

	@Test
	void aFailedCommitTakesEverythingBack() throws IOException {
		Files.writeString(folder.resolve("first"), "before");
		FileSet files = new FileSet();
		write(files, folder.resolve("first"), "after");
		write(files, folder.resolve("fresh"), "fresh");
		write(files, folder.resolve("last"), "last");
		Files.createDirectories(folder.resolve("last/in/the/way")); // appears while the files are written
		IOException failed = assertThrows(IOException.class, files::commit);
		assertTrue(failed.getMessage().contains("last cannot be written: "), failed.getMessage());
		files.close();
		assertEquals("before", Files.readString(folder.resolve("first")));
		assertEquals(List.of("first", "last", "last/in", "last/in/the", "last/in/the/way"), names());
	}

	@Test
	void aFolderIsNoFileAndAFileNoFolder() throws IOException {
		Files.writeString(folder.resolve("file"), "x");
		try (FileSet files = new FileSet()) {
			assertTrue(assertThrows(IOException.class, () -> files.create(folder)).getMessage()
					.endsWith("is a folder: name a file"));
			IOException failed = assertThrows(IOException.class, () -> files.create(folder.resolve("file/below/x")));
			assertTrue(failed.getMessage().endsWith("is a file where a folder is needed"), failed.getMessage());
		}
		assertEquals("x", Files.readString(folder.resolve("file")));
	}

	@Test
	void oneFileIsNotWrittenTwice() throws IOException {
		try (FileSet files = new FileSet()) {
			write(files, folder.resolve("x"), "1");
			assertThrows(IOException.class, () -> files.create(folder.resolve("a/../x")));
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void linksAndPermissionsStay() throws IOException {
		Path real = Files.writeString(folder.resolve("real"), "before"), link = folder.resolve("link");
		Files.createSymbolicLink(link, real);
		Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
		try (FileSet files = new FileSet()) {
			write(files, link, "after");
			files.commit();
		}
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("after", Files.readString(real));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aDeviceIsWrittenDirectly() throws IOException {
		try (FileSet files = new FileSet()) {
			write(files, Path.of("/dev/null"), "x");
			files.commit();
		}
		assertFalse(Files.isRegularFile(Path.of("/dev/null")));
	}
}
