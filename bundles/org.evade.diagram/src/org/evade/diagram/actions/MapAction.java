/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;

/** An action of the map editor with its command, so that menus show the keys. */
final class MapAction extends Action {
	private final Runnable work;
	private final BooleanSupplier possible;

	MapAction(String id, String text, BooleanSupplier possible, Runnable work) {
		super(text);
		this.work = work;
		this.possible = possible;
		setId(id);
		setActionDefinitionId(id);
	}

	/** Looks again whether it can be done. */
	void update() {
		setEnabled(possible.getAsBoolean());
	}

	@Override
	public void run() {
		if (possible.getAsBoolean())
			work.run();
	}
}
