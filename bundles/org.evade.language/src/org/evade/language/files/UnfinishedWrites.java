/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is being written: taken away when the process is told to end (Ctrl+C, a build server that stops the job). */
final class UnfinishedWrites {
	/** By their names, which are random: a folder may have several. */
	private static final Map<Path, Closeable> OPEN = new ConcurrentHashMap<>();
	private static volatile boolean ending;
	static {
		try {
			Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedWrites::takeAway, "Evade unfinished files"));
		} catch (IllegalStateException e) {
			// the process is ending already
		}
	}

	private UnfinishedWrites() {
	}

	static void add(Path path, Closeable unfinished) {
		OPEN.put(path.getFileName(), unfinished);
	}

	static void remove(Path path) {
		OPEN.remove(path.getFileName());
	}

	/** Whether this process writes it: then it must not even be opened, for closing it again would give its lock away. */
	static boolean isOurs(Path path) {
		return OPEN.containsKey(path.getFileName());
	}

	/** Whether the process was told to end. */
	static boolean isEnding() {
		return ending;
	}

	private static void takeAway() {
		ending = true;
		for (Closeable unfinished : OPEN.values())
			try {
				unfinished.close();
			} catch (IOException | RuntimeException e) {
				// the next run takes it away
			}
	}
}
