/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Asks which text to keep when a file changed on the disk in lines that have unsaved changes. */
final class DiskConflict {
	private static final Set<Path> ASKING = new HashSet<>();

	private DiskConflict() {
	}

	static void ask(CorpusSession session, Path path, String disk) {
		if (!ASKING.add(path))
			return;
		try {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			MessageDialog dialog = new MessageDialog(window == null ? null : window.getShell(), "Changed on the disk", null,
					path.getFileName() + " was changed by another program in lines that you changed too.\n\n"
							+ "Your text stays in the editor, and nothing is lost: either choice can be undone.",
					MessageDialog.QUESTION, 0, "Keep my text", "Take the disk's text");
			session.disk().settled(path, disk, dialog.open() == 1);
		} finally {
			ASKING.remove(path);
		}
	}
}
