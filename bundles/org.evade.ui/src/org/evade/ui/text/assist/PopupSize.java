/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.assist;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;

/** Size of the list of proposals, kept as the user drew it while the workbench runs. */
public final class PopupSize {
	private static final IDialogSettings SETTINGS = new DialogSettings("proposals");

	private PopupSize() {
	}

	/** Settings that hold the size. */
	public static IDialogSettings settings() {
		return SETTINGS;
	}
}
