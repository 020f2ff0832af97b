/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.editing.operations.Refused;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EvadeTextEditor;
import org.evade.ui.text.Refusals;

/** Command on what stands at the caret of the text editor. Does nothing elsewhere. */
abstract class TextHandler extends AbstractHandler {
	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof EvadeTextEditor editor && editor.edited() != null)
			try {
				run(editor, editor.edited(), (ITextSelection) editor.getSelectionProvider().getSelection());
			} catch (Refused refused) {
				Refusals.show(editor.getSite().getShell(), "This cannot be done now", refused);
			}
		return null;
	}

	/** Runs the command. */
	abstract void run(EvadeTextEditor editor, EditedFile file, ITextSelection selection) throws Refused;

	/** Says something in the status line, with a beep. */
	static void tell(EvadeTextEditor editor, String message) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
		editor.getSite().getShell().getDisplay().beep();
	}
}
