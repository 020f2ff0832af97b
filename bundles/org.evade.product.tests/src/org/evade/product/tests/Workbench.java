/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The workbench as it ships, in a process and a home of its own, driven from outside by keys and looked at from outside. */
final class Workbench implements AutoCloseable {
	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final Path home;
	private final Process process;
	private final Path said;

	/**
	 * Starts the product.
	 *
	 * @param product
	 *            folder with the launch script
	 * @param home
	 *            home of the user, made for this run
	 * @param corpus
	 *            folder that is opened
	 */
	Workbench(Path product, Path home, Path corpus) throws IOException {
		this.home = home;
		Files.createDirectories(home);
		said = home.resolve("said.txt");
		ProcessBuilder builder = new ProcessBuilder(product.resolve("evade-workbench").toString(), corpus.toString());
		builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.equals("JAVA_TOOL_OPTIONS"));
		builder.environment().putAll(java.util.Map.of("HOME", home.toString(), "JAVA_HOME", System.getProperty("java.home"), "GDK_BACKEND", "x11",
				"NO_AT_BRIDGE", "1", "EVADE_JAVA_OPTS", "-Duser.home=" + home));
		process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
	}

	/** Folder of the platform's own state. */
	Path metadata() {
		return home.resolve(".local/share/evade/workspace/.metadata");
	}

	/** Waits until a window whose name contains some words has the keyboard. */
	void window(String name) {
		until("a window named " + name, () -> run(true, "xdotool", "getwindowfocus", "getwindowname").contains(name));
		pause(1000); // a hand is not faster, and the control in the window gets its focus after it
	}

	/** Presses keys as xdotool names them. */
	void keys(String... keys) {
		for (String key : keys) {
			run(false, "xdotool", "key", "--clearmodifiers", key);
			pause(250);
		}
	}

	/** Types text. */
	void type(String text) {
		run(false, "xdotool", "type", "--delay", "25", text);
		pause(300);
	}

	/** Keeps a picture of the screen as build output. */
	void look(String name) throws IOException {
		Path pictures = Path.of("target/screenshots").toAbsolutePath();
		Files.createDirectories(pictures);
		run(false, "import", "-window", "root", pictures.resolve(name + ".png").toString());
	}

	/** Waits until something holds; the workbench must live meanwhile. */
	void until(String what, Callable<Boolean> holds) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		try {
			while (!holds.call()) {
				if (!process.isAlive())
					fail("The workbench ended with " + process.exitValue() + " while waiting: " + what + "\n" + said());
				if (System.nanoTime() > end) {
					look("in-vain");
					fail("Waited in vain: " + what + "\n" + said() + errors());
				}
				pause(200);
			}
		} catch (AssertionError failed) {
			throw failed;
		} catch (Exception e) {
			throw new AssertionError(what + ": " + e, e);
		}
	}

	/** Waits for the end and checks that it was a good one. */
	void ended() throws InterruptedException, IOException {
		if (!process.waitFor(60, TimeUnit.SECONDS)) {
			look("does-not-end");
			fail("The workbench does not end");
		}
		assertEquals(0, process.exitValue(), said());
	}

	/** What the platform logged as an error. */
	List<String> errors() throws IOException {
		Path log = metadata().resolve(".log");
		if (!Files.exists(log))
			return List.of();
		List<String> errors = new ArrayList<>();
		List<String> lines = Files.readAllLines(log);
		for (int i = 0; i < lines.size(); i++)
			if (lines.get(i).matches("!ENTRY \\S+ 4 .*"))
				errors.add(String.join("\n", lines.subList(i, Math.min(lines.size(), i + 6))));
		return errors;
	}

	private String said() throws IOException {
		return Files.readString(said);
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	static String run(boolean mayFail, String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0 && !mayFail)
				fail(String.join(" ", command) + ": " + said);
			return said;
		} catch (IOException e) {
			throw new AssertionError(command[0] + " cannot be run: " + e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return "";
		}
	}

	@Override
	public void close() {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}
}
