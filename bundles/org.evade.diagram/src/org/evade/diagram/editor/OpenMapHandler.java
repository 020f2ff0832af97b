/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.language.ide.navigate.Symbol;
import org.evade.model.MapDiagram;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;
import org.evade.ui.navigate.OpenElementDialog;
import org.evade.ui.views.ActiveCorpus;

/** Opens a map: that of the selected file, or one chosen from the corpus. */
public final class OpenMapHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		MapEditorInput chosen = chosen(event);
		if (chosen != null)
			try {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(chosen, EditorIds.MAP, true,
						IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			} catch (PartInitException e) {
				throw new ExecutionException("The map " + chosen.map() + " could not be opened", e);
			}
		return null;
	}

	private static MapEditorInput chosen(ExecutionEvent event) {
		List<IResource> resources = selected(event);
		List<IFile> files = resources.stream().filter(IFile.class::isInstance).map(IFile.class::cast).toList();
		List<MapEditorInput> selected = files.stream()
				.flatMap(file -> DeclaredMaps.names(file).stream().map(map -> new MapEditorInput(file, map))).toList();
		if (selected.size() == 1)
			return selected.get(0);
		Shell shell = HandlerUtil.getActiveShell(event);
		CorpusSession session = session(event);
		if (session == null || session.model().read(corpus -> corpus.statements(MapDiagram.class).findAny().isEmpty())) {
			MessageDialog.openInformation(shell, "Open Map", session == null ? "No corpus is open: use File > Open Corpus Folder."
					: "There is no map yet: make one with File > New > Map.");
			return null;
		}
		OpenElementDialog dialog = new OpenElementDialog(shell, session, "Open Map", symbol -> symbol.kind().equals("map")
				&& (selected.isEmpty() || files.contains(session.file(symbol.location().file()))));
		return dialog.open() == Window.OK && dialog.chosen() instanceof Symbol symbol ? input(session, symbol) : null;
	}

	private static MapEditorInput input(CorpusSession session, Symbol symbol) {
		IFile file = session.file(symbol.location().file());
		return DeclaredMaps.names(file).stream().filter(name -> name.endsWith("." + symbol.name()) || name.equals(symbol.name()))
				.findFirst().map(name -> new MapEditorInput(file, name)).orElse(null);
	}

	/** The corpus of what is selected in Files, or the one that is worked on. */
	private static CorpusSession session(ExecutionEvent event) {
		CorpusSession selected = selected(event).stream().findFirst().map(CorpusSession::of).orElse(null);
		return selected != null ? selected : ActiveCorpus.of(HandlerUtil.getActiveWorkbenchWindow(event));
	}

	private static List<IResource> selected(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? ((List<?>) selection.toList()).stream().map(element -> Adapters.adapt(element, IResource.class))
						.filter(Objects::nonNull).distinct().toList()
				: List.of();
	}
}
