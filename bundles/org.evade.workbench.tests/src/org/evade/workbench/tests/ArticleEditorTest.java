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

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.evade.articles.anchor.Fate;
import org.evade.articles.ui.editor.ArticleEditor;
import org.evade.articles.ui.page.Selection;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.views.ClaimsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading an article in the workbench, with mouse and keys. */
class ArticleEditorTest {
	private LoggedErrors errors;
	private Reader reader;
	private Hands hands;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		reader = new Reader();
		hands = reader.hands;
	}

	@AfterEach
	void close() {
		reader.close();
		errors.close();
	}

	@Test
	void anArticleIsReadAndNotWritten() {
		ArticleEditor editor = reader.open("evasion.md");
		assertEquals("evasion", ui(() -> editor.subject().id()));
		assertEquals(1, ui(() -> editor.page().marks().claims().claims().size()));
		Reader.caret(editor, "Loss of B2M");
		hands.type("zq");
		hands.keys("Delete", "BackSpace");
		assertEquals(Reader.TEXT, reader.corpus.text("evasion.md"));
		assertFalse(ui(editor::isDirty));
		hands.keys("n");
		assertEquals("In mice, tumour cells without B2M are not killed by CD8+ T cells [2].", Reader.sentence(editor));
		hands.keys("p", "p");
		assertTrue(Reader.sentence(editor).startsWith("Loss of B2M causes"));
		hands.keys("bracketright");
		assertEquals("PD-L1 may inhibit CD8+ T cells.", Reader.sentence(editor));
		hands.look("article-light");
		int usual = ui(() -> editor.page().zoomPercent());
		hands.keys("ctrl+plus");
		assertTrue(ui(() -> editor.page().zoomPercent()) > usual);
		hands.keys("ctrl+0");
		assertEquals(usual, ui(() -> editor.page().zoomPercent()));
		hands.keys("F3");
		until("the claim is shown in its file", () -> Walk.page().getActiveEditor().getEditorInput().getName().equals("claims.evade"));
	}

	@Test
	void findingGoesRoundAndCounts() {
		ArticleEditor editor = reader.open("evasion.md");
		onUi(() -> editor.page().select(Selection.at(0), true));
		hands.keys("ctrl+f");
		until("the field has the focus", () -> editor.find().field().isFocusControl());
		hands.type("cd8+ t-cell");
		assertEquals("1 of 3", ui(() -> editor.find().said()));
		assertEquals("CD8+ T cell", ui(() -> editor.page().text().text().of(editor.page().selection().span())));
		assertEquals(3, ui(() -> editor.page().found().size()));
		hands.look("article-find");
		hands.keys("Return", "ctrl+k");
		assertEquals("3 of 3", ui(() -> editor.find().said()));
		hands.keys("Return");
		assertEquals("1 of 3, from the top again", ui(() -> editor.find().said()));
		hands.keys("shift+Return");
		assertEquals("3 of 3, from the end again", ui(() -> editor.find().said()));
		hands.keys("Escape");
		until("the page has the focus", () -> editor.page().control().isFocusControl());
		assertTrue(Reader.sentence(editor).startsWith("PD-L1 may"));
		hands.keys("ctrl+k");
		assertTrue(Reader.sentence(editor).startsWith("In mice"), "goes on without the bar");
		hands.keys("ctrl+f");
		hands.type("nowhere");
		assertEquals("Not found", ui(() -> editor.find().said()));
		hands.keys("Escape");
		Reader.caret(editor, "In mice");
		hands.keys("u");
		assertTrue(Reader.sentence(editor).startsWith("Whether"), "letters are commands again");
	}

	@Test
	void aReadmeIsNoArticle() {
		reader.corpus.writeFromOutside("README.md", "What this is.");
		IEditorPart editor = ui(() -> {
			try {
				return IDE.openEditor(Walk.page(), reader.corpus.file("README.md"));
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		assertFalse(editor instanceof ArticleEditor);
	}

	@Test
	void selectionByMouse() {
		ArticleEditor editor = reader.open("evasion.md");
		onUi(() -> editor.page().select(Selection.at(0), true));
		var canvas = ui(() -> editor.page().control());
		Reader.caret(editor, "Loss of B2M");
		Hands.settle();
		var caret = ui(() -> canvas.getCaret().getLocation());
		hands.click(canvas, caret.x + 4, caret.y + 8, 2);
		assertEquals("Loss", ui(() -> editor.page().text().text().of(editor.page().selection().span())));
		Hands.pause(700); // a click sooner would be the third one
		hands.drag(canvas, new org.eclipse.swt.graphics.Point(caret.x, caret.y + 8), new org.eclipse.swt.graphics.Point(caret.x + 120, caret.y + 8));
		String selected = ui(() -> editor.page().text().text().of(editor.page().selection().span()));
		assertTrue(selected.startsWith("Loss of") && selected.length() < 30, selected);
		hands.keys("ctrl+c");
		assertEquals(selected, ui(() -> {
			var clipboard = new org.eclipse.swt.dnd.Clipboard(canvas.getDisplay());
			Object words = clipboard.getContents(org.eclipse.swt.dnd.TextTransfer.getInstance());
			clipboard.dispose();
			return words;
		}));
	}

	@Test
	void sectionsWithTheirCoverage() {
		ArticleEditor editor = reader.open("evasion.md");
		IViewPart view = Walk.view("org.eclipse.ui.views.ContentOutline", IViewPart.class);
		Tree tree = ui(() -> Walk.inside(Walk.pane(view), Tree.class).getFirst());
		until("the sections are listed", () -> tree.getItemCount() > 1);
		onUi(() -> Walk.page().activate(editor));
		assertTrue(ui(() -> tree.getItem(0).getText()).matches("Whole article  \\d+ %, 1 claim"), ui(() -> tree.getItem(0).getText()));
		assertEquals("3 A last word  100 %, 1 claim", ui(() -> tree.getItem(tree.getItemCount() - 1).getText()));
		Reader.caret(editor, "The PFS was");
		until("the outline follows", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("2 Trials"));
	}

	@Test
	void theVocabularyIsFollowedAsItGrows() {
		ArticleEditor editor = reader.open("evasion.md");
		int before = ui(() -> editor.page().marks().reading().mentions().size());
		reader.corpus.writeFromOutside("vocabulary.evade", Reader.VOCABULARY + "organism mouse also \"mice\"\n");
		until("mice are known", () -> editor.page().marks().reading().mentions().size() > before);
	}

	@Test
	void fromTheClaimToItsPassage(@TempDir Path outside) throws Exception {
		reader.corpus.deleteFromOutside("evasion.md");
		Path other = Files.writeString(outside.resolve("renamed.txt"), Reader.TEXT);
		// it was open once from where it lies
		ArticleEditor first = ui(() -> {
			try {
				return org.evade.articles.ui.editor.ArticleEditors.open(Walk.page(), reader.corpus.project(), other);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		Reader.ready(first);
		assertTrue(ui(() -> first.subject().sameText()));
		onUi(() -> Walk.page().closeAllEditors(false));
		IViewPart claims = Walk.view(ClaimsView.ID, ClaimsView.class);
		Tree tree = ui(() -> Walk.inside(Walk.pane(claims), Tree.class).getFirst());
		until("the claim is listed", () -> tree.getItemCount() == 1);
		onUi(() -> claims.getSite().getSelectionProvider().setSelection(new StructuredSelection(new ElementKey(reader.corpus.project(), "review.axis"))));
		Walk.command("org.evade.articles.openPassage");
		until("the article is open", () -> Walk.page().getActiveEditor() instanceof ArticleEditor);
		ArticleEditor editor = (ArticleEditor) ui(() -> Walk.page().getActiveEditor());
		Reader.ready(editor);
		until("the passage is shown", () -> editor.page().passage() != null);
		assertEquals("PD-L1 may inhibit CD8+ T cells.", Reader.sentence(editor));
	}

	@Test
	void anotherEditionShowsWhereThePassagesWent() {
		reader.corpus.writeFromOutside("evasion.md", Reader.TEXT.replace("## 3 A last word", "A sentence came in between.\n\n## 3 A last word"));
		ArticleEditor editor = reader.open("evasion.md");
		assertFalse(ui(() -> editor.subject().sameText()));
		assertEquals(Fate.MOVED, ui(() -> editor.page().marks().claims().claims().getFirst().fate()));
		hands.look("article-edition");
		onUi(() -> Reveal.inText(new ElementKey(reader.corpus.project(), "review.axis")));
	}

	@Test
	void whatIsNoArticleSaysSo() {
		reader.corpus.writeFromOutside("broken.pdf", "%PDF-1.4 nothing");
		ArticleEditor editor = (ArticleEditor) ui(() -> {
			try {
				return IDE.openEditor(Walk.page(), reader.corpus.file("broken.pdf"));
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		until("the reason is shown", () -> editor.page().message() != null && editor.page().message().startsWith("broken.pdf"));
	}
}
