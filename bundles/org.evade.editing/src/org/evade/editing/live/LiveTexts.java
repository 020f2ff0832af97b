/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;

/** The texts of a corpus, which are set and read without waiting for the parser. Safe for use by several threads. */
final class LiveTexts {
	private final Map<Path, String> texts = new TreeMap<>();
	private Set<Path> dirty = new LinkedHashSet<>();

	/** Adds a file or sets its whole text. */
	void put(Path file, String text) {
		synchronized (this) {
			texts.put(LiveModel.normal(file), text);
			dirty.add(LiveModel.normal(file));
		}
	}

	/** Takes a file away. */
	void remove(Path file) {
		synchronized (this) {
			if (texts.remove(LiveModel.normal(file)) != null)
				dirty.add(LiveModel.normal(file));
		}
	}

	/**
	 * Edits the text of a file.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such file or the edits do not fit its text
	 */
	void edit(Path file, List<TextEdit> edits) {
		synchronized (this) {
			String before = texts.get(LiveModel.normal(file));
			if (before == null)
				throw new IllegalArgumentException(file + " is not part of the corpus");
			put(file, TextEdit.apply(before, edits));
		}
	}

	private void move(FileEdits move) {
		for (Path file : files())
			if (file.startsWith(LiveModel.normal(move.file()))) {
				put(move.moved(file), text(file));
				remove(file);
			}
	}

	/** Follows a change that was made to the files. */
	void apply(Change change) {
		synchronized (this) {
			for (FileEdits file : change.files())
				switch (file.kind()) {
				case EDIT -> edit(file.file(), file.edits());
				case CREATE -> put(file.file(), file.after(null));
				case DELETE -> remove(file.file());
				case MOVE -> move(file);
				}
		}
	}

	/** The text of a file with all edits, parsed or not; null when there is no such file. */
	String text(Path file) {
		synchronized (this) {
			return texts.get(LiveModel.normal(file));
		}
	}

	/** All files. */
	Set<Path> files() {
		synchronized (this) {
			return Collections.unmodifiableSet(new TreeSet<>(texts.keySet()));
		}
	}

	/** How many files changed since the changes were taken. */
	int changed() {
		synchronized (this) {
			return dirty.size();
		}
	}

	/** The files that changed since this was called last, with their texts now; null for one that is gone. */
	Map<Path, String> take() {
		Map<Path, String> changed = new HashMap<>();
		synchronized (this) {
			for (Path file : dirty)
				changed.put(file, texts.get(file));
			dirty = new LinkedHashSet<>();
		}
		return changed;
	}

	/** Counts files as changed that were taken, and all that are there. */
	void takeAgain(Set<Path> taken) {
		synchronized (this) {
			dirty.addAll(taken);
			dirty.addAll(texts.keySet());
		}
	}
}
