/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import org.eclipse.swt.widgets.Control;

/** Something that is done once the user pauses: each call puts it off and only the last one counts. */
public final class Debouncer {
	private final Control owner;
	private final Runnable action;
	private int asked;

	/**
	 * @param owner
	 *            control that it is for; when it is gone nothing happens
	 * @param action
	 *            runs on the UI thread
	 */
	public Debouncer(Control owner, Runnable action) {
		this.owner = owner;
		this.action = action;
	}

	/** Runs after a pause, ms, unless asked again before. */
	public void in(int pause) {
		int request = ++asked;
		owner.getDisplay().timerExec(pause, () -> {
			if (request == asked && !owner.isDisposed())
				action.run();
		});
	}
}
