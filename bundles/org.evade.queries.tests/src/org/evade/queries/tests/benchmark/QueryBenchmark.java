/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.tests.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.queries.find.Query;
import org.evade.queries.items.QueryItem;
import org.evade.queries.items.ItemKind;
import org.evade.queries.order.Arrangement;
import org.evade.queries.order.Arrangement.Sort;
import org.evade.queries.order.Grouping;

/** Prints how long lists of many claims take. Argument: number of claims. */
public final class QueryBenchmark {
	private QueryBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		int claims = Integer.parseInt(args[0]);
		Path folder = Files.createTempDirectory("evade-queries");
		for (int file = 0; file * 500 < claims; file++)
			Files.writeString(folder.resolve(file + ".evade"), text(file));
		Corpus corpus = time("load", () -> {
			try {
				return new CorpusLoader(2).load(List.of(folder), name -> {
				});
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		List<QueryItem> items = null;
		for (int i = 0; i < 4; i++)
			items = time("read", () -> ItemKind.CLAIMS.read(corpus));
		System.out.println(items.size() + " claims; MB " + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20));
		for (int i = 0; i < 3; i++)
			for (String query : List.of("level:none tumour:t1 -has:passage", "participant 17", "cites:>30 note:cohort"))
				filter(items, query);
		for (int i = 0; i < 3; i++)
			sort(items);
	}

	private static void filter(List<QueryItem> items, String text) throws Exception {
		Query<QueryItem> query = Query.parse(ItemKind.CLAIMS.fields(), text);
		int found = time("filter " + text, () -> Arrangement.<QueryItem> plain().filtered(query).of(items).flat()).size();
		System.out.println("  " + found);
	}

	private static void sort(List<QueryItem> items) {
		var fields = ItemKind.CLAIMS.fields();
		time("sort", () -> Arrangement.<QueryItem> plain().sorted(List.of(new Sort<>(fields.byName("subject"), false))).of(items));
		time("group", () -> Arrangement.<QueryItem> plain().grouped(List.of(Grouping.by(fields.byName("article")), Grouping.by(fields.byName("cites")))).of(items));
	}

	private static String text(int file) {
		StringBuilder text = new StringBuilder("namespace n" + file + "\nphenotype R" + file + " \"resistance\"\ndisease t" + file % 3 + "\narticle a" + file
				+ " { title \"A\" authors \"Roux C\" year 2020 section s \"Section\" }\n");
		for (int i = 0; i < 60; i++)
			text.append("gene G" + i + " \"participant " + i + "\" also \"syn" + i + "\"\n");
		text.append("claims from a" + file + " section s {\n");
		for (int i = 0; i < 500; i++)
			text.append("  claim c" + i + ": expression of G" + i % 60 + " + G" + (i + 7) % 60 + " " + (i % 2 == 0 ? "causes" : "reverses") + " R" + file + " { in t" + file % 3
					+ (i % 3 == 0 ? " level B" : "") + " cites " + i % 50 + " passage " + i * 100 + "-" + (i * 100 + 90) + " note \"Note " + i + " of one cohort.\" }\n");
		return text.append("}\n").toString();
	}

	private static <T> T time(String what, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
		return result;
	}
}
