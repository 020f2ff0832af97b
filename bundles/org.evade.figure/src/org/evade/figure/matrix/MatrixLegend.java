/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.figure.Sizes;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.TextWrapper;
import org.evade.layout.Box;
import org.evade.maps.matrix.ClaimSupport;
import org.evade.maps.matrix.ClaimSupport.Origin;
import org.evade.maps.matrix.Matrix;
import org.evade.model.Scheme;
import org.evade.model.StrategyEffect;

/** Explains the cells: tints, letters and marks that occur, and nothing else. */
final class MatrixLegend {
	private static final int HEADING = 58;
	private static final int TILE = 20;
	private static final int LINE = 15;

	private final List<Item> items = new ArrayList<>();
	private final int left;
	private final int width;
	private int y;

	MatrixLegend(Matrix matrix, int left, int top, int width) {
		this.left = left;
		this.width = width;
		y = top;
		Set<Origin> origins = EnumSet.noneOf(Origin.class);
		Set<StrategyEffect> effects = EnumSet.noneOf(StrategyEffect.class);
		boolean contested = false;
		for (var pairing : matrix.pairings()) {
			ClaimSupport support = matrix.support(pairing);
			origins.add(support.source());
			effects.addAll(support.effects());
			contested |= !support.contested().isEmpty();
		}
		items.add(new Item.Rule(new At(left, y), new At(left + width, y)));
		y += 7;
		tints(origins);
		sentence("Cells", "number of claims that say so, with the best level of their evidence (A to E) where one is given"
				+ (contested ? "; ≠ at least one of them is contradicted by another claim" : ""));
		sentence("Letters", "what the strategies do to the mechanisms, the most frequent first: "
				+ effects.stream().map(effect -> CellWords.letter(effect) + " "
						+ (effect == StrategyEffect.UNSPECIFIED ? "not said" : effect.getLiteral()))
						.collect(Collectors.joining(", ")));
		sentence("Sorting", "rows: " + name(matrix.mechanismSorting().scheme()) + "; columns: "
				+ name(matrix.strategySorting().scheme()) + ". Each may stand in several.");
	}

	private static String name(Scheme scheme) {
		return scheme == null ? "not sorted" : scheme.getLabel() == null ? scheme.getName() : scheme.getLabel();
	}

	private void tints(Set<Origin> origins) {
		heading("Tints");
		double x = left + HEADING;
		TextWrapper wrapper = new TextWrapper(FontStyle.REGULAR, Sizes.SMALL);
		for (Origin origin : origins) {
			double wide = TILE + 6 + wrapper.widest(List.of(CellWords.origin(origin))) + 16;
			if (x > left + HEADING && x + wide > left + width) {
				x = left + HEADING;
				y += LINE;
			}
			items.add(new Item.RegionBody(CellWords.tone(origin), new Box((int) Math.round(x), y, TILE, 12), false));
			items.add(text(CellWords.origin(origin), x + TILE + 6, FontStyle.REGULAR));
			x += wide;
		}
		y += LINE + 2;
	}

	private void sentence(String heading, String words) {
		heading(heading);
		for (String line : new TextWrapper(FontStyle.REGULAR, Sizes.SMALL).wrap(words, width - HEADING)) {
			items.add(text(line, left + HEADING, FontStyle.REGULAR));
			y += (int) Math.ceil(Sizes.SMALL_LINE);
		}
		y += 3;
	}

	private void heading(String text) {
		items.add(text(text, left, FontStyle.BOLD));
	}

	private Item text(String text, double x, FontStyle style) {
		return new Item.Text(text, new At(x, y + 9.5), false, style, Sizes.SMALL, Tone.INK);
	}

	Group group() {
		return new Group(Part.LEGEND, "legend", "Legend", items);
	}

	int bottom() {
		return y;
	}
}
