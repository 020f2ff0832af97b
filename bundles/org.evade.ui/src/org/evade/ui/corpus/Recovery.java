/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.RecoveryJournal.Kept;
import org.evade.ui.corpus.RecoveryJournal.Unsaved;

/** Offers what earlier runs could not save. */
final class Recovery {
	/** How a step of the history begins that brings unsaved text back. */
	static final String LABEL = "Recover ";

	private Recovery() {
	}

	static void offer(CorpusSession session, RecoveryJournal journal) {
		try {
			Kept kept = open(session, journal);
			if (!kept.texts().isEmpty())
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ask(session, journal, kept));
			else if (!kept.unreadable().isEmpty())
				EvadeUi.log("Entries of unsaved changes cannot be read and are left alone: " + kept.unreadable(), null);
		} catch (IOException e) {
			EvadeUi.log("Unsaved changes of an earlier run could not be read", e);
		}
	}

	/** What is to be decided: entries whose very text is saved are not, unless others are told anyway. */
	private static Kept open(CorpusSession session, RecoveryJournal journal) throws IOException {
		Kept kept = journal.kept();
		List<Unsaved> here = new ArrayList<>(kept.texts());
		here.removeIf(unsaved -> !unsaved.file().startsWith(session.model().root()));
		if (here.stream().allMatch(unsaved -> isHeld(session, unsaved))) {
			for (Unsaved unsaved : here)
				journal.forget(unsaved);
			here.clear();
		}
		return new Kept(here, kept.unreadable());
	}

	private static boolean isHeld(CorpusSession session, Unsaved unsaved) {
		return unsaved.state(session.model().text(unsaved.file())) == Unsaved.State.HELD;
	}

	private static void ask(CorpusSession session, RecoveryJournal journal, Kept kept) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		RecoveryDialog dialog = new RecoveryDialog(window == null ? null : window.getShell(), session, kept);
		int answer = dialog.open();
		for (Unsaved unsaved : kept.texts())
			try {
				boolean meant = dialog.ticked().contains(unsaved);
				if (answer == RecoveryDialog.RECOVER && meant)
					recover(session, journal, unsaved);
				else if (answer == RecoveryDialog.DISCARD && meant || isHeld(session, unsaved))
					journal.forget(unsaved);
			} catch (IOException | Refused e) {
				EvadeUi.log("Unsaved changes of " + unsaved.file() + " could not be recovered; they are kept", e);
			}
	}

	/** The entry goes once this run keeps the text itself. Undo brings back what the file holds. */
	private static void recover(CorpusSession session, RecoveryJournal journal, Unsaved unsaved) throws Refused, IOException {
		Path file = unsaved.file();
		String now = session.text(file);
		FileEdits edits = now == null ? FileEdits.create(file, unsaved.text())
				: FileEdits.edit(file, ThreeWayMerge.edits(now, unsaved.text()));
		session.apply(new Change(LABEL + file.getFileName(), List.of(edits)));
		if (session.keepNow(file))
			journal.forget(unsaved);
		Reveal.inText(session, file, edits.edits().isEmpty() ? 0 : edits.edits().get(0).offset(), 0);
	}
}
