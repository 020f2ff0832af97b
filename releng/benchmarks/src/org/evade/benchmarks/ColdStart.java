/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long {@code evade validate} takes on a folder of 300 statements, next to an empty program with the same JDK and flags.
 * The runs take turns, so that a busy machine slows both; medians are compared.
 */
public final class ColdStart {
	private static final int STATEMENTS = 300;
	private static final double BAR = 6;
	private ColdStart() {
	}

	/**
	 * @param args
	 *            folder of the distribution, folder to write into, number of runs
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		Path dist = Path.of(args[0]), scratch = Path.of(args[1]), corpus = scratch.resolve("corpus-" + STATEMENTS);
		int runs = Integer.parseInt(args[2]);
		SampleCorpus.write(corpus, STATEMENTS);
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> script = List.of(dist.resolve("bin/evade").toString(), "validate", corpus.toString());
		List<String> arguments = arguments(script, scratch), flags = arguments.subList(0, arguments.indexOf("-jar"));
		List<String> plain = flags.stream().filter(flag -> !isCache(flag)).toList();
		String jar = dist.resolve("evade.jar").toString(), own = System.getProperty("java.class.path");
		List<List<String>> commands = List.of(command(java, plain, "-cp", own, "org.evade.benchmarks.Empty"),
				command(java, flags, "-cp", jar + File.pathSeparator + own, "org.evade.benchmarks.Empty"),
				command(java, arguments), script);
		long[][] times = new long[commands.size()][runs];
		for (int run = -2; run < runs; run++)
			for (int i = 0; i < commands.size(); i++) {
				long time = time(commands.get(i), scratch);
				if (run >= 0)
					times[i][run] = time;
			}
		print("empty program", times[0], times[0]);
		print("empty program, class cache given", times[1], times[0]);
		print("evade validate", times[2], times[0]);
		print("bin/evade validate, script and all", times[3], times[0]);
		System.out.printf(Locale.ROOT,
				"bar: at most %.0f times an empty program; measured %.1f, %.1f with the class cache for both%s%n",
				BAR, median(times[2]) / (double) median(times[0]), median(times[2]) / (double) median(times[1]),
				flags.size() == plain.size() ? " (there is no class cache)" : "");
	}

	private static boolean isCache(String flag) {
		return flag.startsWith("-XX:AOTCache=") || flag.startsWith("-XX:SharedArchiveFile=");
	}

	/** What the start script passes to Java: a Java that only tells its arguments takes the place of the real one. */
	private static List<String> arguments(List<String> script, Path scratch) throws IOException, InterruptedException {
		Path told = scratch.resolve("told.txt"), home = scratch.resolve("java");
		Files.createDirectories(home.resolve("bin"));
		Files.copy(Path.of(System.getProperty("java.home"), "release"), home.resolve("release"));
		Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
		Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
		ProcessBuilder builder = new ProcessBuilder(script).redirectOutput(told.toFile());
		builder.environment().put("JAVA_HOME", home.toString());
		builder.start().waitFor();
		return Files.readAllLines(told);
	}

	private static List<String> command(String java, List<String> arguments, String... rest) {
		return Stream.of(List.of(java), arguments, List.of(rest)).flatMap(List::stream).toList();
	}

	private static long time(List<String> command, Path scratch) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(scratch.resolve("output.txt").toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		long begin = System.nanoTime();
		int status = builder.start().waitFor();
		long time = System.nanoTime() - begin;
		if (status != 0)
			throw new IOException(command + " ended with " + status + ": "
			+ Files.readString(scratch.resolve("output.txt")));
		return time;
	}

	private static long median(long[] times) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static void print(String what, long[] times, long[] empty) {
		System.out.printf(Locale.ROOT, "%-36s median %6.1f ms  least %6.1f ms  ratio %5.2f%n", what, median(times) / 1e6,
				Arrays.stream(times).min().orElse(0) / 1e6, median(times) / (double) median(empty));
	}
}
