/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Device pixels for one px of a control. */
public final class Pixels {
	private static final boolean GTK = "gtk".equals(SWT.getPlatform());

	private Pixels() {
	}

	/** 1, or more on GTK, where images are not made larger on a dense screen by the toolkit. */
	public static double of(Control control) {
		return GTK && control != null && !control.isDisposed() ? Math.max(1, control.getShell().getZoom() / 100.0) : 1;
	}
}
