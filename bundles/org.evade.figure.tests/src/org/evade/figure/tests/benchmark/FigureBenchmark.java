/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.model.MapDiagram;

/**
 * Time to lay out a random map and to write its figure. Arguments: nodes, edges, repetitions. Prints one line for each
 * repetition; the first is a cold machine.
 */
public final class FigureBenchmark {
	private FigureBenchmark() {
	}

	/** Runs the benchmark. */
	public static void main(String[] arguments) throws Exception {
		int nodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
		int edges = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1500;
		int repetitions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
		Path folder = Files.createTempDirectory("figure-benchmark");
		Files.writeString(folder.resolve("map.evade"), map(nodes, edges));
		Corpus corpus = load(folder);
		MapDiagram map = corpus.statements(MapDiagram.class).findFirst().orElseThrow();
		System.out.println(nodes + " nodes, " + edges + " edges; ms to lay out, ms to write the figure with saved places");
		for (int i = 0; i < repetitions; i++) {
			long start = System.nanoTime();
			String layout = Figures.layoutText(corpus, map);
			long laidOut = System.nanoTime();
			Files.writeString(folder.resolve("map.layout.evade"), layout);
			Corpus saved = load(folder);
			MapDiagram savedMap = saved.statements(MapDiagram.class).findFirst().orElseThrow();
			long loaded = System.nanoTime();
			int length = Figures.svg(saved, savedMap, FigureOptions.PRINT).length();
			long written = System.nanoTime();
			System.out.println((laidOut - start) / 1_000_000 + "\t" + (written - loaded) / 1_000_000 + "\t" + length + " characters");
		}
	}

	private static Corpus load(Path folder) throws Exception {
		return new CorpusLoader().load(List.of(folder), name -> {
		});
	}

	/** A random map in eight compartments; each edge rests on a claim with a citation. */
	public static String map(int nodes, int edges) {
		Random random = new Random(7);
		StringBuilder text = new StringBuilder("namespace bench\narticle art { title \"t\" year 2024 section s \"S\" }\n");
		StringBuilder map = new StringBuilder("map big \"Random map\" {\n");
		for (int n = 0; n < nodes; n++) {
			text.append("protein P").append(n).append('\n');
			if (n % (nodes / 8 + 1) == 0)
				map.append(n == 0 ? "" : "  }\n").append("  compartment C").append(n).append(" \"Compartment ").append(n)
						.append("\" {\n");
			map.append("    node n").append(n).append(" shows P").append(n).append('\n');
		}
		map.append("  }\n");
		text.append("claims from art section s {\n");
		for (int e = 0; e < edges; e++) {
			int a = random.nextInt(nodes);
			int b = (a + 1 + random.nextInt(nodes - 1)) % nodes;
			String relation = e % 3 == 0 ? " inhibits " : " activates ";
			text.append("  claim c").append(e).append(": P").append(a).append(relation).append("P").append(b)
					.append(" { cites ").append(1 + random.nextInt(200)).append(" }\n");
			map.append("  edge e").append(e).append(": n").append(a).append(relation).append("n").append(b).append(" with claims c")
					.append(e).append('\n');
		}
		return text.append("}\n").append(map).append("}\n").toString();
	}
}
