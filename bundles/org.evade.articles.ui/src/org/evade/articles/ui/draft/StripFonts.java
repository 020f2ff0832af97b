/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.draft;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/**
 * Fonts of the drafting strip.
 *
 * @param large
 *            for the sentence
 * @param plain
 *            for values
 * @param small
 *            for labels and hints
 * @param text
 *            for the language
 */
record StripFonts(Font large, Font plain, Font small, Font text) {
	/** Fonts that suit those of dialogs. */
	static StripFonts of(Device device) {
		FontData dialog = JFaceResources.getDialogFont().getFontData()[0], code = JFaceResources.getTextFont().getFontData()[0];
		int size = dialog.getHeight();
		return new StripFonts(new Font(device, dialog.getName(), size + 1, SWT.BOLD), new Font(device, dialog.getName(), size, SWT.NORMAL),
				new Font(device, dialog.getName(), Math.max(7, size - 1), SWT.NORMAL), new Font(device, code.getName(), size, SWT.NORMAL));
	}

	void dispose() {
		large.dispose();
		plain.dispose();
		small.dispose();
		text.dispose();
	}
}
