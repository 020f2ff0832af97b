/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.language.ide.navigate.Symbol;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.navigate.OpenElementDialog;
import org.evade.ui.views.ActiveCorpus;

/** Asks for an element by a part of its name and opens it. */
public final class OpenElementHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		CorpusSession session = ActiveCorpus.of(HandlerUtil.getActiveWorkbenchWindow(event));
		if (session == null)
			return null;
		OpenElementDialog dialog = new OpenElementDialog(HandlerUtil.getActiveShell(event), session);
		if (dialog.open() == Window.OK && dialog.chosen() instanceof Symbol symbol)
			Reveal.inText(session, symbol.location());
		return null;
	}
}
