/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import org.eclipse.jface.text.ITextSelection;
import org.evade.editing.operations.Refused;
import org.evade.language.ide.structure.Comments;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EvadeTextEditor;

/** Makes the selected lines comments, or takes the comment marks away. */
public final class ToggleCommentHandler extends TextHandler {
	@Override
	void run(EvadeTextEditor editor, EditedFile file, ITextSelection selection) throws Refused {
		String text = editor.document().get();
		file.apply("Comment",
				Comments.toggle(text, selection.getOffset(), selection.getOffset() + selection.getLength()));
	}
}
