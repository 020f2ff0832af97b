/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether a corpus is being opened in the background, for views that would otherwise say that there is none. Any thread. */
public final class CorpusOpening implements AutoCloseable {
	private static final AtomicInteger GOING = new AtomicInteger();
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private boolean closed;

	private CorpusOpening() {
	}

	/** A corpus is going to be opened; to be closed when it is there, or could not be opened. */
	public static CorpusOpening begin() {
		GOING.incrementAndGet();
		LISTENERS.forEach(Runnable::run);
		return new CorpusOpening();
	}

	@Override
	public synchronized void close() {
		if (closed)
			return;
		closed = true;
		GOING.decrementAndGet();
		LISTENERS.forEach(Runnable::run);
	}

	/** Whether a corpus is being opened. */
	public static boolean isGoing() {
		return GOING.get() > 0;
	}

	/** Adds a listener, called on any thread when an opening begins or ends. */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/** Removes a listener. */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
