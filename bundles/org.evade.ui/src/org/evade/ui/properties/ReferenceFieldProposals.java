/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.evade.language.ide.navigate.Symbol;
import org.evade.language.ide.navigate.Symbols;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.icons.Icons;

/** Completes the name of an element in a field. */
final class ReferenceFieldProposals {
	private static final int MOST = 60;

	private ReferenceFieldProposals() {
	}

	private static final class Item extends ContentProposal {
		private final Symbol symbol;

		Item(Symbol symbol) {
			super(symbol.name(), label(symbol), null);
			this.symbol = symbol;
		}

		private static String label(Symbol symbol) {
			String id = symbol.name().substring(symbol.name().indexOf('.') + 1);
			boolean same = symbol.label() == null || symbol.label().isEmpty() || symbol.label().equals(id);
			return (same ? id : id + "  " + symbol.label()) + "  (" + symbol.kind() + ")";
		}
	}

	/**
	 * @param kinds
	 *            kinds of element that may stand there, in lower case; empty for any
	 * @param taken
	 *            runs when a proposal was taken
	 */
	static void on(Text field, CorpusSession session, List<String> kinds, Runnable taken) {
		ContentProposalAdapter adapter = new ContentProposalAdapter(field, new TextContentAdapter(),
				(text, position) -> propose(session, text.substring(0, position), kinds), KeyStroke.getInstance(SWT.CTRL, ' '), null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setAutoActivationDelay(120);
		adapter.setAutoActivationCharacters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".toCharArray());
		adapter.setPropagateKeys(true);
		adapter.setPopupSize(new Point(380, 220));
		adapter.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object item) {
				return ((IContentProposal) item).getLabel();
			}

			@Override
			public Image getImage(Object item) {
				return Icons.of(((Item) item).symbol.kind());
			}
		});
		adapter.addContentProposalListener(proposal -> taken.run());
	}

	private static IContentProposal[] propose(CorpusSession session, String text, List<String> kinds) {
		List<IContentProposal> items = new ArrayList<>();
		String last = text.substring(text.lastIndexOf('.') + 1);
		for (Symbol symbol : session.model().read(corpus -> Symbols.search(corpus, last, 400)))
			if ((kinds.isEmpty() || kinds.contains(symbol.kind())) && items.size() < MOST)
				items.add(new Item(symbol));
		return items.toArray(IContentProposal[]::new);
	}
}
