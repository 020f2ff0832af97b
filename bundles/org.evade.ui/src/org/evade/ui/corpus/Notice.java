/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells something beside the work: the window stays usable meanwhile. */
final class Notice extends MessageDialog {
	private Notice(IWorkbenchWindow window, String title, String message, int kind) {
		super(window == null ? null : window.getShell(), title, null, message, kind, 0, IDialogConstants.OK_LABEL);
		setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	/**
	 * Opens it.
	 *
	 * @param kind
	 *            such as {@link MessageDialog#WARNING}
	 */
	static void open(String title, String message, int kind) {
		new Notice(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), title, message, kind).open();
	}
}
