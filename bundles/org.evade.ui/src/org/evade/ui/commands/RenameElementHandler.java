/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.rename.RenameDialog;

/** Gives the selected element another id, everywhere in the corpus. */
public final class RenameElementHandler extends ElementHandler {
	@Override
	void run(ExecutionEvent event, CorpusSession session, ElementKey key) {
		RenameDialog.ask(HandlerUtil.getActiveShell(event), session, key.name(), null);
	}
}
