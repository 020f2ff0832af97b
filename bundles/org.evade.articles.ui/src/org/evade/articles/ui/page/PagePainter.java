/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.TextBlock;
import org.evade.articles.recognise.Mention;
import org.evade.articles.text.Span;

/** Paints what of a page is in sight. */
final class PagePainter {
	private static final int[] DOTS = { 2, 2 }, DASHES = { 4, 3 };

	private final ReadingPage page;
	private final GC gc;
	private final PageColours colours;

	PagePainter(ReadingPage page, GC gc) {
		this.page = page;
		this.gc = gc;
		colours = page.colours();
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	void paint(Rectangle area) {
		gc.setBackground(colours.page);
		gc.fillRectangle(area);
		PageLayout layout = page.layout();
		if (layout == null || layout.count() == 0) {
			message(area);
			return;
		}
		for (int i = layout.at(page.scroll() - ReadingPage.PAD); i < layout.count(); i++) {
			int y = page.y(layout.top(i));
			if (y > area.height)
				break;
			block(i, y);
		}
		new MarginPainter(page, gc).paint(area);
	}

	private void message(Rectangle area) {
		String message = page.message();
		if (message == null)
			return;
		gc.setForeground(colours.quiet);
		int y = area.height / 3;
		for (String line : message.split("\n")) {
			gc.drawText(line, Math.max(16, (area.width - gc.textExtent(line).x) / 2), y, SWT.DRAW_TRANSPARENT);
			y += gc.getFontMetrics().getHeight() + 4;
		}
	}

	private void block(int index, int y) {
		BlockLayout block = page.layout().layout(index);
		int x = page.geometry().textX();
		if (block.block().kind() == TextBlock.Kind.CAPTION) {
			gc.setForeground(colours.rule);
			gc.drawLine(x - 10, y, x - 10, y + page.layout().height(index));
		}
		Span sentence = page.sentence();
		if (sentence != null && page.selection().isEmpty())
			ground(index, block, y, sentence, colours.sentence, false);
		if (page.passage() != null)
			ground(index, block, y, page.passage(), colours.passage, false);
		for (Span found : ArticleReading.within(page.found(), each -> each, page.text().span(index)))
			ground(index, block, y, found, colours.found, true);
		ground(index, block, y, page.selection().span(), colours.selection, true);
		if (page.chosenSuggestion() != null)
			frame(index, block, y, page.chosenSuggestion().span());
		draw(index, block, x, y);
		underline(index, block, y);
	}

	private void draw(int index, BlockLayout block, int x, int y) {
		PageLayout layout = page.layout();
		if (index != layout.gapBlock() || layout.gapHeight() == 0) {
			block.draw(gc, x, y);
			return;
		}
		Rectangle clip = gc.getClipping();
		int gap = layout.gapTop();
		gc.setClipping(clip.intersection(new Rectangle(0, y - 20, clip.x + clip.width, gap + 20)));
		block.draw(gc, x, y);
		gc.setClipping(clip.intersection(new Rectangle(0, y + gap + layout.gapHeight(), clip.x + clip.width, block.height())));
		block.draw(gc, x, y + layout.gapHeight());
		gc.setClipping(clip);
	}

	private void ground(int index, BlockLayout block, int y, Span span, Color colour, boolean full) {
		if (span.length() == 0 || !span.meets(page.text().span(index)))
			return;
		gc.setBackground(colour);
		int from = page.text().offset(index, span.start()), to = page.text().offset(index, span.end());
		for (Rectangle each : block.rectangles(from, to)) {
			int top = y + page.layout().withGap(index, each.y);
			if (full)
				gc.fillRectangle(page.geometry().textX() + each.x, top, each.width + 1, each.height);
			else
				gc.fillRoundRectangle(page.geometry().textX() + each.x - 2, top, each.width + 4, each.height, 6, 6);
		}
	}

	/** A dashed frame: nobody has said this yet. */
	private void frame(int index, BlockLayout block, int y, Span span) {
		if (!span.meets(page.text().span(index)))
			return;
		gc.setForeground(colours.quiet);
		gc.setLineDash(DASHES);
		for (Rectangle each : block.rectangles(page.text().offset(index, span.start()), page.text().offset(index, span.end())))
			gc.drawRoundRectangle(page.geometry().textX() + each.x - 2, y + page.layout().withGap(index, each.y), each.width + 4, each.height - 1, 6, 6);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** A quiet line of dots under what the vocabulary knows, in the colour of its kind. */
	private void underline(int index, BlockLayout block, int y) {
		ArticleReading reading = page.marks().reading();
		if (reading == null || !page.showsMarks() || block.block().kind() == TextBlock.Kind.REFERENCE)
			return;
		gc.setLineWidth(1);
		gc.setLineDash(DOTS);
		for (BlockLayout.Underline each : block.underlines(() -> underlines(index, block, reading))) {
			gc.setForeground(each.colour());
			int base = y + page.layout().withGap(index, each.place().y) + 3;
			gc.drawLine(page.geometry().textX() + each.place().x, base, page.geometry().textX() + each.place().x + each.place().width, base);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private List<BlockLayout.Underline> underlines(int index, BlockLayout block, ArticleReading reading) {
		List<BlockLayout.Underline> all = new ArrayList<>();
		for (Mention mention : ArticleReading.within(reading.mentions(), Mention::span, page.text().span(index)))
			for (Rectangle each : block.baselines(page.text().offset(index, mention.span().start()), page.text().offset(index, mention.span().end())))
				all.add(new BlockLayout.Underline(each, colours.kind(mention.term().kind())));
		return all;
	}
}
