/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jface.text.ITextSelection;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.structure.Selections;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EvadeTextEditor;

/** Selects the next larger element around the selection. */
public class ExpandSelectionHandler extends TextHandler {
	private static final Map<EvadeTextEditor, Deque<TextRange>> STEPS = new WeakHashMap<>();

	@Override
	void run(EvadeTextEditor editor, EditedFile file, ITextSelection selection) {
		TextRange now = new TextRange(selection.getOffset(), selection.getLength());
		String text = editor.document().get();
		TextRange larger = file.read(corpus -> Selections.enclosing(corpus, file.path(), text, now));
		if (larger.equals(now))
			return;
		Deque<TextRange> steps = STEPS.computeIfAbsent(editor, key -> new ArrayDeque<>());
		if (!steps.isEmpty() && !now.contains(steps.peek()))
			steps.clear();
		steps.push(now);
		editor.selectAndReveal(larger.offset(), larger.length());
	}

	/** Goes back to the selection before. */
	public static final class Shrink extends TextHandler {
		@Override
		void run(EvadeTextEditor editor, EditedFile file, ITextSelection selection) {
			Deque<TextRange> steps = STEPS.get(editor);
			TextRange now = new TextRange(selection.getOffset(), selection.getLength());
			if (steps == null || steps.isEmpty() || !now.contains(steps.peek()))
				return;
			TextRange smaller = steps.pop();
			editor.selectAndReveal(smaller.offset(), smaller.length());
		}
	}
}
