/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Report;
import org.evade.language.lexer.EvadeLexer;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;

/** Loading, linking and validating next to lexing alone, all with two threads, warm, median of three. */
public final class Throughput {
	private static final int THREADS = 2, ROUNDS = 3, WARM_UP = 5_000;
	private static final double BAR = 6;
	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	private Throughput() {
	}

	/**
	 * @param args
	 *            folder to write into, number of statements, and {@code once} to leave the warm-up and the rounds out
	 */
	public static void main(String[] args) throws Exception {
		Path scratch = Path.of(args[0]);
		int statements = Integer.parseInt(args[1]);
		boolean once = args.length > 2 && args[2].equals("once");
		if (!once) {
			Path small = scratch.resolve("corpus-" + WARM_UP);
			SampleCorpus.write(small, WARM_UP);
			for (int i = 0; i < ROUNDS; i++)
				measure(small);
		}
		Path corpus = scratch.resolve("corpus-" + statements);
		SampleCorpus.write(corpus, statements);
		int rounds = once ? 1 : ROUNDS;
		long[][] times = new long[4][rounds];
		for (int round = 0; round < rounds; round++) {
			long[] measured = measure(corpus);
			for (int i = 0; i < measured.length; i++)
				times[i][round] = measured[i];
		}
		long lex = median(times[0]), all = median(times[1]) + median(times[2]);
		System.out.printf(Locale.ROOT,
				"%,d statements, %d threads: lexing %,d ms, load and link %,d ms, validate %,d ms, findings %,d%n",
				statements, THREADS, lex, median(times[1]), median(times[2]), times[3][0]);
		Runtime runtime = Runtime.getRuntime();
		System.gc();
		System.out.printf(Locale.ROOT,
				"bar: load, link and validate in at most %.0f times lexing; measured %.1f; heap at most %,d MB%n",
				BAR, all / (double) lex, runtime.maxMemory() >> 20);
	}

	private static long[] measure(Path folder) throws Exception {
		long begin = System.nanoTime();
		lex(folder);
		long lexed = System.nanoTime();
		Corpus corpus = new CorpusLoader(THREADS).load(List.of(folder), name -> {
		});
		long loaded = System.nanoTime();
		Report report = new CheckRunner(Catalogue.all(), THREADS)
				.run(corpus, new CheckOptions(null, null, TODAY), name -> {
		});
		long checked = System.nanoTime();
		if (report.findings().stream().anyMatch(finding -> finding.rule().equals("syntax") || finding.rule().equals("link")))
			throw new IllegalStateException("The sample does not link: " + report.findings().get(0));
		return new long[] { (lexed - begin) / 1_000_000, (loaded - lexed) / 1_000_000, (checked - loaded) / 1_000_000,
				report.findings().size() };
	}

	private static void lex(Path folder) throws Exception {
		List<Path> files;
		try (Stream<Path> list = Files.list(folder)) {
			files = list.toList();
		}
		try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
			List<Callable<Integer>> tasks = new ArrayList<>();
			for (Path file : files)
				tasks.add(() -> tokens(file));
			for (var result : workers.invokeAll(tasks))
				result.get();
		}
	}

	private static int tokens(Path file) throws IOException {
		EvadeLexer lexer = new EvadeLexer(new ANTLRStringStream(Files.readString(file)));
		int tokens = 0;
		while (lexer.nextToken() != Token.EOF_TOKEN)
			tokens++;
		return tokens;
	}

	private static long median(long[] times) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
