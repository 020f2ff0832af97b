/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.editing.operations.Refused;
import org.evade.editing.operations.RenameOperation;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.rename.RenameDialog;
import org.evade.ui.text.Refusals;

/** Gives the selected element another id, everywhere in the corpus. */
public final class RenameElement extends ElementHandler {
	@Override
	void run(ExecutionEvent event, CorpusSession session, ElementKey key) {
		RenameDialog dialog = new RenameDialog(HandlerUtil.getActiveShell(event), session, key.name());
		if (dialog.open() != Window.OK)
			return;
		try {
			session.apply(new RenameOperation(session.model()).rename(key.name(), dialog.id()));
		} catch (Refused refused) {
			Refusals.show(HandlerUtil.getActiveShell(event), "Rename", refused);
		}
	}
}
