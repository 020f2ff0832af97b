/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.session;

import org.eclipse.gef.commands.Command;

/** A change of the map as a command of GEF. It keeps nothing: the history of the corpus takes it back. */
public final class MapCommand extends Command {
	private final MapSession session;
	private final EditPlan plan;
	private Runnable after = () -> {
	};
	private boolean done;

	/**
	 * @param label
	 *            what it does, for menus
	 * @param session
	 *            where to do it
	 * @param plan
	 *            how to make the change
	 */
	public MapCommand(String label, MapSession session, EditPlan plan) {
		super(label);
		this.session = session;
		this.plan = plan;
	}

	/** Sets what is done once the change was made. */
	public MapCommand then(Runnable action) {
		after = action;
		return this;
	}

	@Override
	public boolean canExecute() {
		return !session.isBlocked();
	}

	@Override
	public boolean canUndo() {
		return false;
	}

	@Override
	public void execute() {
		done = session.perform(plan);
		if (done)
			after.run();
	}

	/** Whether the change was made. */
	public boolean isDone() {
		return done;
	}
}
