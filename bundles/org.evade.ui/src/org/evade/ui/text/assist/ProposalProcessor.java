/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.assist;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.evade.language.ide.complete.Completion;
import org.evade.language.ide.complete.Proposal;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.hover.CardControl;

/**
 * Proposals at the caret: names that fit the relation, those used lately first, words of the language, templates. The list
 * is made beside the UI thread, so that typing goes on while the model is read.
 */
public final class ProposalProcessor implements IContentAssistProcessor {
	private static final char[] OPENERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.+-".toCharArray();

	private final Supplier<EditedFile> edited;

	/**
	 * @param edited
	 *            gives the file of the editor, or null
	 */
	public ProposalProcessor(Supplier<EditedFile> edited) {
		this.edited = edited;
	}

	/** Creator of the windows that stand beside the list. */
	public static IInformationControlCreator documentation() {
		return parent -> new CardControl(parent, null, null);
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		EditedFile file = edited.get();
		if (file == null)
			return new ICompletionProposal[0];
		String text = file.text();
		if (offset > text.length())
			return new ICompletionProposal[0];
		List<Proposal> proposals = file
				.read(corpus -> Completion.propose(corpus, file.path(), text, offset, RecentNames.list()));
		return proposals.stream().map(proposal -> new ProposalItem(file, proposal, offset)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return OPENERS;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return "Nothing fits here";
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
