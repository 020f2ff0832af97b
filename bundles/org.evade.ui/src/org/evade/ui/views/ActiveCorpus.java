/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;

/** The corpus that a window is about: that of the active editor, of the selection, or the first open one. */
public final class ActiveCorpus {
	private ActiveCorpus() {
	}

	/** The corpus, or null when no project is open. */
	public static CorpusSession of(IWorkbenchWindow window) {
		IProject project = project(window);
		return project == null ? null : CorpusSession.of(project);
	}

	private static IProject project(IWorkbenchWindow window) {
		if (window != null && window.getActivePage() != null) {
			IEditorPart editor = window.getActivePage().getActiveEditor();
			IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
			if (file != null)
				return file.getProject();
			IProject read = editor == null ? null : editor.getEditorInput().getAdapter(IProject.class);
			if (read != null)
				return read;
			if (window.getSelectionService().getSelection() instanceof IStructuredSelection items
					&& project(items.getFirstElement()) instanceof IProject selected)
				return selected;
		}
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (project.isOpen())
				return project;
		return null;
	}

	private static IProject project(Object item) {
		if (item instanceof ElementKey key)
			return key.project();
		IResource resource = item == null ? null : Adapters.adapt(item, IResource.class);
		return resource == null ? null : resource.getProject();
	}
}
