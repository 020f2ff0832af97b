/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The class of the old workbench that GEF 3.2 asks for cursors while its palette is dragged to the other side. */
public final class DragCursors {
	/** Nothing can be dropped here. */
	public static final int INVALID = 0;

	private DragCursors() {
	}

	/** A system cursor, not to be disposed: {@link #INVALID} means no, everything else that it can be dropped. */
	public static Cursor getCursor(int code) {
		return Display.getCurrent().getSystemCursor(code == INVALID ? SWT.CURSOR_NO : SWT.CURSOR_SIZEALL);
	}
}
