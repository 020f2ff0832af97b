/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.edit;

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
 *            removed or moved file none
 * @param target
 *            where a moved file or folder goes; null for the other kinds
 */
public record FileEdits(Path file, Kind kind, List<TextEdit> edits, Path target) {
	/** What happens. */
	public enum Kind {
		/** The text of an existing file is edited. */
		EDIT,
		/** A file is made. */
		CREATE,
		/** A file is removed. */
		DELETE,
		/** A file, or a folder with all that is in it, gets another name or place; texts stay. */
		MOVE
	}

	/** Copies the edits. */
	public FileEdits {
		edits = List.copyOf(edits);
	}

	/** Edits of an existing file. */
	public static FileEdits edit(Path file, List<TextEdit> edits) {
		return new FileEdits(file, Kind.EDIT, edits, null);
	}

	/** A new file with a text. */
	public static FileEdits create(Path file, String text) {
		return new FileEdits(file, Kind.CREATE, List.of(new TextEdit(0, 0, text)), null);
	}

	/** A file that goes. */
	public static FileEdits delete(Path file) {
		return new FileEdits(file, Kind.DELETE, List.of(), null);
	}

	/** A file or folder that gets another name or place. */
	public static FileEdits move(Path file, Path target) {
		return new FileEdits(file, Kind.MOVE, List.of(), target);
	}

	/**
	 * What leads back.
	 *
	 * @param before
	 *            text of the file before the change; not looked at for a new or moved one
	 */
	public FileEdits inverse(String before) {
		return switch (kind) {
		case EDIT -> edit(file, TextEdit.inverse(before, edits));
		case CREATE -> delete(file);
		case DELETE -> create(file, before);
		case MOVE -> move(target, file);
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
		case MOVE -> before;
		};
	}

	/**
	 * Where a file lies after the move.
	 *
	 * @param any
	 *            the moved file itself, or one in the moved folder
	 */
	public Path moved(Path any) {
		return target.resolve(file.relativize(any)).normalize();
	}
}
