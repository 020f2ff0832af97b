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

import org.evade.articles.drafting.VisibleNames;
import org.evade.articles.drafting.Slot;
import org.evade.articles.ui.editor.ArticleEditor;
import org.evade.articles.ui.page.Selection;
import org.evade.articles.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims drafted by the keyboard alone, in a window. */
class DraftingTest {
	private static final String CLAIMS = "claims.evade";

	private LoggedErrors errors;
	private Reader reader;
	private Hands hands;
	private ArticleEditor editor;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		reader = new Reader();
		hands = reader.hands;
		editor = reader.open("evasion.md");
	}

	@AfterEach
	void close() {
		reader.close();
		errors.close();
	}

	private void drafting(boolean open) {
		until(open ? "a draft is open" : "no draft is open", () -> editor.desk().isOpen() == open);
		if (open)
			until("the strip has the focus", () -> editor.desk().control().isFocusControl());
	}

	private String sentence() {
		return ui(() -> editor.desk().session().form().sentence(VisibleNames.PLAIN));
	}

	@Test
	void aClaimByTwoKeysAndBackByOne() {
		String before = reader.text(CLAIMS);
		Reader.caret(editor, "Loss of B2M");
		hands.keys("c");
		drafting(true);
		assertEquals("loss of B2M causes resistance", sentence());
		until("the rules have answered", () -> editor.desk().findings() != null);
		hands.look("drafting-1-strip");
		hands.keys("Return");
		drafting(false);
		String after = reader.text(CLAIMS);
		assertTrue(after.contains("claims from evasion section antigen {\n  claim b2m-loss-causes-resistance: loss of B2M causes resistance {\n    cites 1\n    passage "),
				after);
		until("its passage is in the margin", () -> editor.page().marks().claims().claims().size() == 2);
		assertTrue(ui(() -> editor.page().control().isFocusControl()));
		hands.look("drafting-2-written");
		hands.keys("ctrl+z");
		assertEquals(before, reader.text(CLAIMS), "one step back");
		hands.keys("ctrl+shift+z");
		assertEquals(after, reader.text(CLAIMS));
		assertEquals(Reader.TEXT, reader.corpus.text("evasion.md"));
	}

	@Test
	void lettersAreTypedAndNoCommands() {
		Reader.caret(editor, "PD-L1 may");
		hands.keys("c");
		drafting(true);
		hands.keys("Tab", "Tab");
		assertEquals(Slot.OBJECT, ui(() -> editor.desk().session().slot()));
		hands.type("tumour n");
		assertEquals("tumour n", ui(() -> editor.desk().session().typed()));
		for (int i = 0; i < 2; i++)
			hands.keys("BackSpace");
		assertEquals("PD-L1 inhibits tumour-cell", sentence());
		hands.look("drafting-3-typing");
		hands.keys("Escape");
		drafting(true);
		hands.keys("Escape");
		drafting(false);
		hands.keys("p");
		assertTrue(Reader.sentence(editor).startsWith("TGF-"), "commands are back");
	}

	@Test
	void theSelectionIsThePassageAndSomethingNewIsLearned() {
		onUi(() -> {
			var text = editor.page().text().text();
			int start = text.toCodePoint(text.string().indexOf("tumour cells without"));
			editor.page().select(new Selection(start, start + "tumour cells without B2M are not killed".length()), true);
		});
		Span selected = ui(() -> editor.page().selection().span());
		hands.keys("c");
		drafting(true);
		hands.type("NK cells");
		hands.keys("Tab");
		hands.type("kills");
		hands.keys("Tab");
		hands.type("tumour-c");
		until("the rules have answered", () -> editor.desk().findings() != null);
		hands.look("drafting-4-new");
		hands.keys("Return");
		drafting(false);
		assertTrue(reader.text("vocabulary.evade").contains("cell NK-cells \"NK cells\"\n"), reader.text("vocabulary.evade"));
		assertTrue(reader.text(CLAIMS).contains("NK-cells kills tumour-cell {"), reader.text(CLAIMS));
		assertTrue(reader.text(CLAIMS).contains("passage " + selected), reader.text(CLAIMS));
		hands.keys("ctrl+z");
		assertFalse(reader.text("vocabulary.evade").contains("NK-cells"), "the claim and what it needed are one step");
		assertFalse(reader.text(CLAIMS).contains("NK-cells"));
	}

	@Test
	void onAndOnByTheKeyboard() {
		Reader.caret(editor, "In patients with");
		hands.keys("c");
		drafting(true);
		hands.keys("ctrl+Return");
		drafting(true);
		assertTrue(Reader.sentence(editor).startsWith("The PFS was"), Reader.sentence(editor) + reader.text(CLAIMS));
		hands.keys("Next");
		drafting(true);
		assertTrue(Reader.sentence(editor).startsWith("TGF-"));
		hands.keys("shift+Return");
		drafting(true);
		hands.look("drafting-5-again");
		hands.keys("Escape");
		drafting(false);
		String claims = reader.text(CLAIMS);
		assertTrue(claims.contains("measured ORR 35.9 % vs 30.0 % p = 0.02"), claims);
		assertTrue(claims.contains("negative finding") || claims.contains("negated"), claims);
		hands.keys("r");
		drafting(true);
		hands.keys("Escape");
		drafting(false);
		assertEquals(3, ui(() -> reader.session.model().text(reader.corpus.path(CLAIMS)).split("\n  claim ").length - 1));
	}

	@Test
	void theSameForTheNextNumber() {
		Reader.caret(editor, "In patients with");
		hands.keys("c");
		drafting(true);
		hands.keys("Return");
		drafting(false);
		hands.keys("m");
		drafting(true);
		hands.keys("Return");
		drafting(false);
		assertTrue(reader.text(CLAIMS).contains("measured PFS 5.1 mo vs 5.5 mo"), reader.text(CLAIMS));
	}

	@Test
	void aTextOfNoArticleSaysWhatToDo() {
		reader.corpus.writeFromOutside("stray.txt", "Loss of B2M causes resistance.");
		ArticleEditor stray = reader.open("stray.txt");
		hands.keys("c");
		assertFalse(ui(() -> stray.desk().isOpen()));
		hands.look("drafting-6-stray");
	}
}
