/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.evade.editing.operations.Refused;

/** Says why a change was not made. */
public final class Refusals {
	private Refusals() {
	}

	/**
	 * @param what
	 *            what was wanted, for the title
	 * @param why
	 *            the reason, a sentence
	 */
	public static void show(Shell shell, String what, Refused why) {
		MessageDialog.openInformation(shell, what, why.getMessage());
	}
}
