/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import org.evade.ui.corpus.CorpusListener;

/** Keeps undo and redo of an editor named after the steps of the corpus. */
final class HistoryHelper implements EditorHelper, CorpusListener {
	private final EvadeTextEditor editor;
	private EditedFile file;

	HistoryHelper(EvadeTextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void connect(EditedFile shown) {
		file = shown;
		file.session().addListener(this);
		editor.historyChanged();
	}

	@Override
	public void disconnect() {
		if (file != null)
			file.session().removeListener(this);
		file = null;
	}

	@Override
	public void historyChanged() {
		editor.historyChanged();
	}
}
