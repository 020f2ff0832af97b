/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

import org.evade.language.edit.TextRange;
import org.evade.language.ide.colour.LexicalColours;
import org.evade.language.ide.colour.SemanticColours;
import org.evade.language.ide.colour.TokenCache;
import org.evade.language.ide.complete.Completion;
import org.evade.language.ide.hover.Hover;
import org.evade.language.ide.navigate.Occurrences;
import org.evade.language.ide.structure.AutoEdits;
import org.evade.language.ide.structure.FoldRegions;
import org.evade.language.ide.structure.Outline;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;

/**
 * What a keystroke and other services cost in one file of 5,000 statements: 1,000 genes and 4,000 claims. The bar is 16 ms
 * for
 * colours and 50 ms for completion, 95th percentile. Run as a program; an argument sets the number of statements.
 */
public final class KeystrokeBenchmark {
	/** What an editor shows at a time, in characters. */
	private static final int WINDOW = 4000;
	private static final Random RANDOM = new Random(3);
	/** Time on the processor tells the truth on a busy machine. */
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private KeystrokeBenchmark() {
	}

	/** @param arguments number of statements, 5,000 when there is none */
	public static void main(String[] arguments) throws IOException {
		int statements = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
		String text = text(statements);
		Path folder = Files.createTempDirectory("evade-keystroke");
		Path file = Files.writeString(folder.resolve("large.evade"), text);
		Corpus corpus = new CorpusLoader(1).load(List.of(folder), name -> {
		});
		Files.delete(file);
		Files.delete(folder);
		System.out.printf(Locale.ROOT, "%d statements, %d characters%n", statements, text.length());
		colours(text);
		measure("lex the whole file", 60, i -> new TokenCache(text));
		measure("completion", 150, i -> Completion.propose(corpus, file, text, place(text, i), List.of()));
		measure("completion while typing a name", 150, i -> typing(corpus, file, text));
		TokenCache cache = new TokenCache(text);
		measure("completion, tokens at hand", 150,
				i -> Completion.propose(corpus, file, cache.lexed(), place(text, i), List.of()));
		measure("Enter, tokens at hand", 60, i -> AutoEdits.enter(cache.lexed(), text, RANDOM.nextInt(text.length())));
		measure("hover", 100, i -> Hover.at(corpus, file, text, RANDOM.nextInt(text.length())));
		measure("occurrences", 100, i -> Occurrences.at(corpus, file, RANDOM.nextInt(text.length())));
		measure("folding", 30, i -> FoldRegions.of(text));
		measure("outline", 30, i -> Outline.of(corpus, file));
		measure("semantic colours", 30, i -> SemanticColours.of(corpus, file));
	}

	private static void colours(String text) {
		StringBuilder now = new StringBuilder(text);
		TokenCache cache = new TokenCache(text);
		measure("keystroke: tokens and colours of what is shown", 4000, i -> {
			int offset = RANDOM.nextInt(now.length());
			String typed = switch (i % 5) {
			case 0 -> "a";
			case 1 -> " ";
			case 2 -> "\"";
			case 3 -> "\n";
			default -> "";
			};
			int length = typed.isEmpty() ? 1 : 0;
			now.replace(offset, offset + length, typed);
			TextRange changed = cache.replace(offset, length, typed);
			int from = Math.max(0, offset - WINDOW / 2);
			cache.colours(Math.min(from, changed.offset()), Math.min(changed.end(), from + WINDOW));
		});
		String after = now.toString();
		if (!LexicalColours.of(after, 0, after.length()).equals(cache.colours(0, after.length())))
			throw new IllegalStateException("The tokens went wrong");
	}

	private static void typing(Corpus corpus, Path file, String text) {
		int claim = text.indexOf("claim ", RANDOM.nextInt(text.length() - 2000));
		int end = text.indexOf('\n', claim);
		Completion.propose(corpus, file, text.substring(0, end) + "\n  claim new: G1" + text.substring(end), end + 16, List.of());
	}

	/** Every second time behind a blank, where most can be written. */
	private static int place(String text, int i) {
		int offset = RANDOM.nextInt(text.length());
		return i % 2 == 0 ? offset : text.indexOf(' ', Math.min(offset, text.length() - 100)) + 1;
	}

	private static void measure(String what, int times, IntConsumer task) {
		for (int i = 0; i < times / 2; i++)
			task.accept(i);
		double[] millis = new double[times], cpu = new double[times];
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime(), busy = THREADS.getCurrentThreadCpuTime();
			task.accept(i);
			cpu[i] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		Arrays.sort(cpu);
		System.out.printf(Locale.ROOT,
				"%-48s clock: median %8.3f ms, 95 %% %8.3f ms; processor: median %8.3f ms, 95 %% %8.3f ms%n", what,
				millis[times / 2], millis[times * 95 / 100], cpu[times / 2], cpu[times * 95 / 100]);
	}

	private static String text(int statements) {
		StringBuilder text = new StringBuilder("namespace large\n\nendpoint ORR measures objective response as rate in %\n\n"
				+ "article review {\n  title \"Large\"\n  section s\n}\n\n");
		int genes = statements / 5;
		for (int i = 0; i < genes; i++)
			text.append("gene G").append(i).append(" \"Gene ").append(i).append("\" HGNC:").append(i + 1).append(" also \"synonym ")
					.append(i).append("\"\n");
		for (int i = 0; i < statements - genes; i++) {
			if (i % 20 == 0)
				text.append(i == 0 ? "\n" : "}\n\n").append("claims from review section s {\n");
			text.append("  claim c").append(i).append(": loss of G").append(RANDOM.nextInt(genes)).append(" activates G")
					.append(RANDOM.nextInt(genes)).append(" {\n    level B own view\n    measured ORR 7.4 % vs 35.7 % p < 0.001\n")
					.append("    note \"What the claim says in other words.\"\n  }\n");
		}
		return text.append("}\n").toString();
	}
}
