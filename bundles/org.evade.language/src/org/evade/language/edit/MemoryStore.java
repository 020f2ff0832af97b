/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.edit;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Texts in memory. Not safe for use by several threads. */
public final class MemoryStore implements TextStore {
	private final Map<Path, String> texts = new TreeMap<>();
	private final Set<Path> readOnly = new HashSet<>();

	/** An empty store. */
	public MemoryStore() {
	}

	/** A store with texts. */
	public MemoryStore(Map<Path, String> texts) {
		this.texts.putAll(texts);
	}

	/** Sets the text of a file, whatever was there. */
	public void put(Path file, String text) {
		texts.put(file, text);
	}

	/** Lets a file be changed or not. */
	public void setWritable(Path file, boolean writable) {
		if (writable)
			readOnly.remove(file);
		else
			readOnly.add(file);
	}

	/** A copy of all texts by file. */
	public Map<Path, String> texts() {
		return new TreeMap<>(texts);
	}

	@Override
	public String text(Path file) {
		return texts.get(file);
	}

	@Override
	public Set<Path> files() {
		return Collections.unmodifiableSet(texts.keySet());
	}

	@Override
	public void apply(FileEdits edits) {
		Path file = edits.file();
		if (!writable(file))
			throw new IllegalStateException(file + " is read-only");
		if (edits.kind() == FileEdits.Kind.MOVE) {
			move(edits);
			return;
		}
		boolean exists = texts.containsKey(file);
		if (exists == (edits.kind() == FileEdits.Kind.CREATE))
			throw new IllegalStateException(file + (exists ? " exists already" : " does not exist"));
		String after = edits.after(texts.get(file));
		if (after == null)
			texts.remove(file);
		else
			texts.put(file, after);
	}

	private void move(FileEdits edits) {
		List<Path> moved = texts.keySet().stream().filter(any -> any.startsWith(edits.file())).toList();
		if (moved.isEmpty() || moved.stream().map(edits::moved).anyMatch(texts::containsKey))
			throw new IllegalStateException(moved.isEmpty() ? edits.file() + " does not exist" : edits.target() + " exists already");
		for (Path any : moved)
			texts.put(edits.moved(any), texts.remove(any));
	}

	@Override
	public boolean writable(Path file) {
		return !readOnly.contains(file);
	}
}
