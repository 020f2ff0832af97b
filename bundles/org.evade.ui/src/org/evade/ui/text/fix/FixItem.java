/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.evade.language.ide.fix.Fix;
import org.evade.ui.icons.Icons;
import org.evade.ui.text.EditedFile;

/** A repair or another change in the list of Ctrl+1. */
final class FixItem implements ICompletionProposal {
	private final EditedFile file;
	private final Fix fix;
	private final String text;
	private final boolean repair;

	FixItem(EditedFile file, Fix fix, String text, boolean repair) {
		this.file = file;
		this.fix = fix;
		this.text = text;
		this.repair = repair;
	}

	@Override
	public void apply(IDocument document) {
		FixRunner.run(file.session(), fix);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return FixPreview.of(file, fix, text);
	}

	@Override
	public String getDisplayString() {
		return fix.label();
	}

	@Override
	public Image getImage() {
		return Icons.of(repair ? "fix" : "format");
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
