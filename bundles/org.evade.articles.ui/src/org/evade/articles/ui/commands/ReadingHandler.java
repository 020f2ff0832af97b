/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.MarkedClaim;
import org.evade.articles.text.Span;
import org.evade.articles.ui.editor.ArticleEditor;
import org.evade.articles.ui.page.ReadingPage;
import org.evade.articles.ui.page.Selection;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;

/** What the keys of a reader do in the article in front; which one is told by the last part of the command's id. */
public final class ReadingHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) || editor.page().text() == null)
			return null;
		ReadingPage page = editor.page();
		String id = event.getCommand().getId();
		switch (id.substring(id.lastIndexOf('.') + 1)) {
		case "nextSentence" -> sentence(page, 1);
		case "previousSentence" -> sentence(page, -1);
		case "nextOpen" -> uncurated(page, 1);
		case "previousOpen" -> uncurated(page, -1);
		case "nextClaim" -> claim(page, true);
		case "previousClaim" -> claim(page, false);
		case "showClaim" -> showClaim(editor);
		case "draft" -> editor.desk().draft();
		case "repeat" -> editor.desk().repeat();
		case "sameForNextNumber" -> editor.desk().sameForNextNumber();
		case "blind" -> editor.toggleBlind();
		case "findNext" -> editor.find().go(1);
		case "findPrevious" -> editor.find().go(-1);
		case "suggest" -> editor.suggestions().suggest();
		case "acceptSuggestion" -> editor.suggestions().accept();
		case "rejectSuggestion" -> editor.suggestions().reject();
		case "nextSuggestion" -> editor.suggestions().go(1);
		case "previousSuggestion" -> editor.suggestions().go(-1);
		case "zoomIn" -> page.zoom(1);
		case "zoomOut" -> page.zoom(-1);
		case "zoomReset" -> page.zoom(0);
		case "toggleMarks" -> page.setShowsMarks(!page.showsMarks());
		default -> throw new IllegalArgumentException(id);
		}
		return null;
	}

	private static void go(ReadingPage page, Span span) {
		page.select(Selection.at(span.start()), false);
		page.reveal(span, false);
	}

	/** The next sentence, or the one before. */
	static void sentence(ReadingPage page, int step) {
		ArticleReading reading = page.marks().reading();
		int at = reading == null ? -1 : reading.sentenceIndex(page.selection().caret());
		if (at < 0)
			return;
		boolean before = page.selection().caret() < reading.sentences().get(at).start();
		int next = at + (step > 0 && before ? 0 : step);
		if (next >= 0 && next < reading.sentences().size())
			go(page, reading.sentences().get(next));
	}

	private static void uncurated(ReadingPage page, int step) {
		ArticleReading reading = page.marks().reading();
		int at = reading == null ? -1 : reading.sentenceIndex(page.selection().caret());
		if (at < 0)
			return;
		for (int i = at + step; i >= 0 && i < reading.sentences().size(); i += step)
			if (page.marks().claims().in(reading.sentences().get(i)).isEmpty()) {
				go(page, reading.sentences().get(i));
				return;
			}
	}

	private static void claim(ReadingPage page, boolean forward) {
		int caret = page.selection().caret();
		MarkedClaim found = null;
		for (MarkedClaim each : page.marks().claims().claims())
			if (forward && each.span().start() > caret && found == null || !forward && each.span().start() < caret)
				found = each;
		if (found != null) {
			go(page, found.span());
			page.setPassage(found.span());
		}
	}

	private static void showClaim(ArticleEditor editor) {
		var claims = editor.page().marks().claims().at(editor.page().selection().caret());
		if (!claims.isEmpty())
			Reveal.inText(new ElementKey(editor.session().project(), claims.getFirst().name()));
	}
}
