/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import org.eclipse.jface.text.ITextSelection;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EvadeTextEditor;
import org.evade.ui.text.outline.QuickOutline;

/** Shows the outline over the text, to type a part of a name and go there. */
public final class QuickOutlineHandler extends TextHandler {
	@Override
	void run(EvadeTextEditor editor, EditedFile file, ITextSelection selection) {
		new QuickOutline(editor, file, selection.getOffset()).open();
	}
}
