/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.evade.diagram.paint.Drawing;
import org.evade.diagram.paint.Look;
import org.evade.diagram.paint.Pen;
import org.evade.diagram.paint.ScenePainter;
import org.evade.figure.content.RelationLooks;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.NodeShape;
import org.evade.figure.scene.Tone;
import org.evade.layout.Box;
import org.evade.model.Relation;

/** Small pictures of shapes and lines, drawn as on the map. Must be disposed. */
public final class ShapeIcons {
	private static final int WIDTH = 26;
	private static final int HEIGHT = 16;

	private final Display display;
	private final ScenePainter painter;
	private final Map<Object, Image> images = new HashMap<>();

	/** Icons in the colours of a look. */
	public ShapeIcons(Display display, Look look) {
		this.display = display;
		painter = new ScenePainter(display, look.theme());
	}

	/** A node shape; null for a compartment. */
	public Image shape(NodeShape shape) {
		Box box = new Box(2, 2, WIDTH - 4, HEIGHT - 4);
		return images.computeIfAbsent(shape == null ? "compartment" : shape, key -> image(
				List.of(shape == null ? new Item.RegionBody(Tone.CELL_INSIDE, box, true) : new Item.NodeBody(shape, box, false))));
	}

	/** The line of a relation. */
	public Image relation(Relation relation) {
		return images.computeIfAbsent(relation, key -> image(List.of(new Item.Line(
				List.of(new At(1, HEIGHT / 2.0), new At(WIDTH - 1, HEIGHT / 2.0)), RelationLooks.plain(relation)))));
	}

	private Image image(List<Item> items) {
		Group group = new Group(Part.NODE, "icon", "", new ArrayList<>(items));
		return new Image(display, (ImageDataProvider) zoom -> data(group, zoom / 100.0));
	}

	/** Drawn on a colour of its own that then becomes transparent would leave a fringe; so black and white are compared. */
	private ImageData data(Group group, double scale) {
		ImageData onWhite = draw(group, scale, SWT.COLOR_WHITE);
		ImageData onBlack = draw(group, scale, SWT.COLOR_BLACK);
		ImageData result = new ImageData(onWhite.width, onWhite.height, 24,
				new org.eclipse.swt.graphics.PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (int y = 0; y < result.height; y++)
			for (int x = 0; x < result.width; x++) {
				var white = onWhite.palette.getRGB(onWhite.getPixel(x, y));
				var black = onBlack.palette.getRGB(onBlack.getPixel(x, y));
				int alpha = Math.clamp(255 - (white.green - black.green), 0, 255);
				result.setAlpha(x, y, alpha);
				if (alpha > 0)
					result.setPixel(x, y, Math.min(255, black.red * 255 / alpha) << 16
							| Math.min(255, black.green * 255 / alpha) << 8 | Math.min(255, black.blue * 255 / alpha));
			}
		return result;
	}

	private ImageData draw(Group group, double scale, int background) {
		int width = (int) Math.round(WIDTH * scale);
		int height = (int) Math.round(HEIGHT * scale);
		Image image = new Image(display, width, height);
		GC gc = new GC(image);
		gc.setBackground(display.getSystemColor(background));
		gc.fillRectangle(0, 0, width, height);
		Drawing drawing = painter.draw(group);
		try (Pen pen = new Pen(gc, 0, 0, scale, 1)) {
			drawing.paint(pen);
		}
		drawing.dispose();
		gc.dispose();
		ImageData data = image.getImageData(100);
		image.dispose();
		return data;
	}

	/** Frees the images. */
	public void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
		painter.dispose();
	}
}
