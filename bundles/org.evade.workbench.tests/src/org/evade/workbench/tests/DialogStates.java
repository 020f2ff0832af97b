/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.evade.workbench.tests.Walk.dialog;
import static org.evade.workbench.tests.Walk.inside;
import static org.evade.workbench.tests.Walk.later;
import static org.evade.workbench.tests.Walk.shell;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.evade.ui.text.EvadeTextEditor;

/** Wizards, preferences, questions and messages. */
final class DialogStates {
	private final Walk walk;

	DialogStates(Walk walk) {
		this.walk = walk;
	}

	List<State> all() {
		return List.of(new State("new", () -> dialog("org.eclipse.ui.newWizard", "")),
				new State("new-article", () -> wizard("org.evade.ui.new.article")),
				new State("new-map", () -> wizard("org.evade.ui.new.map")), new State("new-file", () -> wizard("org.evade.ui.new.file")),
				new State("new-project", () -> wizard("org.evade.ui.new.project")), new State("export", this::export),
				new State("preferences-text", () -> preferences("org.evade.ui.preferences.text")),
				new State("preferences-colours", () -> preferences("org.evade.ui.preferences.colours")),
				new State("open-element", this::openElement),
				new State("open-map", () -> dialog("org.evade.diagram.open", "Open Map")),
				new State("recover", this::recover), new State("changed-on-disk", this::conflict),
				new State("read-only", this::readOnly), new State("save-error", this::saveError),
				new State("about", () -> dialog("org.eclipse.ui.help.aboutAction", "About")));
	}

	private void wizard(String id) {
		later(() -> {
			try {
				IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
				wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
				new WizardDialog(Walk.window().getShell(), wizard).open();
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		Walk.popup();
	}

	private void export() {
		walk.text("dai/figure-2.evade", "map figure-2");
		later(() -> {
			try {
				IWorkbenchWizard wizard = PlatformUI.getWorkbench().getExportWizardRegistry().findWizard("org.evade.ui.export.figures")
						.createWizard();
				wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
				new WizardDialog(Walk.window().getShell(), wizard).open();
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		Shell shell = Walk.popup();
		until("maps are offered", () -> inside(shell, Table.class).stream().anyMatch(table -> table.getItemCount() > 5));
	}

	private void preferences(String page) {
		later(() -> PreferencesUtil.createPreferenceDialogOn(Walk.window().getShell(), page, null, null).open());
		Walk.popup();
	}

	private void openElement() {
		walk.text("dai/claims-crd.evade", "claim crd-drug-resistance");
		Shell shell = dialog("org.evade.ui.openElement", "Open Element");
		onUi(() -> inside(shell, Text.class).get(0).setText("pd-l1"));
		until("the element is found",
				() -> inside(shell, org.eclipse.swt.widgets.Tree.class).get(0).getItem(0).getText().equals("PD-L1"));
	}

	private void recover() {
		WorkspaceCorpus other = walk.another(WorkspaceCorpus.killed("notes.evade", "namespace notes\n\nprotein PD-1\n",
				"namespace notes\n\nprotein PD-1\nprotein PD-L1\n"));
		ui(other::session);
		shell("Recover");
	}

	private void conflict() {
		WorkspaceCorpus other = walk.another(WorkspaceCorpus.of("notes.evade", "namespace notes\n\nprotein PD-1\n"));
		EvadeTextEditor editor = walk.text(other, "notes.evade", "PD-1");
		type(editor, "namespace notes\n\nprotein TIM-3\n");
		other.writeFromOutside("notes.evade", "namespace notes\n\nprotein LAG-3\n");
		shell("Changed on the disk");
	}

	private static void type(EvadeTextEditor editor, String text) {
		onUi(() -> {
			try {
				int start = editor.document().get().indexOf("PD-1");
				editor.document().replace(start, 4, text.substring(text.lastIndexOf(' ') + 1).strip());
			} catch (BadLocationException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** Renaming something that stands in a file that may not be written. */
	private void readOnly() {
		walk.readOnly("vocabulary/molecules.evade", "protein PD-L1");
		Shell dialog = dialog("org.evade.ui.rename", "Rename");
		onUi(() -> {
			for (Text field : inside(dialog, Text.class))
				if (field.getText().equals("PD-L1"))
					field.setText("B7-H1");
		});
		Button rename = ui(() -> inside(dialog, Button.class).stream().filter(button -> button.getText().equals("Rename")).findFirst()
				.orElseThrow());
		until("the new id is looked at", rename::isEnabled);
		later(() -> rename.notifyListeners(SWT.Selection, new Event()));
		until("it is refused", () -> Walk.others().stream().flatMap(shell -> inside(shell, Label.class).stream())
				.anyMatch(label -> label.getText().contains("read-only")));
	}

	private void saveError() {
		boolean quiet = ErrorDialog.AUTOMATED_MODE;
		ErrorDialog.AUTOMATED_MODE = false;
		try {
			later(() -> ErrorDialog.openError(Walk.window().getShell(), "Save", null,
					Status.error("molecules.evade could not be written: the disk is full.")));
			shell("Save");
		} finally {
			ErrorDialog.AUTOMATED_MODE = quiet;
		}
	}
}
