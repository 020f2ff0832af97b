/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.evade.editing.history.History;
import org.evade.language.edit.Change;

/** What has to be asked or told when steps of the history are taken back, or dropped with an editor. UI thread. */
final class HistoryPrompts {
	private static final int NAMED = 12;

	private final CorpusSession session;

	HistoryPrompts(CorpusSession session) {
		this.session = session;
	}

	/** Undoes or redoes a step; what recovery brought back is not taken away unasked. */
	List<Change> retrace(boolean redo) {
		History history = session.history();
		String label = history.undoLabel();
		if (!redo && label.startsWith(Recovery.LABEL) && !MessageDialog.openQuestion(shell(), "Undo",
				"This takes back the unsaved text that was recovered: " + label.substring(Recovery.LABEL.length())
						+ " will read as on the disk again. Redo brings it back.\n\nTake it back?"))
			return List.of();
		try {
			List<Change> made = redo ? history.redo() : history.undo();
			StepReveal.show(session, made, (redo ? "Redone: " : "Undone: ") + (redo ? history.undoLabel() : label));
			return made;
		} catch (UncheckedIOException e) {
			MessageDialog.openError(shell(), redo ? "Redo" : "Undo", e.getCause().getMessage() + ".\n\nNothing was changed.");
			return List.of();
		}
	}

	/** Half of a step is no state of the corpus: who drops the changes of one file is asked about the others. */
	void offerToDropWhole(Path file, Set<Path> others) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			others.removeIf(other -> !session.isDirty(other));
			if (others.isEmpty() || session.isDirty(file))
				return;
			int answer = new MessageDialog(shell(), "Changes of several files", null, "The changes of " + file.getFileName()
					+ " are dropped. The same steps, such as a rename, changed " + words(others)
					+ "\n\nHalf of such a step is often a broken corpus. Either choice can be undone.", MessageDialog.QUESTION, 0,
					"Drop them too", "Keep them, unsaved").open();
			if (answer == 0)
				session.revert(others);
		});
	}

	private String words(Set<Path> files) {
		String named = files.stream().limit(NAMED).map(file -> "\n    " + session.model().name(file)).collect(Collectors.joining());
		return (files.size() == 1 ? "another file, which is still changed and unsaved:\n"
				: files.size() + " other files, which are still changed and unsaved:\n") + named
				+ (files.size() > NAMED ? "\n    and " + (files.size() - NAMED) + " more" : "");
	}

	private static Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
