/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.assist;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.evade.language.ide.complete.Completion;
import org.evade.language.ide.complete.Proposal;
import org.evade.ui.icons.Icons;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.hover.CardControl;

/** One proposal in the list. */
final class ProposalItem implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
		ICompletionProposalExtension5, ICompletionProposalExtension6 {
	private final EditedFile file;
	private final Proposal proposal;
	/** Where the caret was when the list was made. */
	private final int asked;
	private Point selection;

	ProposalItem(EditedFile file, Proposal proposal, int asked) {
		this.file = file;
		this.proposal = proposal;
		this.asked = asked;
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		try {
			selection = ProposalWriter.write(viewer, proposal, proposal.length() + offset - asked);
			RecentNames.add(proposal.element());
		} catch (BadLocationException gone) {
			selection = null;
		}
	}

	/** Whether what was typed since still leads to this proposal. */
	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			int start = proposal.offset();
			return offset >= start && ProposalFilter.fits(document.get(start, offset - start), proposal);
		} catch (BadLocationException gone) {
			return false;
		}
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(proposal.display());
		if (!proposal.detail().isEmpty())
			shown.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
		return shown;
	}

	@Override
	public String getDisplayString() {
		return proposal.display();
	}

	@Override
	public Image getImage() {
		return Icons.of(proposal.kind().toLowerCase(Locale.ROOT));
	}

	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		return file.read(corpus -> Completion.document(corpus, proposal)).orElse(null);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return parent -> new CardControl(parent, null, null);
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return proposal.text();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return proposal.offset();
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("applied through the viewer");
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown
	}
}
