/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Labelled fields of a wizard page. */
final class Fields {
	private Fields() {
	}

	static Composite grid(Composite parent) {
		Composite grid = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 6).applyTo(grid);
		return grid;
	}

	/** A field that tells of each change. */
	static Text text(Composite grid, String label, String value, Runnable changed) {
		Label name = new Label(grid, SWT.NONE);
		name.setText(label);
		Text text = new Text(grid, SWT.BORDER);
		text.setText(value);
		text.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	/** A hint below a field. */
	static void hint(Composite grid, String sentence) {
		Label hint = new Label(grid, SWT.WRAP);
		hint.setText(sentence);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
	}
}
