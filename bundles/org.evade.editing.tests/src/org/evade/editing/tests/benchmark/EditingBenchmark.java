/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.evade.editing.history.History;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.LayoutOperations;
import org.evade.editing.operations.Placement;
import org.evade.language.edit.Change;
import org.evade.language.edit.MemoryStore;
import org.evade.language.edit.TextEdit;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutText;
import org.evade.layout.Point;

/**
 * Time from a key to the diagnostics in a file of 5,000 statements, and from a drop to the settled model on a map of 1,000
 * nodes
 * and 1,500 edges. Argument: keys to press. Prints median, 95th percentile and worst in ms.
 */
public final class EditingBenchmark {
	private static final Path ROOT = Path.of("/bench"), FILE = ROOT.resolve("big.evade"),
			LAYOUT = ROOT.resolve("m.layout.evade");

	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	private EditingBenchmark() {
	}

	/** Runs the benchmark. */
	public static void main(String[] arguments) throws Exception {
		int keys = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1500;
		MemoryStore store = new MemoryStore(Map.of(FILE, statements(5000), ROOT.resolve("m.evade"), map(1000, 1500), LAYOUT,
				layout(1000, 1500)));
		LiveModel model = new LiveModel(ROOT);
		store.texts().forEach(model::put);
		long start = System.nanoTime();
		model.settle();
		System.out.println("load: " + (System.nanoTime() - start) / 1_000_000 + " ms; " + model.problems(FILE).size()
				+ " problems");
		typing(model, keys);
		moving(model, store, keys / 3);
	}

	/** Types claims, notes and labels into random places, with slips that break the statement, and takes them out again. */
	private static void typing(LiveModel model, int keys) {
		Random random = new Random(3);
		String[] typed = { "\n    note \"a note that is typed\"", " // a comment", "\n    in E7", "\n    level B",
				"\n    phenotype primary, adaptive" };
		List<Double> all = new ArrayList<>(), work = new ArrayList<>();
		while (all.size() < keys) {
			String text = model.text(FILE);
			int claim = text.indexOf("    asserted", random.nextInt(text.length()));
			if (claim < 0)
				continue;
			int at = claim + "    asserted".length();
			String words = typed[random.nextInt(typed.length)];
			for (int i = 0; i < words.length(); i++)
				all.add(key(model, new TextEdit(at + i, 0, words.substring(i, i + 1)), work));
			for (int i = words.length() - 1; i >= 0; i--)
				all.add(key(model, new TextEdit(at + i, 1, ""), work));
		}
		int warm = all.size() / 3;
		print("key to diagnostics, 5,000 statements, " + model.text(FILE).length() / 1000 + " k characters", all.subList(warm, all.size()));
		print("the same in processor time, for a machine that is busy", work.subList(warm, work.size()));
	}

	private static double key(LiveModel model, TextEdit edit, List<Double> work) {
		long start = System.nanoTime(), worked = CLOCK.getCurrentThreadCpuTime();
		model.edit(FILE, List.of(edit));
		model.settle();
		model.problems(FILE);
		work.add((CLOCK.getCurrentThreadCpuTime() - worked) / 1e6);
		return (System.nanoTime() - start) / 1e6;
	}

	private static void moving(LiveModel model, MemoryStore store, int moves) throws Exception {
		Random random = new Random(5);
		History history = new History(store);
		history.addListener(event -> model.apply(event.change()));
		LayoutOperations layouts = new LayoutOperations(model);
		List<Double> planned = new ArrayList<>(), settled = new ArrayList<>();
		for (int i = 0; i < moves; i++) {
			String id = "n" + random.nextInt(1000);
			long start = System.nanoTime();
			Change change = layouts.place("bench.m", Placement.of(id, new Box(random.nextInt(4000), random.nextInt(4000), 90, 30),
					null));
			long done = System.nanoTime();
			history.apply(change);
			model.settle();
			long last = System.nanoTime();
			if (i % 3 == 0)
				history.undo();
			model.settle();
			if (i > moves / 3) {
				planned.add((done - start) / 1e6);
				settled.add((last - start) / 1e6);
			}
		}
		print("node moved on a map of 1,000 nodes and 1,500 edges: planned", planned);
		print("node moved on a map of 1,000 nodes and 1,500 edges: planned, applied, settled", settled);
	}

	private static void print(String what, List<Double> times) {
		double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		System.out.printf("%s: median %.1f ms, 95th percentile %.1f ms, worst %.1f ms (%d)%n", what, sorted[sorted.length / 2],
				sorted[sorted.length * 95 / 100], sorted[sorted.length - 1], sorted.length);
	}

	/** Entities, publications and claims, as many statements as asked for in the mixture of the corpus. */
	private static String statements(int count) {
		StringBuilder text = new StringBuilder("namespace bench\n\narticle art {\n  title \"t\"\n  section s \"S\"\n}\n\n");
		int entities = count * 3 / 10, publications = count / 5, claims = count - entities - publications;
		for (int i = 0; i < entities; i++)
			text.append(i % 9 == 7 ? "disease E" : "protein E").append(i).append(" \"entity ").append(i)
					.append("\" also \"alias\"\n");
		for (int i = 0; i < publications; i++)
			text.append("publication pub").append(i).append(" {\n  title \"Title ").append(i)
					.append("\"\n  authors \"A B\", \"C D\" et al\n  journal \"J\"\n  year 2020\n}\n");
		for (int i = 0; i < claims; i++)
			text.append(i % 20 == 0 ? (i == 0 ? "" : "}\n") + "\nclaims from art section s {\n" : "").append("  claim c").append(i)
					.append(": E").append(i % entities).append(" activates E").append((i * 7 + 1) % entities)
					.append(" {\n    asserted\n    system mouse model\n    cites pub").append(i % publications).append("\n  }\n");
		return text.append("}\n").toString();
	}

	private static String map(int nodes, int edges) {
		StringBuilder text = new StringBuilder("namespace bench\n\nmap m \"Map\" {\n");
		for (int i = 0; i < nodes; i++)
			text.append("  node n").append(i).append(" shows E").append(i).append('\n');
		for (int i = 0; i < edges; i++)
			text.append("  edge e").append(i).append(": n").append(i % nodes).append(" activates n").append((i * 7 + 1) % nodes)
					.append(" with claims c").append(i).append('\n');
		return text.append("}\n").toString();
	}

	private static String layout(int nodes, int edges) {
		TreeMap<String, Box> boxes = new TreeMap<>();
		TreeMap<String, List<Point>> routes = new TreeMap<>();
		for (int i = 0; i < nodes; i++)
			boxes.put("n" + i, new Box(i % 30 * 120, i / 30 * 60, 90, 30));
		for (int i = 0; i < edges; i++)
			routes.put("e" + i, List.of(new Point(i, i), new Point(i + 30, i), new Point(i + 30, 70)));
		return LayoutText.write("bench", "m", new Geometry(4200, 4200, boxes, routes));
	}
}
