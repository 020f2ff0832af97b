/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.evade.editing.operations.Elements;
import org.evade.editing.operations.PropertyOperations;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Citation;
import org.evade.model.Publication;
import org.evade.queries.items.QueryItem;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.properties.JoinedChanges;

/** What the list of citations writes: one step of the history each time. */
final class CitationEdits {
	private interface Plan {
		Change of(PropertyOperations operations, QueryItem row) throws Refused;
	}

	private CitationEdits() {
	}

	/**
	 * Gives a verdict.
	 *
	 * @param verdict
	 *            word of the language; empty takes it back
	 * @return whether it was written
	 */
	static boolean judge(Shell shell, CorpusSession session, List<QueryItem> rows, String verdict) {
		return apply(shell, session, rows, verdict.isEmpty() ? "Take the verdict back" : "Verdict: " + verdict, (operations, row) -> verdict.isEmpty()
				? row.text("verdict").isEmpty() ? null : operations.unset(row.name(), "verdict") : operations.set(row.name(), Map.of("verdict", verdict)));
	}

	/** Asks for another number or publication, and writes it wherever the same one is cited: that number of that article, or that publication. */
	static void replace(Shell shell, CorpusSession session, QueryItem row, List<QueryItem> all) {
		List<QueryItem> same = all.stream().filter(each -> isSame(each, row)).toList();
		String what = row.text("number").isEmpty() ? row.text("publication") : "Number " + row.text("number") + " of " + row.text("article");
		boolean numbered = !row.text("number").isEmpty();
		InputDialog dialog = new InputDialog(shell, "Replace a Citation Everywhere", what + " is cited in " + same.size() + (same.size() == 1 ? " place" : " places")
				+ ". " + (numbered ? "Number to cite instead:" : "Id of the publication to cite instead:"), "",
				text -> text.isBlank() ? "" : numbered && !text.strip().matches("[1-9]\\d{0,5}") ? "A number of the reference list, from 1" : null);
		if (dialog.open() != Window.OK)
			return;
		String other = dialog.getValue().strip();
		apply(shell, session, same, "Cite " + other + " instead of " + what, (operations, each) -> operations.set(each.name(), Map.of(numbered ? "number" : "publication", other)));
	}

	private static boolean isSame(QueryItem one, QueryItem other) {
		return one.text("number").equals(other.text("number"))
				&& (one.text("number").isEmpty() ? one.text("publication").equals(other.text("publication")) : one.text("article").equals(other.text("article")));
	}

	/** Citations have no names of their own: their number in the list of a claim may have become another's. */
	private static boolean isStill(CorpusSession session, Corpus corpus, QueryItem row) {
		if (!(Elements.find(session.model(), corpus, row.name()) instanceof Citation citation))
			return false;
		Publication publication = CitationResolver.publication(citation, corpus);
		String title = publication == null || publication.getTitle() == null ? "" : publication.getTitle();
		return row.text("number").equals(CitationResolver.isNumbered(citation) ? String.valueOf(citation.getNumber()) : "") && row.text("title").equals(title);
	}

	private static boolean apply(Shell shell, CorpusSession session, List<QueryItem> rows, String label, Plan plan) {
		try {
			List<Change> changes = new ArrayList<>();
			for (QueryItem row : rows) {
				if (!session.model().read(corpus -> isStill(session, corpus, row)))
					throw new Refused("What " + row.text("id") + " cites was edited after this list was read, so nothing was written. Choose it again.");
				Change change = plan.of(new PropertyOperations(session.model()), row);
				if (change != null && !change.isEmpty())
					changes.add(change);
			}
			if (!changes.isEmpty())
				session.apply(JoinedChanges.of(label, changes).labelled(label));
			return !changes.isEmpty();
		} catch (Refused refused) {
			MessageDialog.openError(shell, "Citations", refused.getMessage());
			return false;
		}
	}
}
