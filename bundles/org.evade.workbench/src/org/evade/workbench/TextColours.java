/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Text colours after the theme was changed. The theme engine takes the colours of the old theme away while the toolkit still
 * answers with that theme's defaults, so that dark leaves white text on the light window behind; a moment later the toolkit
 * knows better, and what kept an old default gets the new one.
 */
final class TextColours {
	private static final int[] DEFAULTS = { SWT.COLOR_WIDGET_FOREGROUND, SWT.COLOR_LIST_FOREGROUND, SWT.COLOR_TITLE_FOREGROUND };
	private static final int[] LOOK_AGAIN = { 20, 150, 600, 2000 };

	private static final Map<Integer, RGB> KNOWN = new LinkedHashMap<>();

	private TextColours() {
	}

	/** Follows every change of the theme from now on. UI thread. */
	static void follow(Display display) {
		EventHandler handler = event -> display.asyncExec(() -> changed(display));
		FrameworkUtil.getBundle(TextColours.class).getBundleContext().registerService(EventHandler.class, handler,
				new Hashtable<>(Map.of(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED)));
		remember(display);
		display.addListener(SWT.Settings, event -> repair(display));
	}

	private static void remember(Display display) {
		for (int id : DEFAULTS)
			KNOWN.put(id, display.getSystemColor(id).getRGB());
	}

	private static void changed(Display display) {
		for (int delay : LOOK_AGAIN)
			display.timerExec(delay, () -> repair(display));
	}

	private static void repair(Display display) {
		Map<RGB, Color> fresh = new LinkedHashMap<>();
		for (int id : DEFAULTS) {
			Color now = display.getSystemColor(id);
			if (!now.getRGB().equals(KNOWN.get(id)))
				fresh.putIfAbsent(KNOWN.get(id), now);
		}
		if (fresh.isEmpty())
			return;
		for (Shell shell : display.getShells())
			repair(shell, fresh);
		remember(display);
	}

	private static void repair(Control control, Map<RGB, Color> fresh) {
		Color said = control.getForeground();
		if (fresh.containsValue(said) || fresh.containsKey(said.getRGB()) && !isReadable(said, control)) {
			// lists say the new default and still show the old one, and do nothing when they are told what they say
			control.setForeground(new Color(said.getRed() ^ 1, said.getGreen(), said.getBlue()));
			control.setForeground(null);
		}
		if (control instanceof Link link && !isReadable(link.getLinkForeground(), link))
			link.setLinkForeground(null);
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				repair(child, fresh);
	}

	private static boolean isReadable(Color text, Control control) {
		return Math.abs(lightness(text) - lightness(control.getBackground())) > 100;
	}

	private static double lightness(Color colour) {
		return colour.getRed() * 0.30 + colour.getGreen() * 0.59 + colour.getBlue() * 0.11;
	}
}
