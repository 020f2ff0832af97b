/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.evade.diagram.paint.Look;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.session.MapSession;
import org.evade.diagram.tests.MemoryCorpus;
import org.evade.diagram.ui.MapNavigation;
import org.evade.diagram.ui.MapPane;
import org.evade.layout.Box;

/**
 * Time to open a large map after the text, and for each frame while a node with its lines is dragged, drawn to an image of
 * the window's size. Arguments: nodes, edges. The bars: 1 s to open, 16.7 ms a frame (95th percentile).
 */
public final class MapBenchmark {
	private static final int WIDTH = 1400;
	private static final int HEIGHT = 900;
	private static final int FRAMES = 300;

	private MapBenchmark() {
	}

	/** Runs the benchmark. */
	public static void main(String[] arguments) {
		int nodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
		int edges = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1500;
		MemoryCorpus bench = new MemoryCorpus(Path.of("/bench"), files(nodes, edges));
		bench.model().settle();
		Display display = new Display();
		for (int round = 0; round < 3; round++)
			open(display, bench, nodes, edges);
		MapSession session = new MapSession(bench, "bench.big");
		session.refresh();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		MapPane pane = new MapPane(shell, session, Look.LIGHT, MapNavigation.none());
		shell.open();
		settle(display);
		for (int round = 0; round < 3; round++)
			change(display, pane, 5);
		for (double zoom : new double[] { 0, 0.5, 1 })
			drag(display, pane, zoom);
		shell.dispose();
		display.dispose();
	}

