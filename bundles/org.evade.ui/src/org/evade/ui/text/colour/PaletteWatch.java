/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.colour;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Listener;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EditorHelper;

/** Chooses the colours that suit the background, and again when the theme or the user's colours change. */
public final class PaletteWatch implements EditorHelper {
	private final StyledText widget;
	private final ColourPresenter presenter;
	private final IPreferenceStore preferences;
	private final Listener paint = event -> look();
	private final IPropertyChangeListener change = event -> {
		if (Palette.isKey(event.getProperty()))
			apply();
	};
	private Boolean dark;

	/**
	 * @param viewer
	 *            viewer whose background counts
	 * @param presenter
	 *            takes the colours
	 * @param preferences
	 *            the user's own colours
	 */
	public PaletteWatch(ISourceViewer viewer, ColourPresenter presenter, IPreferenceStore preferences) {
		widget = viewer.getTextWidget();
		this.presenter = presenter;
		this.preferences = preferences;
		look();
		widget.addListener(SWT.Paint, paint);
		preferences.addPropertyChangeListener(change);
	}

	private void look() {
		boolean now = Palette.isDark(widget.getBackground());
		if (dark != null && dark == now)
			return;
		dark = now;
		if (widget.getCharCount() == 0)
			apply();
		else
			widget.getDisplay().asyncExec(() -> {
				if (!widget.isDisposed())
					apply();
			});
	}

	private void apply() {
		presenter.setPalette(new Palette(preferences, dark));
	}

	@Override
	public void connect(EditedFile file) {
		// the same for every file
	}

	@Override
	public void disconnect() {
		// the same for every file
	}

	@Override
	public void dispose() {
		preferences.removePropertyChangeListener(change);
	}
}
