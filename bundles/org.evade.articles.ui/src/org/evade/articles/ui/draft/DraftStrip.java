/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.draft;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.evade.articles.drafting.DraftingSession;
import org.evade.articles.drafting.DraftingSession.Outcome;
import org.evade.articles.drafting.DraftingSession.Written;
import org.evade.articles.drafting.DraftingKey;
import org.evade.articles.ui.page.PageColours;
import org.evade.checks.Finding;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.colour.Palette;

/** The strip below a passage in which its claim is drafted: fields, alternatives, the text that will be written, what the rules say of it. */
final class DraftStrip {
	private final Canvas canvas;
	private final StripFonts fonts;
	private final Supplier<PageColours> colours;
	private final Consumer<Outcome> listener;
	private DraftingSession session;
	private Written written;
	private List<Finding> findings;
	private int tallest;

	/**
	 * @param colours
	 *            gives those of the page
	 * @param listener
	 *            told after each key
	 */
	DraftStrip(Composite parent, Supplier<PageColours> colours, Consumer<Outcome> listener) {
		this.colours = colours;
		this.listener = listener;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(width, DraftStrip.this.height(width));
			}
		};
		fonts = StripFonts.of(canvas.getDisplay());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.Traverse, event -> event.doit = false);
		canvas.addListener(SWT.MouseDown, this::clicked);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Dispose, event -> fonts.dispose());
		access();
	}

	Canvas control() {
		return canvas;
	}

	/** Shows a draft as it is now. */
	void show(DraftingSession draft, Written claim, List<Finding> found) {
		if (draft != session)
			tallest = 0;
		session = draft;
		written = claim;
		findings = found;
		canvas.redraw();
		canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
	}

	private int height(int width) {
		if (session == null)
			return 40;
		GC gc = new GC(canvas);
		StripLayout fields = new StripLayout(gc, fonts, width, session);
		gc.dispose();
		StripText text = text(width);
		tallest = Math.max(tallest, fields.bottom() + text.height() + StripLayout.PAD);
		text.dispose();
		return tallest;
	}

	private StripText text(int width) {
		Palette palette = new Palette(EditorPreferences.store(), colours.get().dark());
		return new StripText(canvas.getDisplay(), fonts, colours.get(), palette, width, session, written, findings);
	}

	private void paint(GC gc) {
		PageColours now = colours.get();
		Rectangle area = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(now.page);
		gc.fillRectangle(area);
		gc.setBackground(now.field);
		gc.fillRoundRectangle(0, 0, area.width, area.height, 12, 12);
		gc.setForeground(canvas.isFocusControl() ? now.tone(org.evade.figure.scene.Tone.STIMULATION) : now.rule);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 12, 12);
		if (session == null)
			return;
		StripLayout fields = new StripLayout(gc, fonts, area.width, session);
		fields.paint(now);
		gc.setForeground(now.rule);
		gc.drawLine(StripLayout.PAD, fields.bottom() - 1, area.width - StripLayout.PAD, fields.bottom() - 1);
		StripText text = text(area.width);
		text.paint(gc, fields.bottom() + 6);
		text.dispose();
	}

	// ------------------------------------------------------------------------------------------------------------ keys

	private void pressed(Event event) {
		if (session == null)
			return;
		boolean ctrl = (event.stateMask & SWT.MOD1) != 0, shift = (event.stateMask & SWT.SHIFT) != 0, alt = (event.stateMask & SWT.ALT) != 0;
		DraftingKey key = switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> ctrl ? DraftingKey.ACCEPT_AND_GO_ON : shift ? DraftingKey.ACCEPT_AND_STAY : DraftingKey.ACCEPT;
		case SWT.ESC -> DraftingKey.ESCAPE;
		case SWT.TAB -> shift ? DraftingKey.BACK_TAB : DraftingKey.TAB;
		case SWT.ARROW_DOWN -> DraftingKey.DOWN;
		case SWT.ARROW_UP -> DraftingKey.UP;
		case SWT.ARROW_RIGHT -> DraftingKey.NEXT_DRAFT;
		case SWT.ARROW_LEFT -> DraftingKey.PREVIOUS_DRAFT;
		case SWT.PAGE_DOWN -> DraftingKey.SKIP;
		case SWT.PAGE_UP -> DraftingKey.BACK;
		case SWT.BS -> DraftingKey.BACKSPACE;
		default -> null;
		};
		if (key != null)
			tell(session.press(key));
		else if (alt && event.keyCode >= '0' && event.keyCode <= '9') {
			session.choose(event.keyCode == '0' ? 9 : event.keyCode - '1');
			tell(Outcome.STAY);
		} else if (!ctrl && !alt && event.character >= ' ' && event.character != SWT.DEL)
			tell(session.type(event.character));
		else
			return;
		event.doit = false;
	}

	private void clicked(Event event) {
		canvas.setFocus();
		if (session == null)
			return;
		GC gc = new GC(canvas);
		StripLayout fields = new StripLayout(gc, fonts, canvas.getClientArea().width, session);
		gc.dispose();
		for (StripLayout.Box box : fields.boxes())
			if (box.place().contains(event.x, event.y)) {
				if (box.slot() != null)
					session.go(box.slot());
				else
					session.choose(box.index());
				tell(Outcome.STAY);
				return;
			}
	}

	private void tell(Outcome outcome) {
		listener.accept(outcome);
	}

	private void access() {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = session == null ? "Draft" : "Draft, " + session.slot().label();
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = session == null || session.message() == null ? "" : session.message();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_COMBOBOX;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = session == null ? "" : session.form().sentence(session.ground().names());
			}
		});
	}
}
