/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.session;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.evade.editing.history.EditableCorpus;

/** Runs commands at once and leaves taking back to the history of the corpus, which text and map share. */
@SuppressWarnings("deprecation") // GEF itself listens to notifyListeners()
public final class MapCommandStack extends CommandStack {
	private final EditableCorpus corpus;
	private Runnable before = () -> {
	};

	/** A stack in front of the history of a corpus. */
	public MapCommandStack(EditableCorpus corpus) {
		this.corpus = corpus;
	}

	/** Sets what must be done before any command, such as to make the change that keys have shown but not yet made. */
	public void setBefore(Runnable action) {
		before = action;
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute())
			return;
		before.run();
		command.execute();
		notifyListeners();
	}

	@Override
	public boolean canUndo() {
		return corpus.history().canUndo();
	}

	@Override
	public boolean canRedo() {
		return corpus.history().canRedo();
	}

	@Override
	public void undo() {
		corpus.undo();
		notifyListeners();
	}

	@Override
	public void redo() {
		corpus.redo();
		notifyListeners();
	}

	@Override
	public boolean isDirty() {
		return false;
	}
}
