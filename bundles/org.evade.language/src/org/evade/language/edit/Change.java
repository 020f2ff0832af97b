/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of the history: edits of one or more files that belong together.
 *
 * @param label
 *            what it does, for the Undo menu: "Rename STK11 to LKB1"
 * @param files
 *            what happens to each file; no file twice
 */
public record Change(String label, List<FileEdits> files) {
	/** Copies the list and checks that no file stands in it twice. */
	public Change {
		files = List.copyOf(files);
		if (files.stream().map(FileEdits::file).distinct().count() < files.size())
			throw new IllegalArgumentException("A change names each file once: " + label);
	}

	/** Whether nothing is changed. */
	public boolean isEmpty() {
		return files.stream().allMatch(file -> file.kind() == FileEdits.Kind.EDIT && file.edits().isEmpty());
	}

	/** The same change under another label. */
	public Change labelled(String other) {
		return new Change(other, files);
	}

	/**
	 * The change that leads back.
	 *
	 * @param before
	 *            the texts before the change
	 */
	public Change inverse(TextStore before) {
		List<FileEdits> back = new ArrayList<>();
		for (FileEdits file : files)
			back.add(file.inverse(switch (file.kind()) {
			case EDIT, DELETE -> before.text(file.file());
			case CREATE, MOVE -> null;
			}));
		return new Change(label, back.reversed());
	}

	/**
	 * Applies the change to a store: all of it, or nothing when a file cannot be changed.
	 *
	 * @return the change that leads back
	 * @throws RuntimeException
	 *             what the store threw; files changed before are set back
	 */
	public Change applyTo(TextStore store) {
		Change back = inverse(store);
		int done = 0;
		try {
			for (FileEdits file : files) {
				store.apply(file);
				done++;
			}
		} catch (RuntimeException e) {
			for (int i = done - 1; i >= 0; i--)
				store.apply(back.files.get(files.size() - 1 - i));
			throw e;
		}
		return back;
	}
}
