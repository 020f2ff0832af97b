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
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as a user starts it; the build tells its folder in the property {@code evade.dist}. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {
	@TempDir
	Path folder;
	private Path program;

	@BeforeEach
	void distribution() throws IOException {
		String dist = System.getProperty("evade.dist");
		assumeTrue(dist != null && Files.isExecutable(Path.of(dist, "bin", "evade")), "the distribution is not built");
		program = Path.of(dist, "bin", "evade");
		Run.corpus(folder);
	}

	private Run start(Path output, String... args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(program.toString()));
		command.addAll(List.of(args));
		return run(output, Map.of(), command);
	}

	private Run run(Path output, Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
		Path out = output == null ? Files.createTempFile("evade-test", ".out") : output,
				err = Files.createTempFile("evade-test", ".err");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
		builder.redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("LC_ALL", "C");
		builder.environment().put("XDG_CACHE_HOME", folder.resolve(".cache").toString());
		builder.environment().putAll(environment);
		Process process = builder.start();
		process.getOutputStream().close();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
		String written = output == null ? Files.readString(out, StandardCharsets.UTF_8) : "";
		Run run = new Run(process.exitValue(), written, Files.readString(err, StandardCharsets.UTF_8));
		Files.delete(err);
		if (output == null)
			Files.delete(out);
		return run;
	}

	@Test
	void validatesWithRelativeNamesAndSilentProgress() throws Exception {
		Run run = start(null, "validate", ".", "--rule", "STR-UNCITED");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().startsWith("article.evade:35:9: "), run.out());
		assertEquals("", run.err(), "no progress, no warning of a library, no note of the Java machine");
	}

	@Test
	void greekLettersSurviveAnAsciiLocale() throws Exception {
		Files.writeString(folder.resolve("c.evade"), "namespace c\ngene IFN-γ of TNF-α\n");
		Run run = start(null, "validate", "c.evade");
		assertEquals(1, run.status());
		assertTrue(run.out().contains("'TNF-α'"), run.out());
	}

	@Test
	void wrongUseAndMissingInput() throws Exception {
		assertEquals(2, start(null, "validat").status());
		Run missing = start(null, "validate", "nowhere");
		assertEquals(3, missing.status());
		assertEquals("evade: nowhere cannot be read: there is no such file or folder\n", missing.err());
	}

	@Test
	void aFullStandardOutputIsTold() throws Exception {
		assumeTrue(Files.exists(Path.of("/dev/full")));
		Run run = start(Path.of("/dev/full"), "rules");
		assertEquals(3, run.status());
		assertEquals("evade: the result cannot be written to standard output\n", run.err());
	}

	@Test
	void locatesWordsAndAnchorsPassages() throws Exception {
		Files.createDirectory(folder.resolve("texts"));
		Files.writeString(folder.resolve("texts/a.txt"), "\uFEFFIFN-\u03B3 and \uD835\uDEFD\r\nraise PD-L1.\r\n");
		Run run = start(null, "locate", "texts/a.txt", "and \uD835\uDEFD raise");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().matches("6-17 sha256:[0-9a-f]{16}\n"), run.out());
		assertEquals("", run.err());
		assertEquals(1, start(null, "locate", "texts/a.txt", "nothing of this").status());
		Run anchor = start(null, "anchor", ".", "--articles", "texts");
		assertTrue(anchor.out().endsWith(" lost\n"), anchor.out() + anchor.err());
		assertEquals(0, start(null, "anchor", "--help").status());
	}

	@Test
	void theWholeExport() throws Exception {
		Run run = start(null, "export", ".", "--format", "tsv,json", "-o", "out");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().startsWith("out/references.tsv\n"), run.out());
		assertTrue(Files.readString(folder.resolve("out/claims.tsv")).contains("\nkras-1\tdai\t"));
	}

	@Test
	void aPathArgumentInAnAsciiLocale() throws Exception {
		Path named = Files.createDirectory(folder.resolve("Ünïcode-γ"));
		Files.writeString(named.resolve("β.evade"), "namespace c\ngene A\n");
		assertEquals(0, start(null, "validate", "Ünïcode-γ/").status());
		Run run = start(null, "export", "Ünïcode-γ", "--format", "tsv", "-o", "aus-ü");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().startsWith("aus-ü/references.tsv\n"), run.out());
		assertTrue(Files.exists(folder.resolve("aus-ü/claims.tsv")));
	}

	@Test
	void startedInOddWays() throws Exception {
		Path home = Files.createDirectories(folder.resolve(".odd/a:b c")), dist = program.getParent().getParent();
		try (var parts = Files.list(dist)) {
			for (Path part : (Iterable<Path>) parts.filter(each -> !each.endsWith("bin"))::iterator)
				Files.createSymbolicLink(home.resolve(part.getFileName()), part);
		}
		Files.createDirectory(home.resolve("bin"));
		Files.copy(program, home.resolve("bin/evade"), StandardCopyOption.COPY_ATTRIBUTES);
		Run run = run(null, Map.of(), List.of(home.resolve("bin/evade").toString(), "--version"));
		assertEquals("0 ", run.status() + " " + run.err(), "a colon and a blank in the path");
		Files.createSymbolicLink(folder.resolve("run"), Path.of(".odd/a:b c/bin/evade"));
		assertEquals(0, run(null, Map.of(), List.of("sh", "run", "--version")).status(), "through a relative link");
		Files.createDirectory(folder.resolve("bin"));
		assertEquals(0, run(null, Map.of("CDPATH", folder + ":" + dist), List.of("sh", "-c", "cd '" + dist
				+ "' && sh bin/evade --version")).status(), "with a CDPATH");
	}

	@Test
	void aJavaThatDoesNotStart() throws Exception {
		Run options = run(null, Map.of("EVADE_JAVA_OPTS", "-XX:NoSuchFlag"), List.of(program.toString(), "--version"));
		assertEquals(3, options.status());
		assertTrue(options.err().startsWith("evade: Java does not start: "), options.err());
		assertEquals(1, options.err().lines().count());
		Path broken = Files.createDirectories(folder.resolve(".jdk/bin"));
		Files.writeString(folder.resolve(".jdk/release"), "JAVA_VERSION=\"25\"\nJAVA_RUNTIME_VERSION=\"25+1\"\n");
		Path java = Files.writeString(broken.resolve("java"), "#!/bin/sh\necho broken >&2\nexit 1\n");
		assertTrue(java.toFile().setExecutable(true));
		Map<String, String> home = Map.of("JAVA_HOME", folder.resolve(".jdk").toString());
		assertEquals(3, run(null, home, List.of(program.toString(), "--version")).status());
		Files.writeString(java, "\0no program\n");
		assertEquals(3, run(null, home, List.of(program.toString(), "--version")).status());
		assertEquals(0, start(null, "--version").status());
	}

	/** A build server that stops the job finds nothing half-made. */
	@Test
	void anExportThatIsToldToEndLeavesNothing() throws Exception {
		for (int delay = 200; delay < 1_000; delay += 200) {
			ProcessBuilder builder = new ProcessBuilder(program.toString(), "export", ".", "-o", "out").directory(folder.toFile());
			builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
			Process process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			Thread.sleep(delay);
			process.destroy();
			assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
			try (var files = Files.walk(folder)) {
				assertEquals(List.of(), files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".evade-")).toList());
			}
		}
	}
}
