/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import org.eclipse.swt.graphics.Device;
import org.evade.figure.Theme;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Item;

/**
 * Turns groups of a scene into drawings that look like the exported figure: same shapes, lines, colours and widths of text.
 * Must be disposed.
 */
public final class ScenePainter {
	private final Device device;
	private final TextPainter texts;
	private final Inks inks;
	private final Shapes shapes;
	private final LinePainter lines;

	/**
	 * @param device
	 *            what to draw on
	 * @param theme
	 *            colours
	 */
	public ScenePainter(Device device, Theme theme) {
		this.device = device;
		texts = new TextPainter(device);
		inks = new Inks(theme);
		shapes = new Shapes(inks);
		lines = new LinePainter(inks);
	}

	/** The colours. */
	public Inks inks() {
		return inks;
	}

	/** What a group looks like; the caller disposes it. */
	public Drawing draw(Group group) {
		Drawing drawing = new Drawing(device);
		for (Item item : group.items())
			add(drawing, item);
		return drawing;
	}

	private void add(Drawing drawing, Item item) {
		switch (item) {
		case Item.NodeBody node -> shapes.node(drawing, node);
		case Item.RegionBody region -> shapes.region(drawing, region);
		case Item.Line line -> lines.line(drawing, line);
		case Item.Plate plate -> shapes.plate(drawing, plate);
		case Item.Rule rule -> shapes.rule(drawing, rule);
		case Item.Text text -> texts.add(drawing, text, inks.line(text.tone()));
		}
	}

	/** Frees the fonts. Drawings made before must not be painted any more. */
	public void dispose() {
		texts.dispose();
	}
}
