/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the article again that was open when the workbench was closed. */
public final class ArticleInputFactory implements IElementFactory {
	/** Id of the factory. */
	static final String ID = "org.evade.articles.ui.input";
	private static final String PROJECT = "project", FILE = "file";

	static void save(IMemento memento, ArticleInput input) {
		memento.putString(PROJECT, input.project().getName());
		memento.putString(FILE, input.file().toString());
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		String project = memento.getString(PROJECT), file = memento.getString(FILE);
		try {
			return project == null || project.isBlank() || file == null ? null
					: new ArticleInput(ResourcesPlugin.getWorkspace().getRoot().getProject(project), Path.of(file));
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
