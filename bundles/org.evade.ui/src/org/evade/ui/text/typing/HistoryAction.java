/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.typing;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.IUpdate;
import org.evade.ui.corpus.CorpusSession;

/** Undo or redo with the name of the step: "Undo Typing". */
public final class HistoryAction extends Action implements IUpdate {
	private final Supplier<CorpusSession> session;
	private final boolean redo;

	/**
	 * @param session
	 *            gives the corpus, or null
	 * @param redo
	 *            whether it does again, not back
	 */
	public HistoryAction(Supplier<CorpusSession> session, boolean redo) {
		this.session = session;
		this.redo = redo;
		setActionDefinitionId(redo ? IWorkbenchCommandConstants.EDIT_REDO : IWorkbenchCommandConstants.EDIT_UNDO);
		String image = redo ? ISharedImages.IMG_TOOL_REDO : ISharedImages.IMG_TOOL_UNDO;
		setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
		update();
	}

	@Override
	public void run() {
		CorpusSession corpus = session.get();
		if (corpus == null || !isPossible(corpus))
			return;
		if (redo)
			corpus.redo();
		else
			corpus.undo();
	}

	@Override
	public void update() {
		CorpusSession corpus = session.get();
		boolean possible = corpus != null && isPossible(corpus);
		String step = !possible ? "" : " " + (redo ? corpus.history().redoLabel() : corpus.history().undoLabel());
		setText((redo ? "&Redo" : "&Undo") + step);
		setToolTipText((redo ? "Redo" : "Undo") + step);
		setEnabled(possible);
	}

	private boolean isPossible(CorpusSession corpus) {
		return redo ? corpus.history().canRedo() : corpus.history().canUndo();
	}
}
