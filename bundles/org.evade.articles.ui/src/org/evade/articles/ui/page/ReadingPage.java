/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ScrollBar;
import org.evade.articles.read.MarkedClaim;
import org.evade.articles.text.Span;

/**
 * An article to be read: text in a comfortable width, passages with claims in the margin, a caret, a selection. It is never written
 * to. Places are code points of the article. UI thread.
 */
public final class ReadingPage {
	/** Free space above and below the text. */
	static final int PAD = 28;
	private static final double[] ZOOMS = { 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5, 3 };

	private final Canvas canvas;
	private final MarginNotes notes = new MarginNotes();
	private final List<Runnable> selectionListeners = new ArrayList<>();
	private final List<Runnable> zoomListeners = new ArrayList<>();
	private final Map<String, String> shortened = new HashMap<>();
	private PageColours colours;
	private PageFonts fonts;
	private PageColumns geometry = new PageColumns(0, 100, 0, 0);
	private PageText text;
	private PageMarks marks = PageMarks.NONE;
	private PageLayout layout;
	private Selection selection = Selection.at(0);
	private Span passage;
	private List<MarkedClaim> suggested = List.of();
	private MarkedClaim chosen;
	private List<Span> found = List.of();
	private String message;
	private String family = "";
	private int size = 12;
	private int zoom = 4;
	private boolean showsMarks = true;
	private int scroll;
	private Control strip;
	private int stripPlace;
	private final Measuring measuring;

