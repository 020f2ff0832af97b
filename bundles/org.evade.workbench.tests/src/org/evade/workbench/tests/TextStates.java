/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.evade.workbench.tests.Walk.command;
import static org.evade.workbench.tests.Walk.widget;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.evade.checks.Severity;
import org.evade.ui.text.EvadeTextEditor;
import org.evade.ui.text.fix.FindingsAt;

/** The text editor and what pops up over it. */
final class TextStates {
	private static final String CLAIMS = "dai/claims-crd.evade";
	private static final String HEAD = "claims from dai section crd {\n";

	private final Walk walk;

	TextStates(Walk walk) {
		this.walk = walk;
	}

	List<State> all() {
		return List.of(new State("text", () -> walk.text(CLAIMS, "claim crd-drug-resistance")),
				new State("text-problems", this::problems), new State("text-completion", this::completion),
				new State("text-card", this::card), new State("text-quick-fix", this::fix),
				new State("text-quick-outline", this::outline), new State("text-rename", this::rename),
				new State("text-occurrences", () -> walk.text("vocabulary/molecules.evade", "protein PD-L1")));
	}

	private EvadeTextEditor typed(String statement) {
		EvadeTextEditor editor = walk.text(CLAIMS, HEAD);
		onUi(() -> {
			try {
				int offset = editor.document().get().indexOf(HEAD) + HEAD.length();
				editor.document().replace(offset, 0, statement);
				editor.selectAndReveal(offset + statement.stripTrailing().length(), 0);
			} catch (BadLocationException e) {
				throw new AssertionError(e);
			}
		});
		return editor;
	}

	private EvadeTextEditor wrong() {
		EvadeTextEditor editor = typed("  claim new-one: PD-L1 inhibits CD8-T-cells\n");
		until("the unknown name is found", () -> FindingsAt.range(editor.annotations(), 0, editor.document().getLength()).stream()
				.anyMatch(found -> found.finding().severity() == Severity.ERROR));
		return editor;
	}

	private void problems() {
		wrong();
	}

	private void completion() {
		EvadeTextEditor editor = typed("  claim new-one: PD-L1 \n");
		onUi(() -> editor.selectAndReveal(editor.document().get().indexOf("new-one: PD-L1 ") + 15, 0));
		operation(editor, ISourceViewer.CONTENTASSIST_PROPOSALS);
		Walk.popup();
	}

	private static void operation(EvadeTextEditor editor, int operation) {
		onUi(() -> editor.getAdapter(ITextOperationTarget.class).doOperation(operation));
	}

	private void card() {
		EvadeTextEditor editor = walk.text(CLAIMS, "claim crd-drug-resistance");
		StyledText text = widget(editor);
		Point at = ui(() -> text.getLocationAtOffset(text.getText().indexOf("circadian-rhythm-disruption associated")));
		int step = 0;
		while (ui(() -> Walk.others().isEmpty()) && step++ < 20) {
			walk.hands.move(text, at.x + 20 + step, at.y + 8);
			for (int i = 0; i < 20 && ui(() -> Walk.others().isEmpty()); i++)
				Hands.pause(60);
		}
		Walk.popup();
	}

	private void fix() {
		EvadeTextEditor editor = wrong();
		onUi(() -> editor.selectAndReveal(editor.document().get().indexOf("CD8-T-cells") + 3, 0));
		operation(editor, ISourceViewer.QUICK_ASSIST);
		Walk.popup();
	}

	private void outline() {
		walk.text(CLAIMS, "claim crd-drug-resistance");
		command("org.evade.ui.quickOutline");
		Walk.popup();
	}

	private void rename() {
		walk.text("vocabulary/molecules.evade", "protein PD-L1");
		Shell dialog = Walk.dialog("org.evade.ui.rename", "Rename");
		onUi(() -> {
			for (Text field : Walk.inside(dialog, Text.class))
				if (field.getText().equals("PD-L1"))
					field.setText("B7-H1");
		});
		until("the lines are listed", () -> Walk.inside(dialog, org.eclipse.swt.widgets.Tree.class).get(0).getItemCount() > 3);
		onUi(() -> PlatformUI.getWorkbench().getDisplay().update());
	}
}
