/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.evade.editing.history.EditableCorpus;
import org.evade.editing.history.History;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.MemoryStore;
import org.evade.language.edit.TextStore;

/** A corpus in memory, with a history and without a workbench. */
public final class MemoryCorpus implements EditableCorpus {
	private final MemoryStore texts;
	private final LiveModel model;
	private final History history;

	/** A corpus of texts by path below a root that need not exist. */
	public MemoryCorpus(Path root, Map<Path, String> files) {
		texts = new MemoryStore(files);
		model = new LiveModel(root);
		files.forEach(model::put);
		history = new History(new Linked());
	}

	/** The corpus of a folder. */
	public static MemoryCorpus of(Path folder) {
		Map<Path, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(path -> path.toString().endsWith(".evade")).toList())
				files.put(file.toAbsolutePath().normalize(), Files.readString(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new MemoryCorpus(folder.toAbsolutePath().normalize(), files);
	}

	/** Types into a file, as the text editor would. */
	public void type(Path file, String text) {
		texts.put(file, text);
		model.put(file, text);
	}

	/** Deletes a file. */
	public void remove(Path file) {
		texts.apply(FileEdits.delete(file));
		model.remove(file);
	}

	/** All texts. */
	public Map<Path, String> texts() {
		return new TreeMap<>(texts.texts());
	}

	@Override
	public LiveModel model() {
		return model;
	}

	@Override
	public History history() {
		return history;
	}

	/** What a change fails with, or null. */
	RuntimeException failing;

	@Override
	public void apply(Change change) throws Refused {
		if (failing != null)
			throw failing;
		history.apply(change);
	}

	@Override
	public List<Change> undo() {
		return history.canUndo() ? history.undo() : List.of();
	}

	@Override
	public List<Change> redo() {
		return history.canRedo() ? history.redo() : List.of();
	}

	@Override
	public boolean isWritable(Path file) {
		return true;
	}

	/** Keeps the model in step with the texts. */
	private final class Linked implements TextStore {
		@Override
		public String text(Path file) {
			return texts.text(file);
		}

		@Override
		public Set<Path> files() {
			return texts.files();
		}

		@Override
		public void apply(FileEdits edits) {
			texts.apply(edits);
			switch (edits.kind()) {
			case EDIT -> model.edit(edits.file(), edits.edits());
			case CREATE -> model.put(edits.file(), texts.text(edits.file()));
			case DELETE -> model.remove(edits.file());
			case MOVE -> throw new UnsupportedOperationException("Maps move no files");
			}
		}

		@Override
		public boolean writable(Path file) {
			return true;
		}
	}
}
