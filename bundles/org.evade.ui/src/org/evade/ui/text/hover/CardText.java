/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.evade.language.ide.hover.Card;
import org.evade.ui.text.colour.Palette;

/** A card as text: bold title, quiet subtitle, one line for each fact with its name in a column of its own. */
public final class CardText {
	private static final int GAP = 14;

	private final StyledText text;
	private final List<StyleRange> styles = new ArrayList<>();
	private final StringBuilder content = new StringBuilder();
	private Color link;
	private Color quiet;

	/**
	 * @param parent
	 *            composite that it fills
	 * @param opener
	 *            follows the target of a link, or null when links are plain text
	 */
	public CardText(Composite parent, Consumer<String> opener) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(10, 8, 10, 8);
		text.setLineSpacing(2);
		text.setCaret(null);
		text.setFont(JFaceResources.getDialogFont());
		if (opener != null)
			text.addListener(SWT.MouseUp, event -> {
				int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
				StyleRange at = offset < 0 ? null : text.getStyleRangeAtOffset(offset);
				if (at != null && at.data instanceof String target && text.getSelectionCount() == 0)
					opener.accept(target);
			});
	}

	/** The widget. */
	public Control control() {
		return text;
	}

	/** Colour of the text. */
	public void setForeground(Color colour) {
		text.setForeground(colour);
	}

	/** Colour behind the text; links and quiet words follow it. */
	public void setBackground(Color colour) {
		text.setBackground(colour);
		boolean dark = Palette.isDark(colour);
		link = dark ? new Color(0x7C, 0xC0, 0xFF) : new Color(0x0B, 0x5C, 0xAD);
		quiet = dark ? new Color(0xBC, 0xC4, 0xD0) : new Color(0x5C, 0x65, 0x72);
	}

	/** Shows a plain text. */
	public void show(String plain) {
		text.setStyleRanges(new StyleRange[0]);
		text.setText(plain);
	}

	/** Shows a card. */
	public void show(Card card) {
		content.setLength(0);
		styles.clear();
		add(card.title(), null, SWT.BOLD, null);
		content.append('\n');
		add(card.subtitle(), quiet, SWT.NORMAL, null);
		int first = 2;
		for (Card.Row row : card.rows()) {
			content.append('\n');
			add(row.name(), quiet, SWT.NORMAL, null);
			content.append('\t');
			for (Card.Part part : row.parts())
				add(part.text().replace('\n', ' '), part.target() == null ? null : link, SWT.NORMAL, part.target());
		}
		text.setText(content.toString());
		int tab = column(card);
		text.setTabStops(new int[] { tab });
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		if (text.getLineCount() > first) {
			text.setLineWrapIndent(first, text.getLineCount() - first, tab);
			text.setLineVerticalIndent(first, 6);
		}
	}

	private int column(Card card) {
		int widest = 0;
		org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(text);
		for (Card.Row row : card.rows())
			widest = Math.max(widest, gc.textExtent(row.name()).x);
		gc.dispose();
		return widest + GAP;
	}

	private void add(String piece, Color colour, int font, String target) {
		if (piece == null || piece.isEmpty())
			return;
		StyleRange style = new StyleRange(content.length(), piece.length(), colour, null, font);
		style.underline = target != null;
		style.data = target;
		if (target != null)
			style.underlineStyle = SWT.UNDERLINE_LINK;
		style.underlineColor = colour;
		styles.add(style);
		content.append(piece);
	}

	/** Size for a greatest width, px. */
	public Point size(int width) {
		Point free = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		return free.x <= width ? free : text.computeSize(width, SWT.DEFAULT);
	}
}
