/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;


/** Keeps undo and redo of an editor named after the steps of the corpus. */
final class HistoryHelper extends CorpusHelper {
	private final EvadeTextEditor editor;

	HistoryHelper(EvadeTextEditor editor) {
		this.editor = editor;
	}

	@Override
	protected void connected() {
		editor.historyChanged();
	}

	@Override
	public void historyChanged() {
		editor.historyChanged();
	}
}
