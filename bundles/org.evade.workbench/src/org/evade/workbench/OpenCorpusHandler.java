/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a folder with {@code .evade} files and opens it as a corpus; the folder stays where it is. */
public final class OpenCorpusHandler extends AbstractHandler {
	/** Id of the command. */
	public static final String ID = "org.evade.workbench.openCorpus";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell());
		dialog.setText("Open a corpus folder");
		dialog.setMessage("A folder with .evade files. It stays where it is.");
		String folder = dialog.open();
		if (folder == null)
			return null;
		Path path = Path.of(folder).toAbsolutePath().normalize();
		WorkspaceJobs.open("Opening " + folder, path);
		var intro = window.getWorkbench().getIntroManager();
		if (intro.getIntro() != null)
			intro.closeIntro(intro.getIntro());
		return folder;
	}
}
