/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.navigate;

import java.nio.file.Path;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.evade.language.ide.navigate.Navigation;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EditorHelper;
import org.evade.ui.text.EvadeTextEditor;

/** Shows the element that is selected on a map, in the outline or in a list, when it stands in the edited file. */
public final class Follower implements EditorHelper, ISelectionListener {
	private final EvadeTextEditor editor;
	private final IPreferenceStore preferences;
	private EditedFile file;

	/**
	 * @param editor
	 *            editor that follows
	 * @param preferences
	 *            whether the user wants it
	 */
	public Follower(EvadeTextEditor editor, IPreferenceStore preferences) {
		this.editor = editor;
		this.preferences = preferences;
		editor.getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(this);
	}

	@Override
	public void connect(EditedFile shown) {
		file = shown;
	}

	@Override
	public void disconnect() {
		file = null;
	}

	@Override
	public void dispose() {
		editor.getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == editor || file == null || part instanceof EvadeTextEditor || !preferences.getBoolean(EditorPreferences.FOLLOW)
				|| !(selection instanceof IStructuredSelection items) || !(items.getFirstElement() instanceof ElementKey key)
				|| !key.project().equals(file.session().project()) || !editor.getSite().getPage().isPartVisible(editor))
			return;
		EditedFile now = file;
		now.show("Element in the text", editor.viewer().getTextWidget(),
				corpus -> Navigation.find(corpus, key.name()).orElse(null),
				place -> {
					if (place != null && now.equals(file) && isSame(place.file(), now.path()))
						editor.selectAndReveal(place.offset(), place.length());
				});
	}

	private static boolean isSame(Path one, Path other) {
		return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
	}
}
