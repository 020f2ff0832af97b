/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.evade.articles.text.Span;

/** Moves the caret by the keys that do so in every text; Shift selects. */
final class PageKeys {
	private final ReadingPage page;
	/** Where the caret wants to be from line to line, or -1. */
	private int column = -1;

	PageKeys(ReadingPage page) {
		this.page = page;
		page.control().addListener(SWT.KeyDown, this::pressed);
		page.control().addListener(SWT.MouseDown, event -> column = -1);
		page.control().addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE
				&& event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_PAGE_NEXT
				&& event.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
	}

	private void pressed(Event event) {
		if (page.text() == null || page.layout().count() == 0)
			return;
		boolean jump = (event.stateMask & SWT.MOD1) != 0, extend = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & SWT.ALT) != 0)
			return;
		int caret = page.selection().caret(), next = -1, keep = -1;
		CaretSteps steps = new CaretSteps(page.text());
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> next = jump ? steps.word(caret, false) : !extend && !page.selection().isEmpty() ? page.selection().span().start()
				: steps.character(caret, false);
		case SWT.ARROW_RIGHT -> next = jump ? steps.word(caret, true) : !extend && !page.selection().isEmpty() ? page.selection().span().end()
				: steps.character(caret, true);
		case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
			keep = column < 0 ? x(caret) : column;
			next = jump ? paragraph(caret, event.keyCode == SWT.ARROW_DOWN) : line(caret, event.keyCode == SWT.ARROW_DOWN, keep);
		}
		case SWT.HOME -> next = jump ? 0 : lineEdge(caret, false);
		case SWT.END -> next = jump ? page.text().text().length() : lineEdge(caret, true);
		case SWT.PAGE_UP, SWT.PAGE_DOWN -> {
			keep = column < 0 ? x(caret) : column;
			next = screen(caret, event.keyCode == SWT.PAGE_DOWN, keep);
		}
		default -> {
			if (event.character == ' ' && !jump)
				next = screen(caret, !extend, 0);
			extend &= event.character != ' ';
		}
		}
		if (next < 0)
			return;
		column = keep;
		page.select(extend ? page.selection().to(next) : Selection.at(next), true);
		event.doit = false;
	}

	private int x(int place) {
		int block = page.text().blockAt(place);
		return page.layout().layout(block).place(page.text().offset(block, place)).x;
	}

	private int line(int caret, boolean down, int x) {
		int block = page.text().blockAt(caret);
		BlockLayout layout = page.layout().layout(block);
		int line = layout.lineOf(page.text().offset(block, caret)) + (down ? 1 : -1);
		if (line < 0 || line >= layout.lineCount()) {
			block += down ? 1 : -1;
			if (block < 0 || block >= page.layout().count())
				return down ? page.text().text().length() : 0;
			layout = page.layout().layout(block);
			line = down ? 0 : layout.lineCount() - 1;
		}
		Rectangle bounds = layout.line(line);
		return page.text().place(block, layout.offset(x, bounds.y + bounds.height / 2));
	}

	private int lineEdge(int caret, boolean end) {
		int block = page.text().blockAt(caret);
		BlockLayout layout = page.layout().layout(block);
		int line = layout.lineOf(page.text().offset(block, caret));
		int edge = end && line < layout.lineCount() - 1 ? layout.lineEnd(line) - 1 : end ? layout.lineEnd(line) : layout.lineStart(line);
		return page.text().place(block, edge);
	}

	private int paragraph(int caret, boolean down) {
		int block = page.text().blockAt(caret);
		Span here = page.text().span(block);
		if (!down && caret > here.start())
			return here.start();
		int other = Math.clamp(block + (down ? 1 : -1), 0, page.layout().count() - 1);
		return other == block ? down ? here.end() : here.start() : page.text().span(other).start();
	}

	private int screen(int caret, boolean down, int x) {
		int height = page.control().getClientArea().height - 2 * page.fonts().lineHeight;
		int line = page.lineTop(caret), from = page.y(line);
		int to = ReadingPage.PAD + line - page.scroll() + (down ? height : -height);
		if (from < 0 || from > height + 2 * page.fonts().lineHeight)
			to = from; // the caret is out of sight: only the page is turned
		page.scrollTo(page.scroll() + (down ? height : -height));
		int target = to + (down ? -height : height);
		return page.placeAt(page.geometry().textX() + x, Math.clamp(target + page.fonts().lineHeight / 2, 0, page.control().getClientArea().height));
	}
}
