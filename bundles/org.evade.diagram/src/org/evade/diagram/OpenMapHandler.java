/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.language.naming.EvadeNames;
import org.evade.model.MapDiagram;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;
import org.evade.ui.icons.Icons;

/** Opens a map: that of the selected file, or one chosen from all open projects. */
public final class OpenMapHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShell(event);
		List<MapEditorInput> maps = maps(selectedFiles(event));
		if (maps.isEmpty())
			maps = maps(Set.of());
		if (maps.isEmpty()) {
			MessageDialog.openInformation(shell, "Open Map",
					"No open project has a map yet. Declare one in the text: map NAME \"Title\" { }");
			return null;
		}
		MapEditorInput chosen = maps.size() == 1 ? maps.get(0) : choose(shell, maps);
		if (chosen != null)
			try {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(chosen, EditorIds.MAP, true,
						IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			} catch (PartInitException e) {
				throw new ExecutionException("The map " + chosen.map() + " could not be opened", e);
			}
		return null;
	}

	private static Set<IFile> selectedFiles(ExecutionEvent event) {
		Set<IFile> files = new LinkedHashSet<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection)
			for (Object element : selection.toList())
				if (Adapters.adapt(element, IResource.class) instanceof IFile file)
					files.add(file);
		return files;
	}

	/** Maps of some files, or of all open projects when there are none. */
	private static List<MapEditorInput> maps(Set<IFile> files) {
		List<MapEditorInput> found = new ArrayList<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			CorpusSession session = project.isOpen() ? CorpusSession.of(project) : null;
			if (session == null)
				continue;
			EvadeNames names = new EvadeNames();
			session.model().read(corpus -> {
				corpus.statements(MapDiagram.class).filter(map -> names.getFullyQualifiedName(map) != null).forEach(map -> {
					IFile file = session.file(corpus.fileOf(map).path());
					if (files.isEmpty() || files.contains(file))
						found.add(new MapEditorInput(file, names.getFullyQualifiedName(map).toString()));
				});
				return null;
			});
		}
		return found;
	}

	private static MapEditorInput choose(Shell shell, List<MapEditorInput> maps) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((MapEditorInput) element).getToolTipText();
			}

			@Override
			public Image getImage(Object element) {
				return Icons.of("map");
			}
		});
		dialog.setTitle("Open Map");
		dialog.setMessage("Map (type to filter):");
		dialog.setElements(maps.toArray());
		return dialog.open() == Window.OK ? (MapEditorInput) dialog.getFirstResult() : null;
	}
}
