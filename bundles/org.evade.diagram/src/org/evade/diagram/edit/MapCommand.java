/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.edit;

import org.eclipse.gef.commands.Command;

/** A change of the map as a command of GEF. It keeps nothing: the history of the corpus takes it back. */
public final class MapCommand extends Command {
	private final MapDesk desk;
	private final Plan plan;
	private boolean done;

	/**
	 * @param label
	 *            what it does, for menus
	 * @param desk
	 *            where to do it
	 * @param plan
	 *            how to make the change
	 */
	public MapCommand(String label, MapDesk desk, Plan plan) {
		super(label);
		this.desk = desk;
		this.plan = plan;
	}

	@Override
	public boolean canExecute() {
		return !desk.isBlocked();
	}

	@Override
	public boolean canUndo() {
		return false;
	}

	@Override
	public void execute() {
		done = desk.perform(plan);
	}

	/** Whether the change was made. */
	public boolean isDone() {
		return done;
	}
}
