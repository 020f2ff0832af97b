/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.ModelFile;

/** Edits of several files in the making. Refuses files that have a mistake of form or may not be written. */
public final class ChangeBuilder {
	private record Piece(int from, int to, String text) {
	}

	private final Predicate<Path> writable;
	private final Map<Path, List<Piece>> pieces = new LinkedHashMap<>();
	private final Map<Path, ModelFile> sources = new TreeMap<>();
	private final Map<Path, FileEdits> whole = new TreeMap<>();

	/**
	 * @param writable
	 *            whether a file may be written
	 */
	public ChangeBuilder(Predicate<Path> writable) {
		this.writable = writable;
	}

	/** Replaces a part of a file. */
	public void replace(ModelFile file, int from, int to, String text) throws Refused {
		touch(file);
		pieces.computeIfAbsent(file.path(), path -> new ArrayList<>()).add(new Piece(from, to, text));
	}

	/** Inserts a text; several at one place stay in the order in which they were added. */
	public void insert(ModelFile file, int at, String text) throws Refused {
		replace(file, at, at, text);
	}

	/** Deletes a part of a file; parts may overlap and hold insertions. */
	public void delete(ModelFile file, int from, int to) throws Refused {
		if (from < to)
			replace(file, from, to, "");
	}

	/** Makes a file. */
	public void create(Path file, String text) throws Refused {
		if (!writable.test(file))
			throw new Refused("The file " + file.getFileName() + " cannot be made: its folder is read-only.");
		whole.put(file, FileEdits.create(file, text));
	}

	/** Removes a file with all that is in it. */
	public void remove(ModelFile file) throws Refused {
		touch(file);
		whole.put(file.path(), FileEdits.delete(file.path()));
	}

	/** Whether a file is to be made or removed by this draft. */
	public boolean isWhole(Path file) {
		return whole.containsKey(file);
	}

	private void touch(ModelFile file) throws Refused {
		if (!file.isWellFormed())
			throw new Refused("The file " + file.name() + " has a syntax error: mend it first.");
		if (!writable.test(file.path()))
			throw new Refused("The file " + file.name() + " is read-only: make it writable first.");
		sources.put(file.path(), file);
	}

	/** The change with all edits; edits that change nothing are left out. */
	public Change finish(String label) {
		List<FileEdits> files = new ArrayList<>(whole.values());
		pieces.forEach((path, list) -> {
			if (whole.containsKey(path))
				return;
			List<TextEdit> edits = joined(list, sources.get(path).text());
			if (!edits.isEmpty())
				files.add(FileEdits.edit(path, edits));
		});
		files.sort(Comparator.comparing(FileEdits::file));
		return new Change(label, files);
	}

	/** Deletions that touch become one, and what is inserted at one place becomes one text. */
	private static List<TextEdit> joined(List<Piece> pieces, String text) {
		List<Piece> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingInt(Piece::from)); // stable
		List<TextEdit> edits = new ArrayList<>();
		for (int i = 0; i < sorted.size();) {
			int from = sorted.get(i).from, to = sorted.get(i).to;
			StringBuilder written = new StringBuilder(sorted.get(i).text);
			int next = i + 1;
			while (next < sorted.size() && joins(sorted.get(next), to)) {
				written.append(sorted.get(next).text);
				to = Math.max(to, sorted.get(next++).to);
			}
			i = next;
			if (!text.substring(from, to).contentEquals(written))
				edits.add(trimmed(from, to, written.toString(), text));
		}
		return edits;
	}

	private static boolean joins(Piece next, int end) {
		if (next.from < end && !next.text.isEmpty() && next.from < next.to)
			throw new IllegalStateException("A replacement at " + next.from + " overlaps an edit that ends at " + end);
		return next.from <= end;
	}

	/** Without what stays the same at both ends, as long as whole characters stay. */
	private static TextEdit trimmed(int from, int to, String written, String text) {
		if (from == to || written.isEmpty())
			return new TextEdit(from, to - from, written);
		TextEdit edit = TextEdit.difference(text.substring(from, to), written).get(0);
		return new TextEdit(from + edit.offset(), edit.length(), edit.text());
	}
}
