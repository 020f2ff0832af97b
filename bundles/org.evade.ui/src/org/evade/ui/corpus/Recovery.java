/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.evade.editing.operations.Refused;
import org.evade.editing.text.Change;
import org.evade.editing.text.FileEdits;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.RecoveryJournal.Unsaved;

/** Offers what an earlier run could not save. */
final class Recovery {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	private Recovery() {
	}

	static void offer(CorpusSession session, RecoveryJournal journal) {
		try {
			List<Unsaved> found = new ArrayList<>();
			for (Unsaved unsaved : journal.unsaved())
				if (unsaved.text().equals(session.model().text(unsaved.file())))
					journal.forget(unsaved.file());
				else if (unsaved.file().startsWith(session.model().root()))
					found.add(unsaved);
			if (!found.isEmpty())
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ask(session, journal, found));
		} catch (IOException e) {
			EvadeUi.log("Unsaved changes of an earlier run could not be read", e);
		}
	}

	private static void ask(CorpusSession session, RecoveryJournal journal, List<Unsaved> found) {
		StringBuilder list = new StringBuilder();
		for (Unsaved unsaved : found)
			list.append("\n    ").append(session.model().root().relativize(unsaved.file())).append("  (")
					.append(TIME.format(unsaved.kept())).append(')');
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		int answer = new MessageDialog(window == null ? null : window.getShell(), "Recover unsaved changes", null,
				"The corpus was left with unsaved changes in these files:\n" + list
						+ "\n\nRecovered changes are unsaved again: look at them, then save or undo.",
				MessageDialog.QUESTION, 0, "Recover", "Decide later", "Discard").open();
		try {
			for (Unsaved unsaved : found)
				if (answer == 0)
					recover(session, unsaved);
				else if (answer == 2)
					journal.forget(unsaved.file());
		} catch (IOException | Refused e) {
			EvadeUi.log("Unsaved changes could not be recovered; they are kept", e);
		}
	}

	/** The recovered text wins over what another program wrote since; undo brings that back. */
	private static void recover(CorpusSession session, Unsaved unsaved) throws Refused {
		Path file = unsaved.file();
		String now = session.model().text(file);
		FileEdits edits = now == null ? FileEdits.create(file, unsaved.text())
				: FileEdits.edit(file, Merge.edits(now, unsaved.text()));
		session.apply(new Change("Recover " + file.getFileName(), List.of(edits)));
		Reveal.inText(session, file, edits.edits().isEmpty() ? 0 : edits.edits().get(0).offset(), 0);
	}
}
