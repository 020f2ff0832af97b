/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.evade.articles.read.MarkedClaim;

/** Paints bars and notes beside the text. What is only suggested has a dashed bar, a question mark and slanted letters. */
final class MarginPainter {
	private static final int[] DASHES = { 4, 3 };

	private final ReadingPage page;
	private final GC gc;
	private final PageColours colours;

	MarginPainter(ReadingPage page, GC gc) {
		this.page = page;
		this.gc = gc;
		colours = page.colours();
	}

	void paint(Rectangle area) {
		page.notes().passages().forEach(each -> bar(area, each));
		if (page.geometry().notesWidth() == 0)
			return;
		int row = page.noteRow();
		for (MarginNotes.Note note : page.placedNotes()) {
			int y = page.y(note.top());
			if (y > area.height)
				return;
			if (y + note.rows() * row >= 0)
				note(note, y, row);
		}
	}

	private void bar(Rectangle area, MarginNotes.Noted passage) {
		List<MarkedClaim> claims = passage.claims();
		Rectangle bar = page.bar(passage.span(), claims.getFirst());
		if (bar.y > area.height || bar.y + bar.height < 0)
			return;
		boolean hot = passage.span().equals(page.passage());
		if (passage.suggested()) {
			gc.setForeground(colours.quiet);
			gc.setLineDash(DASHES);
			gc.setLineWidth(hot ? 2 : 1);
			gc.drawLine(bar.x + 1, bar.y, bar.x + 1, bar.y + bar.height);
			gc.setLineWidth(1);
			gc.setLineStyle(SWT.LINE_SOLID);
			return;
		}
		gc.setBackground(colours.bar(claims.getFirst().fate()));
		gc.setAlpha(hot ? 255 : 150);
		gc.fillRoundRectangle(bar.x, bar.y, hot ? 4 : 3, bar.height, 3, 3);
		gc.setAlpha(255);
		if (claims.size() > 1 && bar.y + 4 > 0) {
			gc.setFont(page.fonts().note);
			gc.setForeground(colours.quiet);
			String count = String.valueOf(claims.size());
			gc.drawText(count, page.geometry().textX() - PageColumns.GUTTER, bar.y, SWT.DRAW_TRANSPARENT);
		}
	}

	private void note(MarginNotes.Note note, int y, int row) {
		int x = page.geometry().notesX(), width = page.geometry().notesWidth();
		boolean suggested = note.passage().suggested();
		boolean hot = note.span().equals(page.passage());
		boolean here = note.span().holds(page.selection().caret());
		gc.setForeground(hot && !suggested ? colours.bar(note.claims().getFirst().fate()) : hot ? colours.quiet : colours.rule);
		gc.setLineWidth(hot ? 2 : 1);
		if (suggested)
			gc.setLineDash(DASHES);
		gc.drawLine(x - 9, y + 2, x - 9, y + note.rows() * row - 2);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		int first = suggested ? note.first(page.chosenSuggestion()) : 0;
		for (int i = 0; i < note.rows(); i++) {
			boolean rest = i == MarginNotes.SHOWN;
			MarkedClaim claim = rest ? null : note.claims().get(first + i);
			boolean chosen = claim != null && claim == page.chosenSuggestion();
			boolean bright = suggested ? chosen : hot || here;
			gc.setFont(bright ? page.fonts().noteBold : suggested ? page.fonts().noteItalic : page.fonts().note);
			gc.setForeground(rest || !bright ? colours.quiet : colours.ink);
			gc.drawText(rest ? "and " + (note.claims().size() - MarginNotes.SHOWN) + " more" : page.shortened(words(claim, suggested, chosen), width, gc), x,
					y + i * row, SWT.DRAW_TRANSPARENT);
		}
	}

	private static String words(MarkedClaim claim, boolean suggested, boolean chosen) {
		if (suggested)
			return (chosen ? "\u25B8 ? " : "? ") + claim.words() + (claim.why() == null ? "" : " (" + claim.why() + ")");
		return claim.words() + (claim.origin() == null ? "" : "  \u2699") + switch (claim.state()) {
		case ACCEPTED -> "  \u2713";
		case SUBMITTED -> "  \u2026";
		case REJECTED -> "  \u2717 rejected";
		case RETIRED -> "  \u2717 retired";
		default -> "";
		};
	}
}
