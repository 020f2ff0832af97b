/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.language.edit.FileEdits;

/** What one undo takes back. */
final class HistoryEntry {
	final String label;
	final List<Step> steps = new ArrayList<>();
	/** What further typing may join, or null. */
	TypingRun typing;
	long serial;

	HistoryEntry(String label, Step... steps) {
		this.label = label;
		this.steps.addAll(List.of(steps));
	}

	/** The same with as few steps as may be. */
	HistoryEntry joined() {
		return new HistoryEntry(label, Joined.of(label, steps).toArray(Step[]::new));
	}

	/** Characters that it holds, and something for itself. */
	long size() {
		return 64 + steps.stream().mapToLong(Step::size).sum();
	}

	boolean touches(Path file) {
		return steps.stream().flatMap(step -> step.change().files().stream()).anyMatch(edits -> touches(edits, file));
	}

	private static boolean touches(FileEdits edits, Path file) {
		return edits.target() == null ? edits.file().equals(file)
				: file.startsWith(edits.file()) || file.startsWith(edits.target());
	}
}
