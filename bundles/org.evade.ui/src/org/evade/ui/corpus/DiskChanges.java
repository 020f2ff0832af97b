/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.editing.history.Compound;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;

/** What other programs do to the files of a corpus: taken over as steps of its history. UI thread. */
final class DiskChanges {
	private final CorpusSession session;
	private final CorpusDocuments documents;
	private boolean takingOver;

	/** Something that another program did. */
	sealed interface News {
	}

	/** A file has this text now. */
	record Written(Path path, String text) implements News {
	}

	/** A file is gone. */
	record Gone(Path path) implements News {
	}

	/** A file or folder has another name or place. */
	record Moved(Path from, Path to) implements News {
	}

	DiskChanges(CorpusSession session, CorpusDocuments documents) {
		this.session = session;
		this.documents = documents;
	}

	/** Whether an edit of a document comes from the disk just now. */
	boolean isTakingOver() {
		return takingOver;
	}

	/** Takes over what was done at one go, as one step. What needs an answer is asked afterwards. */
	void take(List<News> news) {
		List<Written> questions = new ArrayList<>();
		try (Compound step = session.history().compound("Changes on disk of " + news.size() + " files")) {
			for (News one : news)
				switch (one) {
				case Moved moved -> moved(moved.from, moved.to);
				case Gone gone -> gone(gone.path);
				case Written written -> {
					if (!changed(written.path, written.text))
						questions.add(written);
				}
				}
		}
		questions.forEach(written -> DiskConflict.ask(session, written.path, written.text));
	}

	/**
	 * A file on the disk has this text now.
	 *
	 * @return false when the file has unsaved changes in the same lines, so that somebody has to choose
	 */
	boolean changed(Path path, String text) {
		CorpusDocument document = documents.find(path);
		if (document != null && text.equals(document.saving()))
			return true; // our own, which the document is told of in a moment
		String known = document == null ? session.model().text(path) : document.saved();
		if (text.equals(known))
			return true;
		if (known == null) {
			session.model().put(path, text);
			session.modelTouched();
			return true;
		}
		String now = documents.text(path);
		String merged = document == null ? text : ThreeWayMerge.of(known, now, text).orElse(null);
		if (merged == null)
			return false;
		takeOver(path, text, merged);
		return true;
	}

	/** Somebody chose: the file's text on the disk, or the one here with the disk's as what it starts from. */
	void settled(Path path, String disk, boolean takeDisk) {
		takeOver(path, disk, takeDisk ? disk : documents.text(path));
	}

	private void takeOver(Path path, String disk, String text) {
		CorpusDocument document = documents.open(path);
		document.setSaved(disk);
		List<TextEdit> edits = ThreeWayMerge.edits(document.document().get(), text);
		takingOver = true;
		try {
			if (!edits.isEmpty())
				session.history().apply(new Change("Change on disk of " + path.getFileName(), List.of(FileEdits.edit(path, edits))));
		} finally {
			takingOver = false;
		}
		session.touched(document);
		documents.release(document);
	}

	/**
	 * A file is gone from the disk. A text with unsaved changes stays, and saving brings the file back; of another the editors
	 * close, and undo brings it back.
	 */
	void gone(Path path) {
		if (session.history().isApplying() || session.model().text(path) == null || Files.exists(path))
			return;
		CorpusDocument document = documents.find(path);
		if (document != null && document.isDirty()) {
			document.setSaved("");
			session.touched(document);
		} else
			session.history().apply(new Change("Deletion on disk of " + path.getFileName(), List.of(FileEdits.delete(path))));
	}

	/** A file or folder was renamed, and unsaved texts with it; undo renames it back. */
	void moved(Path from, Path to) {
		if (session.history().isApplying() || Files.exists(from) || !documents.movable(from, to)) {
			documents.below(from).forEach(this::gone);
			return;
		}
		documents.moved(from, to);
		String label = "Rename of " + from.getFileName();
		session.history().record(new Change(label, List.of(FileEdits.move(from, to))),
				new Change(label, List.of(FileEdits.move(to, from))));
	}
}
