/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.evade.articles.read.MarkedClaim;
import org.evade.articles.ui.page.ReadingPage;
import org.evade.articles.ui.page.Selection;
import org.evade.ui.corpus.Debouncer;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.SelectionSource;

/** Publishes the claims whose passage the caret is in, so that lists and properties follow, and follows those that somebody chooses. */
final class ArticleSelection extends SelectionSource {
	private static final int REST = 250;

	private final ArticleEditor editor;
	private List<ElementKey> keys = List.of();
	private String wanted;

	ArticleSelection(ArticleEditor editor) {
		this.editor = editor;
		Debouncer rest = new Debouncer(editor.page().control(), this::tellSettled);
		editor.page().onSelection(() -> {
			if (update())
				tellAtOnce();
			rest.in(REST);
		});
	}

	private boolean update() {
		ReadingPage page = editor.page();
		List<ElementKey> now = page.marks().claims().at(page.selection().caret()).stream().map(claim -> new ElementKey(editor.session().project(), claim.name()))
				.toList();
		boolean changed = !now.equals(keys);
		keys = now;
		return changed;
	}

	/** The claims may be others, and one that is waited for may be there. */
	void marksChanged() {
		if (wanted != null && show(wanted))
			wanted = null;
		if (update())
			tell();
	}

	/** Goes to the passage of a claim, now or when it is known. */
	void await(String claim) {
		wanted = show(claim) ? null : claim;
	}

	private boolean show(String claim) {
		for (MarkedClaim each : editor.page().marks().claims().claims())
			if (each.name().equals(claim)) {
				editor.page().select(Selection.at(each.span().start()), false);
				editor.page().reveal(each.span(), true);
				editor.page().setPassage(each.span());
				return true;
			}
		return false;
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(keys);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection items && items.getFirstElement() instanceof ElementKey key)
			await(key.name());
	}
}
