/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.evade.editing.history.Compound;
import org.evade.ui.corpus.CorpusSession;

/** Undo of a text viewer through the one history of the corpus, which records typing itself. */
public final class HistoryUndo implements IUndoManager {
	private final Supplier<CorpusSession> session;
	private final Deque<Compound> compounds = new ArrayDeque<>();

	/**
	 * @param session
	 *            gives the corpus of the edited file, or null
	 */
	public HistoryUndo(Supplier<CorpusSession> session) {
		this.session = session;
	}

	@Override
	public void connect(ITextViewer viewer) {
		// the session listens to the document
	}

	@Override
	public void disconnect() {
		while (!compounds.isEmpty())
			endCompoundChange();
	}

	/** Replacing all, shifting lines, typing into a block: many edits that are one step. */
	@Override
	public void beginCompoundChange() {
		if (session.get() == null)
			return;
		session.get().history().seal();
		compounds.push(session.get().history().compound("Typing"));
	}

	@Override
	public void endCompoundChange() {
		if (!compounds.isEmpty())
			compounds.pop().close();
	}

	@Override
	public void reset() {
		// the history outlives every editor
	}

	@Override
	public void setMaximalUndoLevel(int undoLevel) {
		// the history limits itself by size
	}

	@Override
	public boolean undoable() {
		return session.get() != null && session.get().history().canUndo();
	}

	@Override
	public boolean redoable() {
		return session.get() != null && session.get().history().canRedo();
	}

	@Override
	public void undo() {
		if (undoable())
			session.get().undo();
	}

	@Override
	public void redo() {
		if (redoable())
			session.get().redo();
	}
}
