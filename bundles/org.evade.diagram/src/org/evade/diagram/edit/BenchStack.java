/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.edit;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** Runs commands at once and leaves taking back to the history of the corpus, which text and map share. */
public final class BenchStack extends CommandStack {
	private final Bench bench;

	/** A stack in front of the history of a bench. */
	public BenchStack(Bench bench) {
		this.bench = bench;
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute())
			return;
		command.execute();
		notifyListeners();
	}

	@Override
	public boolean canUndo() {
		return bench.history().canUndo();
	}

	@Override
	public boolean canRedo() {
		return bench.history().canRedo();
	}

	@Override
	public void undo() {
		bench.undo();
		notifyListeners();
	}

	@Override
	public void redo() {
		bench.redo();
		notifyListeners();
	}

	@Override
	public boolean isDirty() {
		return false;
	}
}