	/** A page without text. */
	public ReadingPage(Composite parent) {
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		colours = PageColours.on(canvas.getBackground());
		canvas.setCaret(new Caret(canvas, SWT.NONE));
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> resize());
		canvas.addListener(SWT.Dispose, event -> dispose());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrollTo(canvas.getVerticalBar().getSelection()));
		measuring = new Measuring(this);
		new PageMouse(this);
		new PageKeys(this);
		new PageAccess(this);
	}

	/** The widget. */
	public Canvas control() {
		return canvas;
	}

	/** Shows an article from its beginning. */
	public void show(PageText article) {
		text = article;
		marks = PageMarks.NONE;
		notes.set(List.of(), List.of());
		suggested = List.of();
		chosen = null;
		found = List.of();
		selection = Selection.at(0);
		passage = null;
		scroll = 0;
		rebuild();
	}

	/** Shows what is known about the article by now; text and place stay. */
	public void setMarks(PageMarks known) {
		boolean styles = known.reading() != marks.reading();
		marks = known;
		notes.set(known.claims().claims(), suggested);
		shortened.clear();
		if (styles && layout != null)
			layout.restyle();
		touched();
	}

	/**
	 * Shows what is suggested, apart from claims.
	 *
	 * @param all
	 *            by their passages
	 * @param at
	 *            the one that a key accepts or rejects, or null
	 */
	public void setSuggestions(List<MarkedClaim> all, MarkedClaim at) {
		suggested = all;
		chosen = at;
		notes.set(marks.claims().claims(), all);
		shortened.clear();
		touched();
	}

	/** Marks places that were found, in the order of the text. */
	public void setFound(List<Span> places) {
		if (places.equals(found))
			return;
		found = places;
		canvas.redraw();
	}

	/** Places that were found. */
	public List<Span> found() {
		return found;
	}

	/** What is suggested, as it is shown. */
	public List<MarkedClaim> suggestions() {
		return suggested;
	}

	/** The suggestion that a key accepts or rejects, or null. */
	public MarkedClaim chosenSuggestion() {
		return chosen;
	}

	/** What stands in the middle while there is no text; lines parted by line ends. */
	public void setMessage(String words) {
		message = words;
		canvas.redraw();
	}

	/** Font of the text: family, empty for that of dialogs, and size in points. */
	public void setFont(String name, int points) {
		if (name.equals(family) && points == size)
			return;
		family = name;
		size = points;
		newFonts();
	}

	private void newFonts() {
		Place place = Place.of(this);
		PageFonts old = fonts;
		fonts = null;
		rebuild();
		if (old != null)
			old.dispose();
		place.restore();
	}

	private void rebuild() {
		if (fonts == null)
			fonts = new PageFonts(canvas.getDisplay(), family, size, ZOOMS[zoom]);
		if (layout != null)
			layout.dispose();
		layout = null;
		geometry = PageColumns.of(Math.max(200, canvas.getClientArea().width), fonts.charWidth);
		shortened.clear();
		if (text != null)
			layout = new PageLayout(text.blocks(), fonts, geometry.textWidth(), this::lay);
		if (strip != null)
			openStrip(strip, stripPlace);
		measuring.start();
		touched();
	}

	private BlockLayout lay(int index) {
		return new BlockLayout(canvas.getDisplay(), text.blocks().get(index), geometry.textWidth(), fonts, colours,
				UnitStyles.of(text.blocks().get(index), text.text(), showsMarks ? marks.reading() : null));
	}

	private void resize() {
		PageColumns now = PageColumns.of(Math.max(200, canvas.getClientArea().width), fonts == null ? 7 : fonts.charWidth);
		if (fonts != null && now.textWidth() == geometry.textWidth()) {
			geometry = now;
			shortened.clear();
			touched();
			return;
		}
		Place place = Place.of(this);
		rebuild();
		place.restore();
	}

	// ------------------------------------------------------------------------------------------------------------ zoom

	/** Larger letters, or smaller ones; 0 for the usual size. */
	public void zoom(int steps) {
		int now = steps == 0 ? 4 : Math.clamp(zoom + steps, 0, ZOOMS.length - 1);
		if (now == zoom)
			return;
		zoom = now;
		newFonts();
		zoomListeners.forEach(Runnable::run);
	}

	/** Size of the letters in percent. */
	public int zoomPercent() {
		return (int) Math.round(100 * ZOOMS[zoom]);
	}

	/** Calls when the zoom changed. */
	public void onZoom(Runnable listener) {
		zoomListeners.add(listener);
	}

	/** Whether what is recognised is marked. */
	public boolean showsMarks() {
		return showsMarks;
	}

	/** Marks what is recognised, or shows the bare text. */
	public void setShowsMarks(boolean shown) {
		showsMarks = shown;
		if (layout != null)
			layout.restyle();
		canvas.redraw();
	}

	// ------------------------------------------------------------------------------------------------------- selection

	/** Caret and selection. */
	public Selection selection() {
		return selection;
	}

	/** Selects, and scrolls there when asked. */
	public void select(Selection wanted, boolean reveal) {
		if (text == null)
			return;
		int last = text.text().length();
		Selection now = new Selection(Math.clamp(wanted.anchor(), 0, last), Math.clamp(wanted.caret(), 0, last));
		boolean changed = !now.equals(selection);
		selection = now;
		if (reveal)
			reveal(new Span(now.caret(), now.caret()), false);
		touched();
		if (changed)
			selectionListeners.forEach(Runnable::run);
	}

	/** Calls when the selection is another one. */
	public void onSelection(Runnable listener) {
		selectionListeners.add(listener);
	}

	/** The sentence at the caret, or null while it is not known. */
	public Span sentence() {
		if (marks.reading() == null)
			return null;
		Span sentence = marks.reading().sentenceAt(selection.caret());
		return sentence;
	}

	/** What is selected, or else the sentence at the caret; null when there is neither. */
	public Span target() {
		return selection.isEmpty() ? sentence() : selection.span();
	}

	/** The passage that is looked at, or null. */
	public Span passage() {
		return passage;
	}

	/** Lights a passage up, in the text and in the margin. */
	public void setPassage(Span lit) {
		if (Objects.equals(lit, passage))
			return;
		passage = lit;
		canvas.redraw();
	}

	/** Whether the line of a place is in sight. */
	public boolean isInSight(int place) {
		int y = layout == null ? -1 : y(lineTop(place));
		return y >= 0 && y + fonts.lineHeight <= canvas.getClientArea().height;
	}

	/** Scrolls so that a piece is in sight; in the middle when asked or when it is far away. */
	public void reveal(Span span, boolean middle) {
		if (layout == null)
			return;
		int block = text.blockAt(span.start());
		layout.layout(block);
		int top = PAD + lineTop(span.start()), height = canvas.getClientArea().height;
		int end = PAD + lineTop(Math.max(span.start(), span.end() - 1)) + 2 * fonts.lineHeight;
		int shown = scroll;
		boolean far = top < shown - height || end > shown + 2 * height;
		if (middle || far)
			shown = top - height / 3;
		else if (top < shown + fonts.lineHeight)
			shown = top - 2 * fonts.lineHeight;
		else if (end > shown + height - fonts.lineHeight)
			shown = Math.min(top - fonts.lineHeight, end - height + 2 * fonts.lineHeight);
		scrollTo(shown);
	}

	// --------------------------------------------------------------------------------------------------------- strip

	/** Opens room for a control below the line where a place is, and puts it there; null closes it. */
	public void openStrip(Control control, int place) {
		strip = control;
		stripPlace = place;
		if (layout == null)
			return;
		if (control == null) {
			layout.setGap(-1, 0, 0);
			touched();
			return;
		}
		int block = text.blockAt(Math.max(0, place - 1));
		Point wanted = control.computeSize(stripWidth(), SWT.DEFAULT);
		int line = layout.layout(block).lineOf(Math.max(0, text.offset(block, place) - 1));
		layout.setGap(block, line, wanted.y + 12);
		control.setSize(stripWidth(), wanted.y);
		touched();
		control.setLocation(geometry.textX() - 14, stripY());
	}

	/** Width that a strip has. */
	public int stripWidth() {
		return geometry.textWidth() + 28;
	}

	private int stripY() {
		return y(layout.top(layout.gapBlock())) + layout.gapTop() + 6;
	}

	// ------------------------------------------------------------------------------------------------------ scrolling

	/** Scrolls to a place in px from the top. */
	void scrollTo(int wanted) {
		scroll = wanted;
		measuring.scrolled();
		touched();
	}

	/** Places or contents changed: scroll bar, caret and strip follow. */
	void touched() {
		if (layout != null) {
			prepare();
			ScrollBar bar = canvas.getVerticalBar();
			int height = Math.max(1, canvas.getClientArea().height), total = Math.max(height, total());
			bar.setValues(scroll, 0, total, height, fonts.lineHeight * 3, Math.max(fonts.lineHeight, height - 2 * fonts.lineHeight));
			Point caret = caretPlace();
			canvas.getCaret().setBounds(caret.x, caret.y, 1, fonts.lineHeight);
			if (strip != null && !strip.isDisposed())
				strip.setLocation(geometry.textX() - 14, stripY());
		}
		canvas.redraw();
	}

	/** Lays out what is in sight; what stands there stays there when heights turn out to be others. */
	private void prepare() {
		scroll = Math.clamp(scroll, 0, Math.max(0, total() - canvas.getClientArea().height));
		for (int round = 0; round < 3; round++) {
			int first = layout.at(scroll - PAD), anchor = layout.top(first) + PAD < scroll && first + 1 < layout.count() ? first + 1 : first;
			int seen = layout.top(anchor) - scroll;
			boolean known = true;
			for (int i = first; i < layout.count() && PAD + layout.top(i) < scroll + canvas.getClientArea().height; i++) {
				known &= layout.isMeasured(i);
				layout.layout(i);
			}
			if (known)
				break;
			scroll = Math.clamp(layout.top(anchor) - seen, 0, Math.max(0, total() - canvas.getClientArea().height));
		}
	}

	/** Measures a block that is out of sight; what is in sight stays where it is. */
	void measure(int index) {
		int first = layout.at(scroll - PAD), seen = layout.top(first) - scroll;
		layout.layout(index);
		scroll = layout.top(first) - seen;
	}

	private int total() {
		return layout.total() + 2 * PAD + canvas.getClientArea().height / 3;
	}

	private void paint(GC gc) {
		PageColours now = PageColours.on(canvas.getBackground());
		if (now != colours) {
			colours = now;
			if (layout != null)
				layout.restyle();
		}
		new PagePainter(this, gc).paint(canvas.getClientArea());
	}

	// --------------------------------------------------------------------------------------------------------- places

	/** Top of the line of a place, px from the top of the text; an estimate for a block that was not laid out yet. */
	int lineTop(int place) {
		int block = text.blockAt(place);
		return layout.top(block) + layout.lineTop(block, text.offset(block, place));
	}

	private Point caretPlace() {
		int block = text.blockAt(selection.caret());
		int y = y(layout.top(block));
		if (y > canvas.getClientArea().height || y + layout.height(block) < 0)
			return new Point(-10, -10);
		Point at = layout.layout(block).place(text.offset(block, selection.caret()));
		return new Point(geometry.textX() + at.x, y + layout.withGap(block, at.y));
	}

	/** The place next to a point of the canvas. */
	int placeAt(int x, int y) {
		int block = layout.at(y + scroll - PAD);
		int inside = layout.withoutGap(block, y - y(layout.top(block)));
		return text.place(block, layout.layout(block).offset(x - geometry.textX(), inside));
	}

	/** The place of the character under a point of the canvas, or -1. */
	int placeUnder(int x, int y) {
		if (layout == null)
			return -1;
		int block = layout.at(y + scroll - PAD);
		int under = layout.layout(block).under(x - geometry.textX(), layout.withoutGap(block, y - y(layout.top(block))));
		return under < 0 ? -1 : text.place(block, under);
	}

	/** A height from the top of the text as one of the canvas. */
	int y(int fromTop) {
		return PAD + fromTop - scroll;
	}

	/** The bar of a passage, on the canvas; it begins and ends within a line where the passage does. */
	Rectangle bar(Span span, MarkedClaim claim) {
		int last = Math.max(span.start(), span.end() - 1), first = text.blockAt(span.start()), end = text.blockAt(last);
		int top = lineTop(span.start()) + (layout.beginsLine(first, text.offset(first, span.start())) ? 0 : fonts.lineHeight * 11 / 20);
		boolean whole = layout.beginsLine(end, text.offset(end, span.end())) || layout.beginsLine(end, text.offset(end, span.end()) + 1);
		int bottom = lineTop(last) + (whole ? fonts.lineHeight : fonts.lineHeight * 9 / 20);
		return new Rectangle(geometry.textX() - 14 - 6 * Math.min(claim.lane(), 4), y(top), 3, Math.max(6, bottom - top));
	}

	/** The notes where they belong. */
	List<MarginNotes.Note> placedNotes() {
		return notes.placed(layout.version(), this::lineTop, noteRow());
	}

	int noteRow() {
		return fonts.note.getFontData()[0].getHeight() * 19 / 10;
	}

	/** Words that fit a width. */
	String shortened(String words, int width, GC gc) {
		return shortened.computeIfAbsent(words, all -> {
			if (gc.textExtent(all).x <= width)
				return all;
			int low = 0, high = all.length();
			while (low < high) {
				int middle = low + high + 1 >>> 1;
				if (gc.textExtent(all.substring(0, middle) + "\u2026").x <= width)
					low = middle;
				else
					high = middle - 1;
			}
			return all.substring(0, low).stripTrailing() + "\u2026";
		});
	}

	/** Colours of the page. */
	public PageColours colours() {
		return colours;
	}

	PageFonts fonts() {
		return fonts;
	}

	PageColumns geometry() {
		return geometry;
	}

	PageLayout layout() {
		return layout;
	}

	/** The article, or null. */
	public PageText text() {
		return text;
	}

	/** What is known about it. */
	public PageMarks marks() {
		return marks;
	}

	MarginNotes notes() {
		return notes;
	}

	int scroll() {
		return scroll;
	}

	/** What stands in the middle while there is no text, or null. */
	public String message() {
		return message;
	}

	private void dispose() {
		measuring.stop();
		if (layout != null)
			layout.dispose();
		if (fonts != null)
			fonts.dispose();
	}

	/** What stands at the top, to be found again when heights changed. */
	private record Place(ReadingPage page, int place, int seen) {
		static Place of(ReadingPage page) {
			if (page.layout == null || page.layout.count() == 0)
				return new Place(page, -1, 0);
			int place = page.placeAt(page.geometry.textX(), 1);
			return new Place(page, place, page.y(page.lineTop(place)));
		}

		void restore() {
			if (place < 0 || page.layout == null)
				return;
			page.layout.layout(page.text.blockAt(place));
			page.scrollTo(PAD + page.lineTop(place) - seen);
		}
	}
}
