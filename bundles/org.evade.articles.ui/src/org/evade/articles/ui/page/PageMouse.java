/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.MarkedClaim;
import org.evade.articles.recognise.Cues;
import org.evade.articles.recognise.Mention;
import org.evade.articles.recognise.ResultNumbers;
import org.evade.articles.text.ReferenceMark;
import org.evade.articles.text.Span;

/** What the mouse does: caret, selection by characters, words and sentences, the wheel, lighting up what is under the pointer. */
final class PageMouse {
	private final ReadingPage page;
	private Selection anchor;
	private int clicks;

	PageMouse(ReadingPage page) {
		this.page = page;
		Canvas canvas = page.control();
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, event -> anchor = null);
		canvas.addListener(SWT.MouseExit, event -> page.setPassage(null));
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0)
			page.zoom(event.count > 0 ? 1 : -1);
		else
			page.scrollTo(page.scroll() - event.count * page.fonts().lineHeight);
		event.doit = false;
	}

	private void down(Event event) {
		page.control().setFocus();
		if (page.text() == null || event.button == 2)
			return;
		List<MarkedClaim> claims = claimsAt(event.x, event.y);
		if (!claims.isEmpty()) {
			Span span = claims.getFirst().span();
			page.select(Selection.at(span.start()), false);
			page.reveal(span, false);
			return;
		}
		int place = page.placeAt(event.x, event.y);
		if (event.button == 3 && page.selection().span().holds(place))
			return;
		clicks = event.count % 3 == 0 ? 3 : event.count % 3;
		Selection wanted = grain(place);
		if ((event.stateMask & SWT.SHIFT) != 0) {
			anchor = Selection.at(page.selection().anchor());
			page.select(page.selection().to(place), false);
		} else {
			anchor = wanted;
			page.select(wanted, false);
		}
		if (event.button != 1)
			anchor = null;
	}

	/** A place, its word, or its sentence, as often as was clicked. */
	private Selection grain(int place) {
		ArticleReading reading = page.marks().reading();
		if (clicks == 2)
			return new CaretSteps(page.text()).wordAt(place);
		if (clicks == 3 && reading != null && reading.sentenceAt(place) instanceof Span sentence)
			return new Selection(sentence.start(), sentence.end());
		return Selection.at(place);
	}

	private void move(Event event) {
		if (page.text() == null)
			return;
		if (anchor != null && (event.stateMask & SWT.BUTTON1) != 0) {
			int height = page.control().getClientArea().height;
			if (event.y < 0 || event.y > height)
				page.scrollTo(page.scroll() + (event.y < 0 ? event.y : event.y - height));
			Selection to = grain(page.placeAt(event.x, Math.clamp(event.y, 0, height)));
			boolean back = to.caret() < anchor.anchor();
			page.select(back ? new Selection(Math.max(anchor.caret(), anchor.anchor()), Math.min(to.anchor(), to.caret()))
					: new Selection(Math.min(anchor.anchor(), anchor.caret()), Math.max(to.caret(), clicks == 1 ? to.caret() : anchor.caret())), false);
			return;
		}
		List<MarkedClaim> claims = claimsAt(event.x, event.y);
		page.setPassage(claims.isEmpty() ? null : claims.getFirst().span());
		boolean text = event.x >= page.geometry().textX() && event.x < page.geometry().textX() + page.geometry().textWidth();
		page.control().setCursor(Display.getCurrent().getSystemCursor(!claims.isEmpty() ? SWT.CURSOR_HAND : text ? SWT.CURSOR_IBEAM : SWT.CURSOR_ARROW));
	}

	/** The claims of the bar or note at a point. */
	private List<MarkedClaim> claimsAt(int x, int y) {
		PageColumns geometry = page.geometry();
		if (page.layout() == null)
			return List.of();
		if (geometry.notesWidth() > 0 && x >= geometry.notesX() - 10) {
			int row = page.noteRow();
			for (MarginNotes.Note note : page.placedNotes()) {
				int top = page.y(note.top());
				if (y >= top && y < top + note.rows() * row)
					return note.claims();
				if (top > y)
					return List.of();
			}
		} else if (x < geometry.textX() - 4 && x >= geometry.textX() - PageColumns.GUTTER)
			for (MarginNotes.Noted each : page.notes().passages()) {
				Rectangle bar = page.bar(each.span(), each.claims().getFirst());
				if (x >= bar.x - 2 && x <= bar.x + 4 && y >= bar.y && y < bar.y + bar.height)
					return each.claims();
			}
		return List.of();
	}

	/** What is at a point, for a card. */
	Hit at(int x, int y) {
		List<MarkedClaim> claims = claimsAt(x, y);
		if (!claims.isEmpty())
			return new Hit(new Rectangle(x - 4, y - 4, 8, 8), claims, null, null, null, null);
		int place = page.placeUnder(x, y);
		ArticleReading reading = page.marks().reading();
		if (place < 0)
			return null;
		Span here = new Span(place, place + 1);
		ReferenceMark mark = first(ArticleReading.within(page.text().text().structure().marks(), ReferenceMark::span, here));
		Mention mention = reading == null ? null : first(ArticleReading.within(reading.mentions(), Mention::span, here));
		ResultNumbers.Number number = reading == null ? null : first(ArticleReading.within(reading.numbers(), ResultNumbers.Number::span, here));
		Cues.Cue cue = reading == null ? null : first(ArticleReading.within(reading.cues(), Cues.Cue::span, here));
		Span span = mention != null ? mention.span() : mark != null ? mark.span() : number != null ? number.span() : cue != null ? cue.span() : here;
		int block = page.text().blockAt(place);
		Rectangle area = new Rectangle(x, y, 1, 1);
		for (Rectangle each : page.layout().layout(block).rectangles(page.text().offset(block, span.start()), page.text().offset(block, span.end()))) {
			Rectangle shown = new Rectangle(page.geometry().textX() + each.x, page.y(page.layout().top(block)) + page.layout().withGap(block, each.y), each.width,
					each.height);
			if (shown.contains(x, y))
				area = shown;
		}
		return new Hit(area, List.of(), mention, mark, number, cue);
	}

	private static <T> T first(List<T> list) {
		return list.isEmpty() ? null : list.getFirst();
	}
}
