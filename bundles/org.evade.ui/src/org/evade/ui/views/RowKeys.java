/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What the keys of the workbench do in a list of rows. */
final class RowKeys {
	private final IActionBars bars;
	private final RowTree<?> rows;

	RowKeys(IActionBars bars, RowTree<?> rows) {
		this.bars = bars;
		this.rows = rows;
	}

	/**
	 * While a text field has the keyboard, be it the filter or an id that is being changed, keys such as Ctrl+C are about its
	 * text.
	 */
	void handle(ActionFactory command, Runnable onRows) {
		Action action = new Action() {
			@Override
			public void run() {
				if (!(rows.control().getDisplay().getFocusControl() instanceof Text field) || command == ActionFactory.RENAME)
					onRows.run();
				else if (command == ActionFactory.COPY)
					field.copy();
				else
					field.selectAll();
			}
		};
		action.setActionDefinitionId(command.getCommandId());
		bars.setGlobalActionHandler(command.getId(), action);
	}

	/** Puts the rows selected, or all, into the clipboard as text. */
	void copy() {
		Clipboard clipboard = new Clipboard(rows.control().getDisplay());
		clipboard.setContents(new Object[] { rows.text() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** An entry of a menu that shows the key of a command. */
	static Action command(String text, ActionFactory command, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setActionDefinitionId(command.getCommandId()); // shows its key
		return action;
	}
}
