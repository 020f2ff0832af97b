/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import org.eclipse.swt.widgets.Display;

/** Lays the blocks out that were only estimated, a few at a time while nobody scrolls or types, so that the scroll bar tells the truth. */
final class Measuring implements Runnable {
	private static final int PAUSE = 12, SLICE = 5, QUIET = 150;

	private final ReadingPage page;
	private long scrolled;
	private boolean asked;

	Measuring(ReadingPage page) {
		this.page = page;
	}

	void start() {
		if (!asked)
			ask(PAUSE);
	}

	/** Somebody scrolls: what is far away can wait. */
	void scrolled() {
		scrolled = System.currentTimeMillis();
	}

	private void ask(int pause) {
		asked = true;
		page.control().getDisplay().timerExec(pause, this);
	}

	@Override
	public void run() {
		asked = false;
		if (page.control().isDisposed() || page.layout() == null)
			return;
		if (System.currentTimeMillis() - scrolled < QUIET) {
			ask(QUIET);
			return;
		}
		PageLayout layout = page.layout();
		int around = layout.count() == 0 ? 0 : layout.at(page.scroll());
		long end = System.nanoTime() + SLICE * 1_000_000L;
		boolean moved = false;
		for (int next = layout.nextOpen(around); next >= 0; next = layout.nextOpen(around)) {
			page.measure(next);
			moved = true;
			if (System.nanoTime() > end)
				break;
		}
		if (moved)
			page.touched();
		if (layout.open() > 0)
			ask(PAUSE);
	}

	void stop() {
		Display display = Display.getCurrent();
		if (display != null && !display.isDisposed())
			display.timerExec(-1, this);
	}
}
