/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Evade's command line, which travels inside the plug-in. It is unpacked once into a folder that is named by its content, and runs
 * in a Java machine of its own: it ends with a status, and its libraries never meet those of the build.
 */
final class CommandLine {
	private static final String ARCHIVE = "evade-cli.zip";
	private static final int LEAST_JAVA = 21;

	private final Path java, jar;

	private CommandLine(Path java, Path jar) {
		this.java = java;
		this.jar = jar;
	}

	/**
	 * Unpacks what is missing.
	 *
	 * @param cache
	 *            a folder that outlives the build
	 * @param javaHome
	 *            folder of the Java to run it with
	 * @throws IOException
	 *             when the folder cannot be written, or the Java is missing or too old; the message says what to do
	 */
	static CommandLine in(Path cache, Path javaHome) throws IOException {
		Path java = javaHome.resolve("bin").resolve(System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java");
		if (!Files.isExecutable(java))
			throw new IOException("There is no Java in " + javaHome + ": name the folder of a Java " + LEAST_JAVA + " or newer with -Devade.java=FOLDER");
		int version = version(javaHome);
		if (version < LEAST_JAVA)
			throw new IOException("Evade needs Java " + LEAST_JAVA + ", the one in " + javaHome + " is " + (version == 0 ? "unknown" : version)
					+ ": run Maven with a newer one, or name its folder with -Devade.java=FOLDER");
		return new CommandLine(java, unpack(cache).resolve("evade.jar"));
	}

	private static int version(Path javaHome) throws IOException {
		Path release = javaHome.resolve("release");
		if (!Files.isRegularFile(release))
			return 0;
		for (String line : Files.readAllLines(release))
			if (line.startsWith("JAVA_VERSION=")) {
				String digits = line.substring(13).replace("\"", "").replaceFirst("[^0-9].*", "");
				return digits.isEmpty() ? 0 : Integer.parseInt(digits);
			}
		return 0;
	}

	private static Path unpack(Path cache) throws IOException {
		byte[] archive;
		try (InputStream content = CommandLine.class.getResourceAsStream(ARCHIVE)) {
			if (content == null)
				throw new IOException("This plug-in was built without Evade's command line");
			archive = content.readAllBytes();
		}
		Path home = cache.resolve(digest(archive));
		if (Files.isDirectory(home))
			return home;
		Files.createDirectories(cache);
		Path partial = Files.createTempDirectory(cache, "partial");
		try {
			try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
				for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
					Path file = partial.resolve(entry.getName()).normalize();
					if (!file.startsWith(partial))
						throw new IOException(ARCHIVE + " has an entry outside of it: " + entry.getName());
					Files.createDirectories(file.getParent());
					Files.copy(zip, file);
				}
			}
			Files.move(partial, home); // whole or not at all: builds run side by side
		} catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
			// another build was faster
		} finally {
			if (Files.exists(partial))
				delete(partial);
		}
		return home;
	}

	private static String digest(byte[] archive) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 8);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator)
				Files.delete(file);
		}
	}

	/**
	 * Runs a command.
	 *
	 * @param folder
	 *            where it runs; relative names begin there
	 * @param out
	 *            gets each line of the result
	 * @param err
	 *            gets each line of messages
	 * @return the exit status: 0 clean, 1 findings, 2 wrong use, 3 input or output failed
	 */
	int run(Path folder, List<String> arguments, Consumer<String> out, Consumer<String> err) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=off",
				"-Djava.awt.headless=true", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-jar", jar.toString()));
		command.addAll(arguments);
		Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
		try {
			process.getOutputStream().close();
			Thread messages = new Thread(() -> pass(process.getErrorStream(), err), "evade messages");
			messages.start();
			pass(process.getInputStream(), out);
			messages.join();
			return process.waitFor();
		} finally {
			process.destroy(); // the build was interrupted
		}
	}

	private static void pass(InputStream stream, Consumer<String> lines) {
		try (BufferedReader reader = new BufferedReader(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8))) {
			for (String line; (line = reader.readLine()) != null;)
				lines.accept(line);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
