/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;

/** A file that is open in an editor or has unsaved changes. UI thread only. */
final class CorpusDocument {
	private Path path;
	private IFile file;
	private final IDocument document;
	private String saved;
	private int editors;
	private boolean wasDirty;
	/** What is being written to the file just now, or null. */
	private String saving;
	private boolean saveAgain;
	/** Serial of the history when the text was last as on the disk. */
	private long cleanAt;

	CorpusDocument(Path path, IFile file, String text) {
		this.path = path;
		this.file = file;
		document = new Document(text);
		saved = text;
	}

	Path path() {
		return path;
	}

	IFile file() {
		return file;
	}

	/** The file has another name or place; nobody connected under that one yet. */
	void moved(Path to, IFile there) {
		path = to;
		file = there;
		editors = 0;
	}

	IDocument document() {
		return document;
	}

	/** The text on the disk as far as known. */
	String saved() {
		return saved;
	}

	void setSaved(String text) {
		saved = text;
	}

	/** What is being written to the file just now, or null. */
	String saving() {
		return saving;
	}

	void setSaving(String text) {
		saving = text;
	}

	/** A save was asked for while another was going on. */
	void setSaveAgain(boolean again) {
		saveAgain = again;
	}

	boolean isSaveAgain() {
		return saveAgain;
	}

	/** Steps of the history up to this one are of no account: the text was as on the disk after them. */
	long cleanAt() {
		return cleanAt;
	}

	void setCleanAt(long serial) {
		cleanAt = serial;
	}

	boolean isDirty() {
		return document.getLength() != saved.length() || !document.get().equals(saved);
	}

	/** Whether it became dirty or clean since this was asked last. */
	boolean dirtyChanged() {
		boolean before = wasDirty;
		wasDirty = isDirty();
		return before != wasDirty;
	}

	void editorOpened() {
		editors++;
	}

	void editorClosed() {
		editors--;
	}

	void setEditors(int count) {
		editors = count;
	}

	int editors() {
		return editors;
	}

	boolean hasEditor() {
		return editors > 0;
	}
}
