/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.navigate;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.evade.language.ide.navigate.Location;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;

/** Opens places of a corpus in text editors. */
public final class Places {
	private Places() {
	}

	/** Opens the editor of a place and selects the place. */
	public static void open(CorpusSession session, Location place) {
		open(session, place.file(), place.offset(), place.length());
	}

	/**
	 * Opens the text editor of a file, a map editor of it notwithstanding, and selects a part of the text.
	 *
	 * @return the editor, or null when it could not be opened; the log says why
	 */
	public static ITextEditor open(CorpusSession session, Path path, int offset, int length) {
		IFile file = session.file(path);
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IEditorPart part = page.openEditor(new FileEditorInput(file), EditorIds.TEXT, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			if (!(part instanceof ITextEditor editor))
				return null;
			page.getNavigationHistory().markLocation(editor);
			editor.selectAndReveal(offset, length);
			return editor;
		} catch (PartInitException problem) {
			EvadeUi.log(file.getName() + " could not be opened: " + problem.getMessage(), problem);
			return null;
		}
	}
}
