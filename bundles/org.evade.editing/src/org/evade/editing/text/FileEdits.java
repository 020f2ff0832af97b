/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.text;

import java.nio.file.Path;
import java.util.List;

/**
 * What happens to one file.
 *
 * @param file
 *            the file, absolute and normalised
 * @param kind
 *            whether the file is changed, made or removed
 * @param edits
 *            edits of the text before the change, sorted and not overlapping; for a new file one insertion at 0, for a
 *            removed file none
 */
public record FileEdits(Path file, Kind kind, List<TextEdit> edits) {
	/** What happens. */
	public enum Kind {
		/** The text of an existing file is edited. */
		EDIT,
		/** A file is made. */
		CREATE,
		/** A file is removed. */
		DELETE
	}

	/** Copies the edits. */
	public FileEdits {
		edits = List.copyOf(edits);
	}

	/** Edits of an existing file. */
	public static FileEdits edit(Path file, List<TextEdit> edits) {
		return new FileEdits(file, Kind.EDIT, edits);
	}

	/** A new file with a text. */
	public static FileEdits create(Path file, String text) {
		return new FileEdits(file, Kind.CREATE, List.of(new TextEdit(0, 0, text)));
	}

	/** A file that goes. */
	public static FileEdits delete(Path file) {
		return new FileEdits(file, Kind.DELETE, List.of());
	}

	/**
	 * What leads back.
	 *
	 * @param before
	 *            text of the file before the change; not looked at for a new file
	 */
	public FileEdits inverse(String before) {
		return switch (kind) {
		case EDIT -> edit(file, TextEdit.inverse(before, edits));
		case CREATE -> delete(file);
		case DELETE -> create(file, before);
		};
	}

	/**
	 * The text of the file after the change.
	 *
	 * @param before
	 *            text before; not looked at for a new file
	 * @return the text, or null when the file is removed
	 */
	public String after(String before) {
		return switch (kind) {
		case EDIT -> TextEdit.apply(before, edits);
		case CREATE -> edits.get(0).text();
		case DELETE -> null;
		};
	}
}
