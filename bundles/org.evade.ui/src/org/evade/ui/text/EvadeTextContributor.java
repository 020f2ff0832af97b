/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** Connects the menus of the workbench with the actions of the text editor. */
public final class EvadeTextContributor extends TextEditorActionContributor {
	@Override
	public void init(IActionBars bars) {
		super.init(bars);
		IMenuManager edit = bars.getMenuManager().findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
		if (edit != null)
			for (IContributionItem item : edit.getItems())
				if (isForeign(item))
					edit.remove(item);
	}

	/** Encodings, the only action without a command, as files are UTF-8; words of open files, as the model knows better. */
	private static boolean isForeign(IContributionItem item) {
		IContributionItem inner = item instanceof SubContributionItem sub ? sub.getInnerItem() : item;
		if (!(inner instanceof ActionContributionItem action))
			return false;
		String command = action.getAction().getActionDefinitionId();
		return command == null || command.equals(ITextEditorActionDefinitionIds.HIPPIE_COMPLETION);
	}
}
