/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;

/** Opens articles. UI thread. */
public final class ArticleEditors {
	private ArticleEditors() {
	}

	/** The editor on a file, opened or brought to the front. */
	public static ArticleEditor open(IWorkbenchPage page, IProject project, Path file) throws PartInitException {
		return (ArticleEditor) page.openEditor(input(project, file), ArticleEditor.ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
	}

	/** A file of the project as the platform opens it, so that it is open once only. */
	private static IEditorInput input(IProject project, Path file) {
		IPath place = project.getLocation();
		if (place != null && file.startsWith(place.toPath())) {
			IFile inside = project.getFile(IPath.fromPath(place.toPath().relativize(file)));
			if (inside.exists())
				return new FileEditorInput(inside);
		}
		return new ArticleInput(project, file);
	}
}
