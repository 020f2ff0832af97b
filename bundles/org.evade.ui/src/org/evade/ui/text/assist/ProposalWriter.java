/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.assist;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.complete.Proposal;

/** Writes a proposal into the document and steps through its open places. */
final class ProposalWriter {
	private ProposalWriter() {
	}

	/**
	 * @param length
	 *            length of what is replaced now, which may be more than when the list was made
	 * @return what to select; null when the linked mode has done so
	 */
	static Point write(ITextViewer viewer, Proposal proposal, int length) throws BadLocationException {
		IDocument document = viewer.getDocument();
		for (TextEdit edit : proposal.additional().reversed())
			if (edit.offset() > proposal.offset())
				document.replace(edit.offset() + length - proposal.length(), edit.length(), edit.text());
		document.replace(proposal.offset(), length, proposal.text());
		int moved = 0;
		for (TextEdit edit : proposal.additional().reversed())
			if (edit.offset() <= proposal.offset()) {
				document.replace(edit.offset(), edit.length(), edit.text());
				moved += edit.text().length() - edit.length();
			}
		int at = proposal.offset() + moved;
		return proposal.slots().isEmpty() ? new Point(at + proposal.caret(), 0) : linked(viewer, proposal, at);
	}

	private static Point linked(ITextViewer viewer, Proposal proposal, int at) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		int rank = 0;
		for (TextRange slot : proposal.slots()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			group.addPosition(new LinkedPosition(viewer.getDocument(), at + slot.offset(), slot.length(), rank++));
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
		ui.setExitPosition(viewer, at + proposal.caret(), 0, Integer.MAX_VALUE);
		ui.enter();
		var first = ui.getSelectedRegion();
		return new Point(first.getOffset(), first.getLength());
	}
}
