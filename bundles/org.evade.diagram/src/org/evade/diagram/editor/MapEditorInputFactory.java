/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Path;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the map again that was open when the workbench was closed. */
public final class MapEditorInputFactory implements IElementFactory {
	/** Id of the factory. */
	static final String ID = "org.evade.diagram.input";
	private static final String FILE = "file";
	private static final String MAP = "map";

	static void save(IMemento memento, MapEditorInput input) {
		memento.putString(FILE, input.getFile().getFullPath().toPortableString());
		memento.putString(MAP, input.map());
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		String file = memento.getString(FILE);
		String map = memento.getString(MAP);
		return file == null || map == null ? null
				: new MapEditorInput(ResourcesPlugin.getWorkspace().getRoot().getFile(Path.fromPortableString(file)), map);
	}
}
