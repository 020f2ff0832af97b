/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.typing;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.evade.ui.corpus.CorpusSession;

/** Undo and redo of the corpus in a view: the history is one, wherever the keyboard is. */
public final class HistoryKeys {
	private final HistoryAction undo;
	private final HistoryAction redo;

	/**
	 * @param bars
	 *            action bars of the view or page
	 * @param session
	 *            gives the corpus that it shows, or null
	 */
	public HistoryKeys(IActionBars bars, Supplier<CorpusSession> session) {
		undo = new HistoryAction(session, false);
		redo = new HistoryAction(session, true);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	/** Something was done, or another corpus is shown. Any thread. */
	public void update() {
		Display.getDefault().asyncExec(() -> {
			undo.update();
			redo.update();
		});
	}
}