	/** One node moved by a step: from the gesture to the new picture, on the thread of the user interface. */
	private static void change(Display display, MapPane pane, int times) {
		MapSession session = pane.session();
		List<String> nodes = List.copyOf(session.snapshot().nodes().keySet());
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image);
		List<Double> clock = new ArrayList<>();
		List<Double> work = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			long cpu = cpu();
			LayoutChange places = LayoutChange.moved(session.snapshot(), Set.of(nodes.get(i * 7 % nodes.size())), 3, 2);
			pane.run("Move", pane.edits().drop("Move", places, Set.of(), null));
			pane.viewer().paint(gc);
			clock.add((System.nanoTime() - start) / 1e6);
			work.add((cpu() - cpu) / 1e6);
		}
		gc.dispose();
		image.dispose();
		System.out.printf("change the place of a node: %s; of the processor: %s%n", spread(clock), spread(work));
	}

	private static void open(Display display, MemoryCorpus bench, int nodes, int edges) {
		long start = System.nanoTime();
		long cpu = cpu();
		MapSession session = new MapSession(bench, "bench.big");
		session.refresh();
		long read = System.nanoTime();
		long cpuRead = cpu();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		MapPane pane = new MapPane(shell, session, Look.LIGHT, MapNavigation.none());
		shell.open();
		pane.fit();
		paint(display, pane);
		long shown = System.nanoTime();
		System.out.printf("open %d nodes, %d edges: read %.0f ms (cpu %.0f), parts and first picture %.0f ms (cpu %.0f)%n", nodes,
				edges, (read - start) / 1e6, (cpuRead - cpu) / 1e6, (shown - read) / 1e6, (cpu() - cpuRead) / 1e6);
		shell.dispose();
		settle(display);
	}

	/** Paints what the window shows, as a paint event would. */
	private static void paint(Display display, MapPane pane) {
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image);
		pane.viewer().paint(gc);
		gc.dispose();
		image.dispose();
	}

	private static void drag(Display display, MapPane pane, double zoom) {
		if (zoom == 0)
			pane.fit();
		else
			pane.viewer().zoom(zoom);
		settle(display);
		MapSession session = pane.session();
		Rectangle window = new Rectangle(pane.context().toMap(new org.eclipse.draw2d.geometry.Point(0, 0)),
				pane.context().toMap(new org.eclipse.draw2d.geometry.Point(WIDTH, HEIGHT)));
		String node = session.snapshot().nodes().keySet().stream()
				.filter(id -> window.contains(session.snapshot().geometry().boxes().get(id).centre().x(),
						session.snapshot().geometry().boxes().get(id).centre().y()))
				.max((a, b) -> session.snapshot().edgesOf(Set.of(a)).size() - session.snapshot().edgesOf(Set.of(b)).size()).orElseThrow();
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image);
		List<Double> frames = new ArrayList<>();
		List<Double> work = new ArrayList<>();
		for (int frame = 0; frame < FRAMES; frame++) {
			long start = System.nanoTime();
			long cpu = cpu();
			pane.context().preview(LayoutChange.moved(session.snapshot(), Set.of(node), frame % 60, frame / 10));
			pane.viewer().paint(gc);
			frames.add((System.nanoTime() - start) / 1e6);
			work.add((cpu() - cpu) / 1e6);
		}
		gc.dispose();
		image.dispose();
		pane.context().endPreview();
		System.out.printf("drag a node with %d lines at zoom %.2f, whole window each frame: %s; of the processor: %s%n",
				session.snapshot().edgesOf(Set.of(node)).size(), pane.context().zoom(), spread(frames), spread(work));
	}

	private static String spread(List<Double> times) {
		double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return String.format("median %.1f ms, 95th %.1f ms, worst %.1f ms", sorted[sorted.length / 2],
				sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1]);
	}

	/** Time of the processor on this thread: what counts on a machine with other work. */
	private static long cpu() {
		return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static void settle(Display display) {
		while (display.readAndDispatch()) {
			// until nothing is waiting
		}
	}

	/** A random map in eight compartments on a grid, with a saved layout whose lines have two corners. */
	public static Map<Path, String> files(int nodes, int edges) {
		Random random = new Random(7);
		int columns = (int) Math.ceil(Math.sqrt(nodes * 0.7));
		StringBuilder text = new StringBuilder("namespace bench\narticle art { title \"t\" year 2024 section s \"S\" }\n");
		StringBuilder map = new StringBuilder("map big \"Random map\" {\n");
		StringBuilder layout = new StringBuilder("namespace bench\nlayout of big size 6000 by 6000 {\n");
		Box[] boxes = new Box[nodes];
		for (int n = 0; n < nodes; n++) {
			text.append(n % 3 == 0 ? "gene P" : n % 3 == 1 ? "protein P" : "cell P").append(n).append('\n');
			map.append("  node n").append(n).append(" shows P").append(n).append('\n');
			boxes[n] = new Box(n % columns * 110 + 20, n / columns * 64 + 20, 60, 24);
			layout.append("  box n").append(n).append(" at ").append(boxes[n].x()).append(',').append(boxes[n].y())
					.append(" size 60 by 24\n");
		}
		text.append("claims from art section s {\n");
		for (int e = 0; e < edges; e++) {
			int a = random.nextInt(nodes);
			int b = Math.clamp(a + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(4) + columns * random.nextInt(4)), 0,
					nodes - 1);
			b = a == b ? (a + 1) % nodes : b;
			String relation = e % 3 == 0 ? " inhibits " : " activates ";
			text.append("  claim c").append(e).append(": P").append(a).append(relation).append("P").append(b).append(" { cites ")
					.append(1 + random.nextInt(200)).append(" }\n");
			map.append("  edge e").append(e).append(": n").append(a).append(relation).append("n").append(b).append(" with claims c")
					.append(e).append('\n');
			int x = boxes[a].right() + 8 + random.nextInt(40);
			int tip = boxes[b].x() > x ? boxes[b].x() : boxes[b].right();
			layout.append("  route e").append(e).append(" via ").append(boxes[a].right()).append(',').append(boxes[a].y() + 12)
					.append(' ').append(x).append(',').append(boxes[a].y() + 12).append(' ').append(x).append(',')
					.append(boxes[b].y() + 12).append(' ').append(tip).append(',').append(boxes[b].y() + 12).append('\n');
		}
		Map<Path, String> files = new TreeMap<>();
		files.put(Path.of("/bench/text.evade"), text.append("}\n").toString());
		files.put(Path.of("/bench/map.evade"), "namespace bench\n" + map.append("}\n"));
		files.put(Path.of("/bench/map.layout.evade"), layout.append("}\n").toString());
		return files;
	}
}
