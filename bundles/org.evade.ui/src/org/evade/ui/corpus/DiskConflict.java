/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Asks which text to keep when a file changed on the disk in lines that have unsaved changes. What changes while the question is
 * open is asked about again: an answer only ever is about a text that was there when it was asked.
 */
final class DiskConflict {
	/** Files that a question is open about, with what their disk held last. */
	private static final Map<Path, String> ASKING = new HashMap<>();

	private DiskConflict() {
	}

	static void ask(CorpusSession session, Path path, String disk) {
		if (ASKING.put(path, disk) != null)
			return;
		try {
			for (boolean again = false, open = true; open; again = true) {
				String asked = ASKING.get(path);
				boolean takeDisk = answer(path, again);
				String now = ASKING.get(path);
				if (now.equals(asked)) {
					session.disk().settled(path, now, takeDisk);
					open = false;
				} else
					open = !session.disk().changed(path, now);
			}
		} finally {
			ASKING.remove(path);
		}
	}

	private static boolean answer(Path path, boolean again) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		MessageDialog dialog = new MessageDialog(window == null ? null : window.getShell(), "Changed on the disk", null,
				path.getFileName() + (again ? " was changed once more by another program while this question was open, in lines that"
						+ " you changed too.\n\n"
						: " was changed by another program in lines that you changed too.\n\n")
						+ "Your text stays in the editor, and nothing is lost: either choice can be undone.",
				MessageDialog.QUESTION, 0, "Keep my text", "Take the disk's text");
		return dialog.open() == 1;
	}
}
