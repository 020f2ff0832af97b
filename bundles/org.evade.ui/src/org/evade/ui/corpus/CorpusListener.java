/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.Set;

import org.evade.editing.live.ModelDelta;

/** Told what happens in a corpus. All calls come on the UI thread. */
public interface CorpusListener {
	/**
	 * The model was brought up to date.
	 *
	 * @param delta
	 *            what is different
	 */
	default void modelChanged(ModelDelta delta) {
	}

	/**
	 * There are other findings than before.
	 *
	 * @param files
	 *            the files that they are in, or were
	 */
	default void findingsChanged(Set<Path> files) {
	}

	/** Something was done, undone or redone. */
	default void historyChanged() {
	}

	/**
	 * A file became dirty or clean.
	 *
	 * @param file
	 *            the file
	 */
	default void dirtyChanged(Path file) {
	}

	/**
	 * A file is gone from corpus and disk.
	 *
	 * @param file
	 *            the file
	 */
	default void fileRemoved(Path file) {
	}

	/**
	 * A file has another name or place.
	 *
	 * @param from
	 *            the file before
	 * @param to
	 *            the file now
	 */
	default void fileMoved(Path from, Path to) {
	}

	/**
	 * A file is going to be saved; it may still be changed.
	 *
	 * @param file
	 *            the file
	 */
	default void aboutToSave(Path file) {
	}
}
