/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.evade.diagram.editor.MapEditor;
import org.evade.diagram.editor.MapEditorInput;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a map editor when its map goes, comes back, or is called otherwise. */
class MapEditorTest {
	private static final String TEXT = """
			namespace s
			gene KRAS
			map m "Sample" {
			  node kras shows KRAS
			}
			""";

	private LoggedErrors errors;
	private WorkspaceCorpus corpus;
	private CorpusSession session;
	private MapEditor editor;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		corpus = WorkspaceCorpus.of("a.evade", TEXT);
		session = ui(corpus::session);
		editor = ui(() -> {
			try {
				return (MapEditor) page().openEditor(new MapEditorInput(corpus.file("a.evade"), "s.m"), EditorIds.MAP);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		until("the map is arranged", () -> !editor.mapSession().isBlocked());
	}

	@AfterEach
	void close() {
		onUi(() -> page().closeAllEditors(false));
		corpus.close();
		errors.close();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private void replace(String old, String now) {
		onUi(() -> {
			try {
				String text = session.model().text(corpus.path("a.evade"));
				session.apply(new Change("Edit", List.of(FileEdits.edit(corpus.path("a.evade"),
						List.of(new TextEdit(text.indexOf(old), old.length(), now))))));
			} catch (Refused e) {
				throw new AssertionError(e);
			}
		});
	}

	@Test
	void itClosesWithItsFile() {
		onUi(() -> corpus.deleteFromOutside("a.evade"));
		until("the editor closes", () -> page().getEditorReferences().length == 0);
	}

	@Test
	void itGoesWithItsFileToAnotherName() {
		onUi(() -> {
			try {
				corpus.file("a.evade").move(corpus.file("b.evade").getFullPath(), true, null);
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		until("the editor has the new file",
				() -> new MapEditorInput(corpus.file("b.evade"), "s.m").equals(editor.getEditorInput()));
		assertEquals(1, ui(() -> page().getEditorReferences().length), "and no text editor opens");
		assertFalse(ui(() -> editor.mapSession().isBlocked()));
	}

	@Test
	void itTakesTheNewNameOfTheMap() {
		replace("map m ", "map other ");
		until("the editor has the new name", () -> editor.getTitle().equals("s.other"));
		assertFalse(ui(() -> editor.mapSession().isBlocked()));
	}

	@Test
	void itWaitsForAMapThatTheTextNoLongerHas() {
		replace(TEXT.substring(TEXT.indexOf("map m")), "");
		until("the map cannot be edited", () -> editor.mapSession().isBlocked());
		assertTrue(ui(() -> editor.isDirty() && page().getEditorReferences().length == 1));
		onUi(session::undo);
		until("the map can be edited again", () -> !editor.mapSession().isBlocked());
	}
}
