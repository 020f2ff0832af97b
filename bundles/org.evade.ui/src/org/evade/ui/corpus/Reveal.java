/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.evade.editing.operations.Elements;
import org.evade.language.ide.navigate.Location;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Place;
import org.evade.ui.EvadeUi;

/** Shows elements where they stand, in the text or on a map. UI thread only. */
public final class Reveal {
	/** What the map editor gives, so that this bundle need not know it. */
	@FunctionalInterface
	public interface Maps {
		/** Opens the map editor on the map of an element, or on a map that shows it, and selects it there. */
		boolean reveal(ElementKey element);
	}

	private static Maps maps = element -> false;

	private record Spot(Path file, int offset, int length) {
	}

	private Reveal() {
	}

	/** The map editor is there. */
	public static void setMaps(Maps editor) {
		maps = editor;
	}

	/**
	 * Opens the map editor on an element.
	 *
	 * @return whether a map shows it
	 */
	public static boolean inMap(ElementKey element) {
		return maps.reveal(element);
	}

	/**
	 * Opens the text editor on an element and selects its id.
	 *
	 * @return whether the element was found
	 */
	public static boolean inText(ElementKey element) {
		CorpusSession session = CorpusSession.of(element.project());
		Spot spot = session == null ? null : session.model().read(corpus -> {
			EObject object = Elements.find(session.model(), corpus, element.name());
			ModelFile file = object == null ? null : corpus.fileOf(object);
			if (file == null)
				return null;
			Place place = Place.of(object);
			return new Spot(file.path(), place.offset(), place.length());
		});
		return spot != null && inText(session, spot.file, spot.offset, spot.length);
	}

	/**
	 * Opens the text editor on a place and selects it.
	 *
	 * @return whether the file could be opened
	 */
	public static boolean inText(CorpusSession session, Location place) {
		return inText(session, place.file(), place.offset(), place.length());
	}

	/**
	 * Opens the text editor of a file, a map editor of it notwithstanding, and selects a part of the text, UTF-16 offsets. Back leads
	 * to where the editor was before.
	 *
	 * @return whether it could be opened; when not, the log says why
	 */
	public static boolean inText(CorpusSession session, Path path, int offset, int length) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null)
			return false;
		IFile file = session.file(path);
		try {
			IEditorPart part = page.openEditor(new FileEditorInput(file), EditorIds.TEXT, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			if (!(part instanceof ITextEditor editor))
				return false;
			page.getNavigationHistory().markLocation(editor);
			editor.selectAndReveal(offset, length);
			return true;
		} catch (PartInitException e) {
			EvadeUi.log(file.getName() + " could not be opened: " + e.getMessage(), e);
			return false;
		}
	}
}
