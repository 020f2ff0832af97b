/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
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

	/** A field with a button that lets the user choose a folder. */
	static Text folder(Composite grid, String label, Runnable changed) {
		Label name = new Label(grid, SWT.NONE);
		name.setText(label);
		Composite both = new Composite(grid, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(both);
		Text text = new Text(both, SWT.BORDER);
		text.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		Button browse = new Button(both, SWT.PUSH);
		browse.setText("&Browse...");
		browse.addListener(SWT.Selection, event -> {
			DirectoryDialog dialog = new DirectoryDialog(grid.getShell());
			dialog.setFilterPath(text.getText());
			String chosen = dialog.open();
			if (chosen != null)
				text.setText(chosen);
		});
		return text;
	}

	/** What is going to be made, for reading only. */
	static Text preview(Composite grid) {
		Label name = new Label(grid, SWT.NONE);
		name.setText("Will be made:");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
		Text text = new Text(grid, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 12 * text.getLineHeight()).applyTo(text);
		return text;
	}
}
