/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** A line on the terminal for what takes longer than a second; nothing anywhere else. Safe from any thread. */
public final class Progress {
	private static final long SILENT = 1_000_000_000L, BETWEEN = 100_000_000L;
	private static final int WIDTH = 24;
	private final PrintStream err;
	private final long begin = System.nanoTime();
	private final AtomicInteger steps = new AtomicInteger();
	private volatile long last = begin + SILENT - BETWEEN;
	private volatile String what = "";
	private volatile int total;
	private Boolean seen;
	private boolean shown;

	Progress(PrintStream err) {
		this.err = err;
	}

	/**
	 * Begins a part of the work.
	 *
	 * @param what
	 *            what is done, such as {@code reading}
	 * @param total
	 *            number of steps, 0 when unknown
	 */
	public void begin(String what, int total) {
		this.what = what;
		this.total = total;
		steps.set(0);
	}

	/** One step is done. */
	public void step(String name) {
		int done = steps.incrementAndGet();
		long now = System.nanoTime();
		if (now - last >= BETWEEN)
			show(done, name, now);
	}

	private synchronized void show(int done, String name, long now) {
		if (now - last < BETWEEN)
			return;
		last = now;
		if (seen == null)
			seen = Terminal.showsProgress();
		if (!seen)
			return;
		String count = total > 0 ? bar(done) + " " + done + "/" + total : Integer.toString(done);
		String line = what + " " + count + " " + name;
		err.print("\r\033[K" + (line.length() > 78 ? line.substring(0, 78) : line));
		err.flush();
		shown = true;
	}

	private String bar(int done) {
		int full = Math.min(WIDTH, done * WIDTH / total);
		return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "]";
	}

	/** Takes the line away, before something else is written. */
	public synchronized void clear() {
		if (shown) {
			err.print("\r\033[K");
			err.flush();
		}
		shown = false;
	}
}
