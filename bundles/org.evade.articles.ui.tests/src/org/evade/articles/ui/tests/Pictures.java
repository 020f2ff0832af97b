/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.tests;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.MarkedClaims;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.text.ArticleReader;
import org.evade.articles.ui.page.PageMarks;
import org.evade.articles.ui.page.PageText;
import org.evade.articles.ui.page.ReadingPage;
import org.evade.articles.ui.page.Selection;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.model.Article;

/** Pictures of a page to look at: {@code Pictures MODEL ARTICLE TEXT PLACE WIDTH light|dark PNG}, and how long a screen takes to be drawn. */
public final class Pictures {
	private Pictures() {
	}

	/** Opens a window for a moment. */
	public static void main(String[] arguments) throws Exception {
		Corpus corpus = arguments[0].equals("-") ? null : new CorpusLoader().load(java.util.List.of(Path.of(arguments[0])), name -> {
		});
		var text = arguments[2].equals("-") ? null : ArticleReader.read(Path.of(arguments[2]));
		Display display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		ReadingPage page = new ReadingPage(shell);
		if (arguments[5].equals("dark"))
			page.control().setBackground(new Color(30, 31, 34));
		shell.setSize(Integer.parseInt(arguments[4]), 900);
		shell.open();
		Vocabulary vocabulary = corpus == null ? new Vocabulary(java.util.List.of()) : Vocabulary.of(corpus);
		Article article = corpus == null ? null : corpus.statements(Article.class).filter(each -> each.getName().equals(arguments[1])).findFirst().orElseThrow();
		long start = System.nanoTime();
		page.show(PageText.of(text));
		dispatch(display, 100);
		System.out.printf(Locale.ROOT, "shown after %.0f ms%n", (System.nanoTime() - start) / 1e6);
		page.setMarks(PageMarks.of(ArticleReading.of(text, new Recogniser(vocabulary), () -> false), article == null ? MarkedClaims.NONE : MarkedClaims.of(corpus, article, text)));
		page.select(Selection.at(Integer.parseInt(arguments[3])), true);
		dispatch(display, 1500);
		Image image = new Image(display, page.control().getSize().x, page.control().getSize().y);
		GC gc = new GC(page.control());
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
		loader.save(arguments[6], SWT.IMAGE_PNG);
		display.dispose();
	}

	static void dispatch(Display display, int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		while (System.currentTimeMillis() < end)
			if (!display.readAndDispatch())
				try {
					Thread.sleep(5);
				} catch (InterruptedException e) {
					return;
				}
	}
}
