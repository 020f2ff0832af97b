/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.suggest;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.evade.articles.ui.page.PageColours;
import org.evade.checks.Finding;

/** The suggestion that is chosen, below its passage: what is proposed, by whom, what the rules say, and the keys. It never has the focus. */
final class SuggestionCard {
	private static final int[] DASHES = { 4, 3 };

	private final Composite control;

	SuggestionCard(Composite parent, PageColours colours, Shown shown, int number, int count) {
		control = new Composite(parent, SWT.NO_FOCUS);
		control.setBackground(colours.field);
		control.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 4).applyTo(control);
		line("? " + shown.mark().words(), JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), colours.ink);
		String context = context(shown);
		if (!context.isEmpty())
			line(context, null, colours.ink);
		for (Finding finding : shown.findings())
			line(finding.rule() + "  " + finding.message(), null, colours.hedge);
		line(String.format(Locale.ROOT, "%d of %d, suggested by %s (%.0f %%).   A accept   X reject   . next   , before   C draft instead   S end", number, count,
				shown.suggestion().origin(), 100 * shown.suggestion().confidence()), null, colours.quiet);
		control.addListener(SWT.Paint, event -> {
			Rectangle area = control.getClientArea();
			event.gc.setForeground(colours.quiet);
			event.gc.setLineDash(DASHES);
			event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
		});
	}

	private void line(String words, Font font, Color colour) {
		Label label = new Label(control, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setForeground(colour);
		if (font != null)
			label.setFont(font);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
	}

	/** What stands between the braces, on one line, without the passage. */
	private static String context(Shown shown) {
		String text = shown.suggestion().text();
		int brace = text == null ? -1 : text.indexOf('{');
		return brace < 0 ? "" : text.substring(brace + 1).replaceAll("(?m)^\\s*passage .*$", "").replaceFirst("\\}\\s*$", "").replaceAll("\\s*\\n\\s*", "   ").strip();
	}

	Composite control() {
		return control;
	}
}
