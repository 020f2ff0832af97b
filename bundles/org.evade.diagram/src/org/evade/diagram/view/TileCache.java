/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.evade.diagram.paint.Area;
import org.evade.diagram.paint.Pen;

/**
 * The picture of a map in square pieces at one zoom, each drawn once and then copied: a node that is dragged, a hover, a
 * scroll cost no more than copying. Pieces not needed for long are dropped.
 */
final class TileCache {
	/** Side of a piece, px of the canvas. */
	private static final int SIDE = 256;
	private static final long MOST_PIXELS = 40_000_000;

	private record Place(int column, int row) {
	}

	private final Device device;
	private final Map<Place, Image> images = new LinkedHashMap<>(64, 0.75f, true);
	private double zoom;
	private double pixels;

	TileCache(Device device) {
		this.device = device;
	}

	/**
	 * Copies the pieces in an area, drawing those that are missing.
	 *
	 * @param graphics
	 *            what to copy to
	 * @param area
	 *            area in px of the canvas
	 * @param page
	 *            colour below everything
	 * @param paint
	 *            draws an area of the scene with a pen
	 */
	void paint(Graphics graphics, Rectangle area, double wantedZoom, double wantedPixels, Color page,
			BiConsumer<Pen, Area> paint) {
		if (zoom != wantedZoom || pixels != wantedPixels)
			clear();
		zoom = wantedZoom;
		pixels = wantedPixels;
		int side = (int) Math.round(SIDE * pixels);
		for (int row = Math.floorDiv(area.y, SIDE); row * SIDE < area.bottom(); row++)
			for (int column = Math.floorDiv(area.x, SIDE); column * SIDE < area.right(); column++) {
				Place place = new Place(column, row);
				Image image = images.get(place);
				if (image == null) {
					image = draw(place, side, page, paint);
					images.put(place, image);
				}
				graphics.drawImage(image, 0, 0, side, side, column * SIDE, row * SIDE, SIDE, SIDE);
			}
		trim(side);
	}

	private Image draw(Place place, int side, Color page, BiConsumer<Pen, Area> paint) {
		Image image = new Image(device, side, side);
		GC gc = new GC(image);
		gc.setInterpolation(SWT.NONE);
		gc.setBackground(page);
		gc.fillRectangle(0, 0, side, side);
		try (Pen pen = new Pen(gc, -place.column * (double) side, -place.row * (double) side, zoom * pixels, 1)) {
			paint.accept(pen, frame(place));
		} finally {
			gc.dispose();
		}
		return image;
	}

	private Area frame(Place place) {
		return new Area(place.column * SIDE / zoom, place.row * SIDE / zoom, (place.column + 1) * SIDE / zoom,
				(place.row + 1) * SIDE / zoom);
	}

	/** Drops what shows an area of the scene. */
	void forget(Area area) {
		if (area == null || zoom == 0)
			return;
		Area touched = area.grown(2 / zoom);
		for (Iterator<Map.Entry<Place, Image>> entries = images.entrySet().iterator(); entries.hasNext();) {
			Map.Entry<Place, Image> entry = entries.next();
			if (frame(entry.getKey()).meets(touched)) {
				entry.getValue().dispose();
				entries.remove();
			}
		}
	}

	private void trim(int side) {
		for (Iterator<Image> all = images.values().iterator(); (long) images.size() * side * side > MOST_PIXELS;) {
			all.next().dispose();
			all.remove();
		}
	}

	void clear() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
