/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.part.FileEditorInput;

/** One map of a file, by its full name. A file may hold several. */
public final class MapEditorInput extends FileEditorInput {
	private final String map;

	/**
	 * @param file
	 *            file that declares the map
	 * @param map
	 *            full name of the map, such as {@code dai.figure-2}
	 */
	public MapEditorInput(IFile file, String map) {
		super(file);
		this.map = map;
	}

	/** Full name of the map. */
	public String map() {
		return map;
	}

	/** With the article: many of them have a figure 1. */
	@Override
	public String getName() {
		return map;
	}

	@Override
	public String getToolTipText() {
		return map + " in " + getFile().getFullPath().makeRelative();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return org.evade.ui.icons.Icons.descriptor("map");
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return MapEditorInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		MapEditorInputFactory.save(memento, this);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof MapEditorInput that && map.equals(that.map) && getFile().equals(that.getFile());
	}

	@Override
	public int hashCode() {
		return Objects.hash(map, getFile());
	}

	/** The input for a map, whatever the platform hands over. */
	static MapEditorInput of(IEditorInput input) {
		if (input instanceof MapEditorInput map)
			return map;
		return input instanceof IFileEditorInput file ? DeclaredMaps.first(file.getFile()) : null;
	}
}
