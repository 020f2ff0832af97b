/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.filter;

import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.evade.queries.find.QueryCompletion;
import org.evade.queries.find.QueryCompletion.Proposal;

/** Proposals below a field with a query: behind a colon or comma by themselves, otherwise with Ctrl+Space. */
final class QueryProposals {
	private static final KeyStroke KEY = KeyStroke.getInstance(SWT.MOD1, ' ');

	private final ContentProposalAdapter adapter;
	private boolean asked;

	private QueryProposals(Text text, QueryCompletion<?> completion) {
		text.addListener(SWT.KeyDown, event -> asked = event.character == ' ' && (event.stateMask & SWT.MOD1) != 0); // before the adapter sees it
		adapter = new ContentProposalAdapter(text, new TextContentAdapter(), (contents, position) -> propose(completion, contents, position), KEY,
				new char[] { ':', ',' });
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
		adapter.setPopupSize(new Point(420, 220));
	}

	static QueryProposals on(Text text, QueryCompletion<?> completion) {
		return new QueryProposals(text, completion);
	}

	boolean isOpen() {
		return adapter.isProposalPopupOpen();
	}

	private IContentProposal[] propose(QueryCompletion<?> completion, String query, int caret) {
		boolean betweenTerms = caret == 0 || Character.isWhitespace(query.charAt(caret - 1));
		if (betweenTerms && !asked)
			return new IContentProposal[0]; // a word may be meant
		asked = false;
		List<Proposal> proposals = completion.at(query, caret);
		return proposals.stream().map(proposal -> item(query, proposal)).toArray(IContentProposal[]::new);
	}

	private static IContentProposal item(String query, Proposal proposal) {
		String rest = query.substring(proposal.end());
		String text = proposal.text().endsWith(" ") && (rest.startsWith(" ") || rest.startsWith(",") || rest.startsWith(")")) ? proposal.text().strip() : proposal.text();
		String whole = query.substring(0, proposal.start()) + text + rest;
		String label = proposal.meaning().isEmpty() ? proposal.shown() : proposal.shown() + "   \u2013 " + proposal.meaning();
		return new ContentProposal(whole, label, null, proposal.start() + text.length());
	}
}
