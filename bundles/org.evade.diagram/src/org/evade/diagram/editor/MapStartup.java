/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.evade.diagram.model.SnapshotReader;
import org.evade.language.naming.EvadeNames;
import org.evade.model.MapDiagram;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;

/** Tells the rest of the workbench how to show an element on a map. */
public final class MapStartup implements IStartup {
	private record Found(java.nio.file.Path file, String map) {
	}

	@Override
	public void earlyStartup() {
		Reveal.setMaps(MapStartup::reveal);
	}

	static boolean reveal(ElementKey element) {
		CorpusSession session = CorpusSession.of(element.project());
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Found found = session == null ? null : session.model().read(corpus -> {
			EvadeNames names = new EvadeNames();
			return corpus.statements(MapDiagram.class)
					.filter(map -> shows(corpus, String.valueOf(names.getFullyQualifiedName(map)), element.name())).findFirst()
					.map(map -> new Found(corpus.fileOf(map).path(), String.valueOf(names.getFullyQualifiedName(map))))
					.orElse(null);
		});
		if (found == null || page == null)
			return false;
		IFile file = session.file(found.file);
		try {
			IEditorPart part = page.openEditor(new MapEditorInput(file, found.map), EditorIds.MAP, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			part.getSite().getSelectionProvider()
					.setSelection(new org.eclipse.jface.viewers.StructuredSelection(element));
			return true;
		} catch (PartInitException e) {
			EvadeUi.log("The map " + found.map + " could not be opened", e);
			return false;
		}
	}

	private static boolean shows(org.evade.language.load.Corpus corpus, String name, String element) {
		if (element.equals(name) || element.startsWith(name + "."))
			return true;
		return SnapshotReader.read(corpus, name).map(draft -> draft.ends().values().stream()
				.anyMatch(ends -> ends.participants().contains(element))
				|| draft.evidence().values().stream().flatMap(java.util.List::stream).anyMatch(claim -> claim.claim().equals(element)))
				.orElse(false);
	}
}
