/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jgit.api.Git;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.evade.articles.ui.editor.ArticleEditor;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.views.AdjudicationView;
import org.evade.ui.views.ClaimsView;
import org.evade.ui.views.HistoryOfElementView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Review by two people: states by key, blind curation, adjudication. */
class ReviewTest {
	private static final String CLAIMS = "claims.evade";

	private LoggedErrors errors;
	private Reader reader;
	private Hands hands;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		reader = new Reader();
		hands = reader.hands;
		works("AB");
	}

	@AfterEach
	void close() {
		onUi(() -> EditorPreferences.store().setToDefault(EditorPreferences.CURATOR));
		reader.close();
		errors.close();
	}

	private static void works(String name) {
		onUi(() -> EditorPreferences.store().setValue(EditorPreferences.CURATOR, name));
	}

	private Tree list(String id, Class<? extends org.eclipse.ui.IViewPart> type) {
		var view = Walk.view(id, type);
		Tree tree = ui(() -> Walk.inside(Walk.pane(view), Tree.class).getFirst());
		ViewStates.group(view, "Not grouped");
		onUi(() -> Walk.page().activate(view));
		until("it is listed", () -> tree.getItemCount() > 0);
		onUi(() -> {
			tree.setSelection(tree.getItem(0));
			tree.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
			tree.setFocus();
		});
		return tree;
	}

	private void waitFor(String text) {
		until(text, () -> reader.session.model().text(reader.corpus.path(CLAIMS)).contains(text));
	}

	@Test
	void statesByKeyInTheList() {
		reader.open("evasion.md");
		list(ClaimsView.ID, ClaimsView.class);
		hands.keys("2");
		waitFor("review of axis is submitted by \"AB\" on ");
		hands.keys("3");
		Shell refused = Walk.shell("Accept");
		hands.keys("Escape");
		until("the message is gone", refused::isDisposed);
		assertFalse(reader.text(CLAIMS).contains("accepted"), "four eyes");
		works("CD");
		hands.keys("4");
		Walk.shell("Reject");
		hands.type("Not in this article.");
		hands.keys("Return");
		waitFor("review of axis is rejected by \"CD\" on ");
		assertTrue(reader.text(CLAIMS).contains(" because \"Not in this article.\""), reader.text(CLAIMS));
		hands.keys("ctrl+z");
		until("one step back", () -> !reader.session.model().text(reader.corpus.path(CLAIMS)).contains("rejected"));
	}

	@Test
	void statesByKeyInTheArticle() {
		ArticleEditor editor = reader.open("evasion.md");
		Reader.caret(editor, "PD-L1 may");
		Hands.settle();
		hands.keys("2");
		waitFor("review of axis is submitted by \"AB\" on ");
		works("CD");
		hands.keys("3");
		waitFor("review of axis is accepted by \"CD\" on ");
		until("the margin shows it", () -> editor.page().marks().claims().claims().getFirst().state() == org.evade.model.ReviewState.ACCEPTED);
		hands.look("review-article");
	}

	@Test
	void theHistoryOfAClaim() throws Exception {
		reader.open("evasion.md");
		try (Git git = Git.init().setDirectory(reader.corpus.path("").toFile()).call()) {
			commit(git, "The claims");
			reader.corpus.writeFromOutside(CLAIMS, reader.corpus.text(CLAIMS).replace("hedged own view", "own view"));
			commit(git, "No hedge");
		}
		list(ClaimsView.ID, ClaimsView.class);
		hands.keys("ctrl+shift+h");
		var view = Walk.view(HistoryOfElementView.ID, HistoryOfElementView.class);
		Tree tree = ui(() -> Walk.inside(Walk.pane(view), Tree.class).getFirst());
		until("two commits", () -> tree.getItemCount() == 2);
		assertEquals("AB changed - hedged own view   + own view No hedge", ui(() -> tree.getItem(0).getText(1) + " " + tree.getItem(0).getText(2) + " " + tree.getItem(0).getText(3)
				+ " " + tree.getItem(0).getText(4)));
		assertEquals("made", ui(() -> tree.getItem(1).getText(2)));
		hands.look("review-history");
	}

	private static void commit(Git git, String message) throws Exception {
		git.add().addFilepattern(".").call();
		git.commit().setMessage(message).setAuthor("AB", "ab@example.org").setCommitter("AB", "ab@example.org").setSign(false).call();
	}

	@Test
	void twoBlindCuratorsAndAThird() {
		ArticleEditor editor = reader.open("evasion.md");
		curate(editor, "AB");
		curate(editor, "CD");
		String both = reader.text(CLAIMS);
		assertTrue(both.contains("review of b2m-loss-causes-resistance is draft by \"AB\" on ") && both.contains("review of b2m-loss-causes-resistance-2 is draft by \"CD\" on "),
				both);
		works("EF");
		Tree tree = list(AdjudicationView.ID, AdjudicationView.class);
		assertEquals(1, ui(tree::getItemCount), "the claim that nobody signed is none of theirs");
		assertEquals("agreed", ui(() -> tree.getItem(0).getText(0)));
		hands.look("review-adjudication");
		hands.keys("0");
		waitFor("review of b2m-loss-causes-resistance is accepted by \"EF\" on ");
		assertTrue(reader.text(CLAIMS).contains("review of b2m-loss-causes-resistance-2 is retired by \"EF\" on "), reader.text(CLAIMS));
		until("nothing is left to decide", () -> tree.getItemCount() == 0);
		onUi(() -> Walk.page().activate(editor));
		hands.keys("ctrl+z");
		until("one step back", () -> both.equals(reader.session.model().text(reader.corpus.path(CLAIMS))));
	}

	/** Sees nothing of the others. */
	private void curate(ArticleEditor editor, String who) {
		works(who);
		onUi(editor::setFocus);
		hands.keys("b");
		until("the others' claims are hidden", () -> editor.signs() != null && editor.page().marks().claims().claims().isEmpty());
		Reader.caret(editor, "Loss of B2M");
		hands.keys("c");
		until("a draft is open", () -> editor.desk().isOpen() && editor.desk().control().isFocusControl());
		hands.look("review-blind-" + who);
		hands.keys("Return");
		until("only the own claim is shown", () -> !editor.desk().isOpen() && editor.page().marks().claims().claims().size() == 1);
		hands.keys("b");
		until("all are shown", () -> editor.page().marks().claims().claims().size() > 1);
	}
}
