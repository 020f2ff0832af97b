/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.draft;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.evade.articles.drafting.DraftingSession;
import org.evade.articles.drafting.DraftingSession.Written;
import org.evade.articles.drafting.NewTerm;
import org.evade.articles.ui.page.PageColours;
import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.language.ide.colour.Colour;
import org.evade.language.ide.colour.LexicalColours;
import org.evade.ui.text.colour.Palette;
import org.evade.ui.text.colour.Shade;

/** The lower part of the strip: the claim as the language writes it, and what is to be known about it. To be disposed of. */
final class StripText {
	private static final String HINTS = "Enter writes \u00B7 Shift+Enter and one more \u00B7 Ctrl+Enter and on \u00B7 Esc leaves \u00B7 Tab next field \u00B7 1\u20130 or \u2193 alternative"
			+ " \u00B7 type to find \u00B7 + more \u00B7 ; split \u00B7 - deny \u00B7 ? firmness \u00B7 / swap \u00B7 * keep context \u00B7 = last context \u00B7 \u2190 \u2192 other draft \u00B7 Page Down skips";
	private static final int MOST_FINDINGS = 4;

	private final List<TextLayout> layouts = new ArrayList<>();
	private final Device device;
	private final StripFonts fonts;
	private final int width;

	/**
	 * @param written
	 *            the claim; null while it cannot be written
	 * @param findings
	 *            what the rules say, or null while they are asked
	 */
	StripText(Device device, StripFonts fonts, PageColours colours, Palette palette, int width, DraftingSession session, Written written, List<Finding> findings) {
		this.device = device;
		this.fonts = fonts;
		this.width = width;
		String code = written.text();
		TextLayout text = layout(code);
		text.setFont(fonts.text());
		text.setStyle(new TextStyle(null, colours.ink, null), 0, code.length() - 1);
		for (Colour each : LexicalColours.of(code, 0, code.length()))
			text.setStyle(new TextStyle(fonts.text(), palette.colour(Shade.of(each.kind())), null), each.offset(), each.offset() + each.length() - 1);
		for (NewTerm term : written.added())
			line("Declares " + term.written(), colours.ink);
		for (String inherited : session.form().inherited())
			line(inherited + ".", colours.hedge);
		if (session.message() != null)
			line(session.message(), colours.negation);
		if (findings == null)
			line("The rules are asked ...", colours.quiet);
		else
			for (Finding finding : findings.stream().limit(MOST_FINDINGS).toList())
				line(finding.severity().name().charAt(0) + finding.severity().name().substring(1).toLowerCase(java.util.Locale.ROOT) + ": " + finding.message(),
						finding.severity() == Severity.ERROR ? colours.negation : finding.severity() == Severity.WARNING ? colours.hedge : colours.quiet);
		if (findings != null && findings.size() > MOST_FINDINGS)
			line("and " + (findings.size() - MOST_FINDINGS) + " more", colours.quiet);
		String which = session.count() > 1 ? "Draft " + session.number() + " of " + session.count() + " \u00B7 " : "";
		line(which + HINTS, colours.quiet);
		layouts.getLast().setFont(fonts.small());
	}

	private TextLayout layout(String words) {
		TextLayout layout = new TextLayout(device);
		layout.setText(words.isEmpty() ? " " : words);
		layout.setWidth(Math.max(80, width - 2 * StripLayout.PAD));
		layouts.add(layout);
		return layout;
	}

	private void line(String words, Color colour) {
		TextLayout line = layout(words);
		line.setFont(fonts.plain());
		line.setStyle(new TextStyle(null, colour, null), 0, words.length());
	}

	/** Height of all. */
	int height() {
		return layouts.stream().mapToInt(layout -> layout.getBounds().height + 6).sum();
	}

	/** Paints from a height on. */
	void paint(GC gc, int top) {
		int y = top;
		for (TextLayout layout : layouts) {
			layout.draw(gc, StripLayout.PAD, y);
			y += layout.getBounds().height + 6;
		}
	}

	void dispose() {
		layouts.forEach(TextLayout::dispose);
	}
}
