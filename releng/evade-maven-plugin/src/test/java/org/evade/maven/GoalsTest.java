/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals with the command line that travels inside. */
class GoalsTest {
	@TempDir
	static Path repository;
	@TempDir
	Path folder;

	private final List<String> said = new ArrayList<>();
	private Path model;

	@BeforeEach
	void corpus() throws IOException {
		model = Files.createDirectories(folder.resolve("my model"));
		write("namespace a\ngene B2M\ngene JAK1\n");
	}

	private void write(String text) throws IOException {
		Files.writeString(model.resolve("a.evade"), text);
	}

	private <T extends EvadeMojo> T goal(T goal) {
		goal.models = List.of(model.toFile());
		goal.java = new File(System.getProperty("java.home"));
		goal.basedir = folder.toFile();
		goal.localRepository = repository.toFile();
		goal.setLog(new SystemStreamLog() {
			@Override
			public void info(CharSequence line) {
				said.add(line.toString());
			}

			@Override
			public void warn(CharSequence line) {
				said.add("! " + line);
			}
		});
		return goal;
	}

	private ValidateMojo validate() {
		ValidateMojo validate = goal(new ValidateMojo());
		validate.failOn = "error";
		validate.reportDirectory = folder.resolve("target").toFile();
		return validate;
	}

	@Test
	void aCleanCorpusPassesAndTheLogSaysWhatWasChecked() throws Exception {
		validate().execute();
		assertTrue(said.stream().anyMatch(line -> line.contains("rules looked at")), said.toString());
	}

	@Test
	void anErrorFailsTheBuildWithItsPlace() throws Exception {
		write("namespace a\ngene B2M\ngene B2M\n");
		assertThrows(MojoFailureException.class, () -> validate().execute());
		assertTrue(said.stream().anyMatch(line -> line.matches(".*a\\.evade:3:\\d+.*")), said.toString());
	}

	@Test
	void reportsAreWrittenEvenWhenTheBuildFails() throws Exception {
		write("namespace a\ngene B2M\ngene B2M\n");
		ValidateMojo validate = validate();
		validate.reports = List.of("sarif", "junit");
		assertThrows(MojoFailureException.class, validate::execute);
		assertTrue(Files.readString(folder.resolve("target/evade.sarif")).contains("\"2.1.0\""));
		assertTrue(Files.readString(folder.resolve("target/evade-junit.xml")).contains("<testsuite"));
	}

	@Test
	void whatIsWrongWithTheBuildIsSaid() {
		ValidateMojo validate = validate();
		validate.failOn = "eror";
		assertThrows(MojoExecutionException.class, validate::execute);
		assertTrue(said.stream().anyMatch(line -> line.startsWith("! ") && line.contains("eror")), said.toString());
		ValidateMojo nowhere = validate();
		nowhere.models = List.of(folder.resolve("missing").toFile());
		assertTrue(assertThrows(MojoExecutionException.class, nowhere::execute).getMessage().contains("missing"));
		ValidateMojo withoutJava = validate();
		withoutJava.java = folder.toFile();
		assertTrue(assertThrows(MojoExecutionException.class, withoutJava::execute).getMessage().contains("-Devade.java"));
	}

	@Test
	void exports() throws Exception {
		ExportMojo export = goal(new ExportMojo());
		export.formats = List.of("json", "tsv");
		export.outputDirectory = folder.resolve("out").toFile();
		export.execute();
		assertTrue(Files.size(folder.resolve("out/model.json")) > 0);
	}

	@Test
	void isUnpackedOnceAndSkippedOnRequest() throws Exception {
		validate().execute();
		validate().execute();
		try (var folders = Files.list(repository.resolve(".cache/evade"))) {
			assertEquals(1, folders.count());
		}
		ValidateMojo skipped = validate();
		skipped.skip = true;
		said.clear();
		skipped.execute();
		assertFalse(said.stream().anyMatch(line -> line.contains("rules looked at")));
	}
}
