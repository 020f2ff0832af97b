/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A section of CONTRIBUTING.md that is followed in a folder of its own: its files, its changes to ours, its commands. */
final class GuideWalk {
	private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)(?: (\\S+))?\\n(.*?)```");

	private final Path folder;
	private final Set<Path> sources = new LinkedHashSet<>();
	private final List<String> commands = new ArrayList<>();

	/**
	 * @param folder
	 *            empty folder that stands for the tree
	 */
	GuideWalk(Path folder) {
		this.folder = folder;
	}

	/** Writes the files of a section and makes its changes. */
	GuideWalk follow(String title) throws IOException {
		String page = Files.readString(House.root().resolve("CONTRIBUTING.md"));
		Matcher section = Pattern.compile("(?s)\\n## " + title + "\\n(.*?)(?=\\n## |$)").matcher(page);
		assertTrue(section.find(), title);
		for (Matcher block = BLOCK.matcher(section.group(1)); block.find();)
			step(block.group(1), block.group(2), block.group(3));
		return this;
	}

	private void step(String kind, String file, String text) throws IOException {
		if (file == null)
			commands.add(text);
		else if (kind.equals("diff"))
			change(file, text);
		else
			put(file, text);
	}

	void put(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
		if (file.endsWith(".java"))
			sources.add(path);
	}

	private void change(String file, String lines) throws IOException {
		Path path = folder.resolve(file);
		String text = Files.readString(Files.exists(path) ? path : House.root().resolve(file)).replace("\r\n", "\n");
		StringBuilder before = new StringBuilder(), after = new StringBuilder();
		for (String line : lines.lines().toList()) {
			String content = line.substring(1);
			if (line.charAt(0) != '+')
				before.append(content).append('\n');
			if (line.charAt(0) != '-')
				after.append(content).append('\n');
		}
		String old = partial(text, before.toString()), now = old.equals(before.toString()) ? after.toString() : after.toString().strip();
		assertEquals(1, count(text, old), file + " has once: " + old);
		put(file, text.replace(old, now));
	}

	/** Whole lines, or a part of a line when the page shows only that. */
	private static String partial(String text, String lines) {
		return count(text, lines) == 1 ? lines : lines.strip();
	}

	private static int count(String text, String part) {
		return (text.length() - text.replace(part, "").length()) / part.length();
	}

	/** The files that the walk wrote or changed, below the folder. */
	Set<Path> sources() {
		return sources;
	}

	/**
	 * Compiles Java files.
	 *
	 * @return what the compiler said; empty when all is well
	 */
	String compile(Iterable<Path> files, String classPath) throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		Path classes = Files.createDirectories(folder.resolve("classes"));
		StringWriter said = new StringWriter();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			boolean done = compiler.getTask(said, manager, null, List.of("-proc:none", "-nowarn", "-Xlint:none", "--release", "21", "-d",
					classes.toString(), "-cp", classPath, "-encoding", "UTF-8"), null, manager.getJavaFileObjectsFromPaths(
							Stream.of(files).flatMap(each -> java.util.stream.StreamSupport.stream(each.spliterator(), false)).toList()))
					.call();
			return done ? "" : said.toString();
		}
	}

	/** Runs the commands of the walk; each line below one has to be part of what it prints. */
	void run(String classPath) throws IOException, InterruptedException {
		assertTrue(!commands.isEmpty(), "nothing is shown");
		for (String block : commands) {
			String said = "";
			for (String line : block.lines().toList())
				if (line.startsWith("$ "))
					said = run(line.substring(2).split(" "), classPath);
				else
					assertTrue(said.contains(line), line + "\nis not in\n" + said);
		}
	}

	private String run(String[] words, String classPath) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-Xshare:auto", "-cp", folder.resolve("classes") + File.pathSeparator + classPath));
		command.add(words[0].equals("java") ? words[1] : "org.evade.cli.Main");
		command.addAll(List.of(words).subList(words[0].equals("java") ? 2 : 1, words.length));
		Path out = Files.createTempFile(folder, "out", ".txt");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
		process.getOutputStream().close();
		assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it ends");
		return Files.readString(out);
	}

	/** All jars of a folder as a class path. */
	static String jars(Path folder) throws IOException {
		try (Stream<Path> jars = Files.list(folder)) {
			return String.join(File.pathSeparator, jars.map(Path::toString).sorted().toList());
		}
	}
}
