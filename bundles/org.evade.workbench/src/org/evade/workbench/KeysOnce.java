/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * An embedded browser on GTK reports a key once for itself and once for each of its parents, so that Ctrl+Z would undo three times.
 * This lets the first report pass. It must be connected before the workbench adds its own filter for key bindings.
 */
final class KeysOnce {
	private int time;
	private int key;

	private KeysOnce() {
	}

	/** Connects to a display that was just made. */
	static void connect(Display display) {
		KeysOnce once = new KeysOnce();
		display.addFilter(SWT.KeyDown, once::pass);
	}

	private void pass(Event event) {
		boolean again = event.time == time && event.keyCode == key;
		time = event.time;
		key = event.keyCode;
		if (again && event.display.getFocusControl() instanceof Browser) {
			event.type = SWT.None;
			event.doit = false;
		}
	}
}
