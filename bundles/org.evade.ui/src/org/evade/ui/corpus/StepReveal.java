/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.FileEditorInput;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;

/** Shows where a step of the history was taken back: its editor comes to the front, and the status line says what it was. */
final class StepReveal {
	private StepReveal() {
	}

	static void show(CorpusSession session, List<Change> made, String words) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		Set<Path> files = made.stream().flatMap(change -> change.files().stream()).map(FileEdits::file)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		if (page == null || files.isEmpty())
			return;
		IEditorPart active = page.getActiveEditor();
		if (active == null || shows(session, active, files))
			return;
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.getEditor(false);
			if (editor != null && shows(session, editor, files) || editor == null && names(reference, session, files)) {
				page.activate(editor == null ? reference.getEditor(true) : editor);
				say(page, words);
				return;
			}
		}
		say(page, words + ", in " + files.stream().map(session.model()::name).limit(3).collect(Collectors.joining(", "))
				+ (files.size() > 3 ? " and " + (files.size() - 3) + " more" : ""));
	}

	private static boolean shows(CorpusSession session, IEditorPart editor, Set<Path> files) {
		if (editor instanceof ISaveablesSource source)
			for (Saveable saveable : source.getSaveables())
				if (files.stream().anyMatch(file -> session.saveable(file).equals(saveable)))
					return true;
		return is(editor.getEditorInput(), session, files);
	}

	private static boolean names(IEditorReference reference, CorpusSession session, Set<Path> files) {
		try {
			return is(reference.getEditorInput(), session, files);
		} catch (PartInitException e) {
			return false;
		}
	}

	private static boolean is(IEditorInput input, CorpusSession session, Set<Path> files) {
		IFile file = input instanceof FileEditorInput known ? known.getFile() : null;
		return file != null && file.getProject().equals(session.project()) && files.contains(session.path(file));
	}

	/** The status line of whatever is active now. */
	private static void say(IWorkbenchPage page, String words) {
		IEditorPart editor = page.getActiveEditor();
		if (editor != null)
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
	}
}
