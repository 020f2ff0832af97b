/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Why a file could not be saved, in words, and how that is told. */
public final class SaveFailure {
	private SaveFailure() {
	}

	/** One sentence: which file, and what the system says. */
	public static String words(Path file, IOException problem) {
		return file.getFileName() + " could not be saved: " + reason(problem) + ".";
	}

	/** What the system says, without a full stop. */
	static String reason(IOException problem) {
		if (problem instanceof AccessDeniedException)
			return "you may not write to it, or to its folder";
		if (problem instanceof CharacterCodingException)
			return "the file on the disk is not UTF-8, and would be lost; convert it first";
		if (problem instanceof NotDirectoryException)
			return "there is a file where a folder is needed";
		String said = problem instanceof FileSystemException system && system.getReason() != null ? system.getReason()
				: problem.getMessage();
		return said == null ? problem.getClass().getSimpleName() : said.strip().replaceFirst("\\.$", "");
	}

	/** Tells that unsaved text is not safe, in a dialog that holds up nothing. */
	static void tellUnkept(Path file, IOException problem) {
		Notice.open("Unsaved changes are not kept",
				"Your unsaved changes, such as those of " + file.getFileName() + ", cannot be kept for recovery: " + reason(problem)
						+ ".\n\nA crash would lose them. Save now, and make room on the disk of the workspace. It is tried again every few"
						+ " seconds.",
				MessageDialog.WARNING);
	}

	/** Tells it in a dialog that has to be answered. */
	static void tell(String message) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		MessageDialog.openError(window == null ? null : window.getShell(), "Not saved", message
				+ "\n\nNothing is lost: your text stays here, unsaved, and is kept for recovery. Repair the cause, then save again.");
	}
}
