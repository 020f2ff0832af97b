/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.MarkedClaims;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Term;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.articles.ui.page.PageMarks;
import org.evade.articles.ui.page.PageText;
import org.evade.articles.ui.page.ReadingPage;
import org.evade.articles.ui.page.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page in a window of its own. */
class ReadingPageTest {
	private static final Vocabulary VOCABULARY = new Vocabulary(List.of(new Term("v.B2M", "B2M", "gene", List.of("B2M")),
			new Term("v.NSCLC", "NSCLC", "disease", List.of("NSCLC")), new Term("v.ORR", "ORR", "endpoint", List.of("ORR"))));

	private Display display;
	private Shell shell;
	private ReadingPage page;
	private Image picture;
	private int painted;

	@BeforeEach
	void open() {
		display = Display.getDefault();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(900, 700);
		page = new ReadingPage(shell);
		page.control().addListener(SWT.Paint, event -> painted++);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		if (picture != null)
			picture.dispose();
	}

	private ArticleText show(String words) {
		ArticleText text = ArticleText.of(words);
		page.show(PageText.of(text));
		page.setMarks(PageMarks.of(ArticleReading.of(text, new Recogniser(VOCABULARY), () -> false), MarkedClaims.NONE));
		Pictures.dispatch(display, 100);
		return text;
	}

	private void press(int code, int state) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = state;
		page.control().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void keysOfEveryText() {
		ArticleText text = show("Loss of B2M causes <sup>3</sup>resistance. In NSCLC too.\n\nAnother paragraph of some words.");
		press(SWT.ARROW_RIGHT, SWT.MOD1);
		press(SWT.ARROW_RIGHT, SWT.MOD1);
		assertEquals(8, page.selection().caret());
		press(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.SHIFT);
		assertEquals("B2M ", text.of(page.selection().span()));
		press(SWT.END, SWT.MOD1);
		assertEquals(text.length(), page.selection().caret());
		press(SWT.HOME, SWT.MOD1);
		assertEquals(Selection.at(0), page.selection());
		press(SWT.ARROW_DOWN, 0);
		press(SWT.HOME, 0);
		assertEquals(text.toCodePoint(text.string().indexOf("Another")), page.selection().caret());
		press(SWT.ARROW_UP, SWT.SHIFT);
		assertTrue(text.of(page.selection().span()).endsWith("too.\n\n"), text.of(page.selection().span()));
	}

	@Test
	void theCaretStepsOverWhatIsNotShown() {
		ArticleText text = show("It causes <sup>3</sup>resistance.");
		page.select(Selection.at(text.string().indexOf("<sup>") - 1), true);
		press(SWT.ARROW_RIGHT, 0);
		assertEquals(text.string().indexOf("3"), page.selection().caret());
		press(SWT.ARROW_RIGHT, 0);
		assertEquals(text.string().indexOf("resistance"), page.selection().caret());
		press(SWT.ARROW_LEFT, 0);
		assertEquals(text.string().indexOf("3"), page.selection().caret());
	}

	@Test
	void whatIsDraftedIsTheSelectionOrTheSentence() {
		ArticleText text = show("Loss of B2M causes resistance. In NSCLC, too.");
		page.select(Selection.at(40), true);
		assertEquals("In NSCLC, too.", text.of(page.target()));
		page.select(new Selection(8, 11), true);
		assertEquals("B2M", text.of(page.target()));
	}

	/** Another size of letters, or of the window, leaves the reader where he is. */
	@Test
	void theReaderStaysWhereHeIs() {
		ArticleText text = show(words(300));
		int place = text.string().indexOf("Sentence 150 ");
		page.reveal(new Span(place, place + 1), true);
		Pictures.dispatch(display, 300);
		for (int size : new int[] { 3, -4, 0 }) {
			page.zoom(size);
			Pictures.dispatch(display, 200);
			assertTrue(page.isInSight(place), "after zoom " + size);
		}
		shell.setSize(500, 600);
		Pictures.dispatch(display, 200);
		assertTrue(page.isInSight(place), "after a narrower window");
	}

	@Test
	void nothingToShow() {
		show("");
		press(SWT.PAGE_DOWN, 0);
		press(SWT.END, SWT.MOD1);
		assertFalse(page.text().text().length() > 0);
	}

	/** A megabyte is there at once, and each step of the wheel is drawn before the next picture of the screen is due. */
	@Test
	void aMegabyteScrollsAsFastAsTheScreen() {
		ArticleText text = ArticleText.of(words(16_000));
		assertTrue(text.length() > 1_000_000);
		PageText parted = PageText.of(text);
		ArticleReading reading = ArticleReading.of(text, new Recogniser(VOCABULARY), () -> false);
		long start = System.nanoTime();
		page.show(parted);
		paint();
		double shown = (System.nanoTime() - start) / 1e6;
		start = System.nanoTime();
		page.setMarks(PageMarks.of(reading, MarkedClaims.NONE));
		paint();
		double marked = (System.nanoTime() - start) / 1e6;
		double[] frames = new double[400];
		for (int i = 0; i < frames.length; i++) {
			start = System.nanoTime();
			Event wheel = new Event();
			wheel.count = i % 100 < 50 ? -3 : 3;
			page.control().notifyListeners(SWT.MouseVerticalWheel, wheel);
			paint();
			frames[i] = (System.nanoTime() - start) / 1e6;
			while (display.readAndDispatch())
				continue;
			if (i % 100 == 99)
				page.reveal(new Span(i * 2000, i * 2000 + 1), true);
		}
		Arrays.sort(frames);
		System.out.printf(Locale.ROOT, "1 MB: shown after %.0f ms, marked after %.0f ms; a step of the wheel %.1f ms, 95 of 100 within %.1f ms%n", shown, marked,
				frames[200], frames[380]);
		assertTrue(frames[200] < 16, "a step takes " + frames[200] + " ms");
		assertTrue(shown < 500, "shown after " + shown + " ms");
	}

	/** Paints the page now, without waiting for the screen. */
	private void paint() {
		if (picture == null)
			picture = new Image(display, 900, 700);
		GC gc = new GC(picture);
		painted = 0;
		page.control().print(gc);
		gc.dispose();
		assertEquals(1, painted);
	}

	private static String words(int sentences) {
		StringBuilder made = new StringBuilder();
		for (int i = 0; i < sentences; i++)
			made.append("Sentence ").append(i).append(" tells that loss of B2M may cause NSCLC to have an ORR of 12 % here [3].").append(i % 12 == 11 ? "\n\n" : " ");
		return made.toString();
	}
}
