/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hook and the examples of docs/builds.md, run with the distribution in a repository of their own. */
@DisabledOnOs(OS.WINDOWS)
class BuildsTest {
	private static final String CLEAN = "namespace a\ngene B2M\n", BROKEN = "namespace a\ngene B2M\ngene B2M\n";

	@TempDir
	Path folder;
	private Path program, repository;

	@BeforeEach
	void repository() throws Exception {
		String dist = System.getProperty("evade.dist");
		assumeTrue(dist != null && Files.isExecutable(Path.of(dist, "bin", "evade")), "the distribution is not built");
		program = Path.of(dist, "bin", "evade");
		repository = Files.createDirectories(folder.resolve("a repository"));
		assumeTrue(git("init", "-q").status() == 0, "git is not installed");
		git("config", "user.name", "test");
		git("config", "user.email", "test@example.org");
		Files.createDirectories(repository.resolve("model"));
	}

	private static Path root() {
		return Path.of(System.getProperty("evade.root"));
	}

	private Run git(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		return run(command, Map.of("EVADE", program.toString()));
	}

	private Run run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
		Path out = Files.createTempFile(folder, "run", ".out"), err = Files.createTempFile(folder, "run", ".err");
		ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("XDG_CACHE_HOME", folder.resolve(".cache").toString());
		builder.environment().putAll(environment);
		Process process = builder.start();
		process.getOutputStream().close();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
		return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
	}

	private void model(String text) throws IOException {
		Files.writeString(repository.resolve("model/a.evade"), text);
	}

	private int commits() throws Exception {
		Run run = git("rev-list", "--count", "--all");
		return Integer.parseInt(run.out().strip());
	}

	@Test
	void theHookJudgesWhatIsStaged() throws Exception {
		Files.createSymbolicLink(repository.resolve(".git/hooks/pre-commit"), root().resolve("releng/hooks/pre-commit"));
		model(BROKEN);
		git("add", "model");
		model(CLEAN); // not staged
		Run refused = git("commit", "-qm", "broken");
		assertEquals(1, refused.status());
		assertTrue((refused.out() + refused.err()).contains("a.evade:3:"), refused.out() + refused.err());
		assertTrue(refused.err().contains("nothing was committed"), refused.err());
		assertEquals(0, commits());

		git("add", "model");
		model(BROKEN); // not staged either
		Run taken = git("commit", "-qm", "clean");
		assertEquals(0, taken.status(), taken.out() + taken.err());
		assertEquals(1, commits());

		Files.writeString(repository.resolve("notes.txt"), "no model");
		git("add", "notes.txt");
		assertEquals(0, git("commit", "-qm", "no model").status());
		try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			assertTrue(left.noneMatch(file -> Files.exists(file.resolve("model/a.evade"))), "the copy is gone");
		}
	}

	@Test
	void theHookSaysThatTheCommandIsMissing() throws Exception {
		Files.createSymbolicLink(repository.resolve(".git/hooks/pre-commit"), root().resolve("releng/hooks/pre-commit"));
		model(CLEAN);
		git("add", "model");
		Run run = run(List.of("git", "commit", "-qm", "clean"), Map.of("EVADE", "no-such-command"));
		assertEquals(1, run.status());
		assertTrue(run.err().contains("no-such-command") && run.err().contains("PATH"), run.err());
	}

	/** The scripts of the page, as a build server runs them. */
	@Test
	void theExamplesRun() throws Exception {
		String page = Files.readString(root().resolve("docs/builds.md"));
		List<String> lines = new ArrayList<>();
		Matcher line = Pattern.compile("(?m)^ +(?:- )?(?:run: )?(evade validate .*)$").matcher(page);
		while (line.find())
			lines.add(line.group(1));
		assertEquals(3, lines.size(), lines.toString());
		for (String model : List.of(CLEAN, BROKEN)) {
			model(model);
			for (String each : lines) {
				Run run = run(List.of("sh", "-e", "-c", each.replaceFirst("^evade", "'" + program + "'")), Map.of());
				assertEquals(model.equals(CLEAN) ? 0 : 1, run.status(), each + "\n" + run.out() + run.err());
			}
			assertTrue(Files.readString(repository.resolve("evade.sarif")).contains("\"2.1.0\""));
			assertTrue(Files.readString(repository.resolve("evade-junit.xml")).contains("<testsuite"));
		}
	}
}
