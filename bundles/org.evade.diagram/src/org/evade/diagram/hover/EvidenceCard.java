/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.evade.diagram.model.ClaimSummary;
import org.evade.diagram.paint.Look;

/** Card under the pointer: what an element says, what it rests on, and what is wrong with it. Takes no focus. */
final class EvidenceCard {
	private static final int WIDTH = 380;
	private static final int PADDING = 10;
	private static final int MOST_CLAIMS = 6;

	private record Row(TextLayout text, int y, int indent, Color bar) {
	}

	private final Shell shell;
	private final List<Row> rows = new ArrayList<>();
	private final Font bold;
	private int height = PADDING;

	/**
	 * @param parent
	 *            control below the pointer
	 * @param at
	 *            pointer, px of the display
	 * @param look
	 *            colours
	 * @param words
	 *            what the element says
	 * @param claims
	 *            what it rests on
	 * @param problems
	 *            what is wrong, as sentences
	 */
	EvidenceCard(Control parent, Point at, Look look, String words, List<ClaimSummary> claims, List<String> problems) {
		shell = new Shell(parent.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS | SWT.NO_TRIM | SWT.DOUBLE_BUFFERED);
		shell.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		shell.setBackground(look.page());
		FontData data = parent.getFont().getFontData()[0];
		bold = new Font(parent.getDisplay(), data.getName(), data.getHeight(), SWT.BOLD);
		add(words, bold, look.ink(), 0, null, 0);
		for (String problem : problems)
			add(problem, parent.getFont(), look.refused(), 0, null, 4);
		claims.stream().limit(MOST_CLAIMS).forEach(claim -> add(parent, look, claim));
		if (claims.size() > MOST_CLAIMS)
			add("and " + (claims.size() - MOST_CLAIMS) + " more claims", parent.getFont(), look.muted(), 10, null, 6);
		height += PADDING;
		shell.addListener(SWT.Paint, event -> paint(event.gc, look));
		Rectangle screen = shell.getMonitor().getClientArea();
		int x = Math.clamp(at.x + 14, screen.x, Math.max(screen.x, screen.x + screen.width - WIDTH));
		int y = at.y + 18 + height > screen.y + screen.height ? at.y - height - 10 : at.y + 18;
		shell.setBounds(x, Math.max(screen.y, y), WIDTH, height);
		shell.setVisible(true);
	}

	private void add(Control parent, Look look, ClaimSummary claim) {
		String level = claim.level().isEmpty() ? "no level" : "level " + claim.level();
		String cites = claim.citations().isEmpty() ? "nothing cited" : "cites " + String.join(", ", claim.citations());
		add(claim.sentence() + (claim.negative() ? " (reported not to hold)" : ""), parent.getFont(), look.ink(), 10,
				claim.negative() ? look.refused() : look.accent(), 8);
		List<String> facts = new ArrayList<>(List.of(level, cites));
		facts.addAll(claim.facts());
		add(String.join(" · ", facts), parent.getFont(), look.muted(), 10, claim.negative() ? look.refused() : look.accent(), 1);
		for (String measure : claim.measures())
			add(measure, parent.getFont(), look.ink(), 20, claim.negative() ? look.refused() : look.accent(), 1);
	}

	private void add(String text, Font font, Color colour, int indent, Color bar, int above) {
		TextLayout layout = new TextLayout(shell.getDisplay());
		layout.setText(text.isEmpty() ? " " : text);
		layout.setFont(font);
		layout.setWidth(WIDTH - 2 * PADDING - indent);
		layout.setStyle(new TextStyle(font, colour, null), 0, Math.max(0, text.length() - 1));
		height += above;
		rows.add(new Row(layout, height, indent, bar));
		height += layout.getBounds().height;
	}

	private void paint(GC gc, Look look) {
		Point size = shell.getSize();
		gc.setForeground(look.border());
		gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		for (Row row : rows) {
			if (row.bar != null) {
				gc.setBackground(row.bar);
				gc.fillRectangle(PADDING, row.y, 3, row.text.getBounds().height + 1);
			}
			row.text.draw(gc, PADDING + row.indent, row.y);
		}
	}

	void close() {
		rows.forEach(row -> row.text.dispose());
		rows.clear();
		bold.dispose();
		if (!shell.isDisposed())
			shell.dispose();
	}
}
