/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.evade.figure.scene.Item;
import org.evade.figure.text.FontStyle;

/**
 * Text with the widths of the scene. One large font of each cut serves all sizes; the transform makes it small, so that text
 * is sharp at any zoom and as wide as its place on paper. Must be disposed.
 */
public final class TextPainter {
	private static final List<String> FAMILIES = List.of("Arial", "Liberation Sans", "Helvetica", "Arimo");
	private static final int POINTS = 48;
	/** Differences of width below this share come from kerning and rounding; text is centred instead of squeezed. */
	private static final double TOLERANCE = 0.012;

	private final Map<FontStyle, Font> fonts = new EnumMap<>(FontStyle.class);
	private final Map<FontStyle, Map<String, Integer>> widths = new EnumMap<>(FontStyle.class);
	private final double em;
	private final double ascent;
	private final GC gc;

	/** Fonts on a device. */
	public TextPainter(Device device) {
		String family = FAMILIES.stream().filter(name -> device.getFontList(name, true).length > 0).findFirst().orElse("Sans");
		fonts.put(FontStyle.REGULAR, new Font(device, family, POINTS, SWT.NORMAL));
		fonts.put(FontStyle.BOLD, new Font(device, family, POINTS, SWT.BOLD));
		fonts.put(FontStyle.ITALIC, new Font(device, family, POINTS, SWT.ITALIC));
		em = POINTS * device.getDPI().y / 72.0;
		gc = new GC(device);
		gc.setFont(fonts.get(FontStyle.REGULAR));
		FontMetrics metrics = gc.getFontMetrics();
		ascent = metrics.getAscent() + metrics.getLeading();
		for (FontStyle style : FontStyle.values())
			widths.put(style, new HashMap<>());
	}

	/** Adds a text of the scene to a drawing. */
	void add(Drawing drawing, Item.Text text, Color colour) {
		double wanted = text.width();
		int measured = width(text.text(), text.style());
		if (measured == 0)
			return;
		double scale = text.size() / em;
		double stretch = wanted / (measured * scale);
		double across = Math.abs(stretch - 1) < TOLERANCE ? scale : scale * stretch;
		double left = text.left() + (wanted - measured * across) / 2;
		double top = text.at().y() - ascent * scale;
		Font font = fonts.get(text.style());
		String words = text.text();
		drawing.cover(new Area(text.left(), text.top(), text.left() + wanted, text.bottom()).grown(1));
		drawing.sized(text.size()).add(pen -> pen.text(words, font, left, top, across, scale, colour));
	}

	private int width(String text, FontStyle style) {
		return widths.get(style).computeIfAbsent(text, t -> {
			gc.setFont(fonts.get(style));
			return gc.stringExtent(t).x;
		});
	}

	/** Frees the fonts. */
	public void dispose() {
		gc.dispose();
		fonts.values().forEach(Font::dispose);
	}
}
