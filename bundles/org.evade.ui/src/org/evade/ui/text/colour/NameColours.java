/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.colour;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.source.ISourceViewer;
import org.evade.editing.live.ModelDelta;
import org.evade.language.ide.colour.SemanticColour;
import org.evade.language.ide.colour.SemanticColours;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.CorpusHelper;
import org.evade.ui.text.EditedFile;

/** Colours names by what they stand for, as soon as they are linked. */
public final class NameColours extends CorpusHelper {
	private final ISourceViewer viewer;
	private final ColourPresenter presenter;
	private final IPreferenceStore preferences;

	/**
	 * @param viewer
	 *            viewer of the text
	 * @param presenter
	 *            takes the colours
	 * @param preferences
	 *            whether the user wants it
	 */
	public NameColours(ISourceViewer viewer, ColourPresenter presenter, IPreferenceStore preferences) {
		this.viewer = viewer;
		this.presenter = presenter;
		this.preferences = preferences;
	}

	@Override
	protected void connected() {
		ask();
	}

	@Override
	public void modelChanged(ModelDelta delta) {
		if (file() != null && (delta.parsed().contains(file().path()) || delta.relinked().contains(file().path())))
			ask();
	}

	private void ask() {
		if (!preferences.getBoolean(EditorPreferences.NAMES) || viewer.getTextWidget() == null)
			return;
		EditedFile now = file();
		long asked = stamp();
		now.show("Colours of names", viewer.getTextWidget(), corpus -> SemanticColours.of(corpus, now.path()),
				colours -> take(now, asked, colours));
	}

	private void take(EditedFile of, long asked, List<SemanticColour> colours) {
		if (of.equals(file()) && asked == stamp())
			presenter.setNames(colours);
	}

	private long stamp() {
		return viewer.getDocument() instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : 0;
	}
}
