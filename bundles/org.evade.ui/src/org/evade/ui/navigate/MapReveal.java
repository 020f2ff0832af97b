/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.navigate;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;

/** Opens maps on elements. UI thread. */
public final class MapReveal {
	private MapReveal() {
	}

	/**
	 * Opens the map that an element stands on, or the first map that shows it, and selects it there. The input of the map
	 * editor comes from an adapter of {@link ElementKey} of the map to {@link IEditorInput}. Where no map shows the element,
	 * its text is opened.
	 */
	public static void show(ElementKey key) {
		CorpusSession session = CorpusSession.of(key.project());
		if (session == null)
			return;
		Optional<ShownOn> shown = session.model().read(corpus -> ShownOn.find(session.model(), corpus, key.name()));
		IEditorInput input = shown.map(on -> input(new ElementKey(key.project(), on.map()))).orElse(null);
		if (input == null) {
			Reveal.inText(key);
			return;
		}
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			IEditorPart editor = page.openEditor(input, EditorIds.MAP, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			if (editor != null && editor.getSite().getSelectionProvider() != null)
				editor.getSite().getSelectionProvider()
						.setSelection(new StructuredSelection(new ElementKey(key.project(), shown.get().element())));
		} catch (PartInitException problem) {
			EvadeUi.log("The map could not be opened: " + problem.getMessage(), problem);
		}
	}

	private static IEditorInput input(ElementKey map) {
		return (IEditorInput) Platform.getAdapterManager().loadAdapter(map, IEditorInput.class.getName());
	}
}
