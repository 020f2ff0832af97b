/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.views.HistoryOfElementView;

/** Lists what git knows of the selected element. */
public final class ShowHistoryHandler extends ElementHandler {
	@Override
	void run(ExecutionEvent event, CorpusSession session, ElementKey key) throws ExecutionException {
		try {
			((HistoryOfElementView) page(event).showView(HistoryOfElementView.ID)).show(key.name());
		} catch (PartInitException problem) {
			throw new ExecutionException("The view of the history could not be opened", problem);
		}
	}
}
