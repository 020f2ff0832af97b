/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.session;

import org.eclipse.gef.commands.Command;

/** Asks the user something; what he answers is a command of its own. */
public final class PromptCommand extends Command {
	private final MapSession session;
	private final Runnable question;

	/**
	 * @param label
	 *            what it is about
	 * @param session
	 *            map that the answer will change
	 * @param question
	 *            opens the question
	 */
	public PromptCommand(String label, MapSession session, Runnable question) {
		super(label);
		this.session = session;
		this.question = question;
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
		question.run();
	}
}
