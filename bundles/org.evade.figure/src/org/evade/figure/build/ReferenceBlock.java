/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import java.util.ArrayList;
import java.util.List;

import org.evade.figure.Sizes;
import org.evade.figure.content.MapContent;
import org.evade.figure.content.Reference;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.GlyphWidths;
import org.evade.figure.text.TextWrapper;

/** Numbered list of what a map cites, in columns. */
final class ReferenceBlock implements FigureBlock {
	private static final int LEAST_COLUMN = 205;
	private static final int GAP = 16;
	private static final int HEADING_SPACE = 5;
	private static final double ENTRY_SPACE = 1.2;
	/** So many entries without a text are told together. */
	private static final int TOGETHER = 3;

	private record Entry(String label, List<String> lines) {
		double height() {
			return lines.size() * Sizes.SMALL_LINE + ENTRY_SPACE;
		}
	}

	private final List<String> heading;
	private final int width;
	private final int columns;
	private final double labelWidth;
	private final List<Entry> entries = new ArrayList<>();
	private final List<String> rest;
	private final double depth;

	ReferenceBlock(MapContent content, int width) {
		this.width = width;
		heading = new TextWrapper(FontStyle.BOLD, Sizes.SMALL)
				.wrap("References, numbered as in " + String.join("; ", content.articles()), width);
		columns = Math.clamp((width + GAP) / (LEAST_COLUMN + GAP), 1, 6);
		labelWidth = content.references().stream()
				.mapToDouble(reference -> GlyphWidths.width(reference.label(), FontStyle.BOLD, Sizes.SMALL)).max().orElse(0) + 5;
		TextWrapper wrapper = new TextWrapper(FontStyle.REGULAR, Sizes.SMALL).atBlanks();
		List<String> unlisted = content.references().stream().filter(reference -> !reference.isListed()).map(Reference::label)
				.toList();
		boolean together = unlisted.size() >= TOGETHER;
		for (Reference reference : content.references())
			if (reference.isListed() || !together)
				entries.add(new Entry(reference.label(), wrapper.wrap(reference.text(), columnWidth() - labelWidth)));
		rest = together ? wrapper.wrap("Not in the reference list at hand: " + String.join(", ", unlisted) + ".", width) : List.of();
		depth = depth();
	}

	private double columnWidth() {
		return (width - (columns - 1) * GAP) / (double) columns;
	}

	/** Least depth at which the entries fit into the columns in order; fewer entries than columns need the tallest one. */
	private double depth() {
		double tallest = entries.stream().mapToDouble(Entry::height).max().orElse(0);
		double least = Math.max(tallest, entries.stream().mapToDouble(Entry::height).sum() / columns);
		double step = Sizes.SMALL_LINE / 4;
		double tried = least;
		while (columnsAt(tried) > columns)
			tried += step;
		return tried;
	}

	private int columnsAt(double tried) {
		int used = 1;
		double filled = 0;
		for (Entry entry : entries) {
			if (filled > 0 && filled + entry.height() > tried + 0.01) {
				used++;
				filled = 0;
			}
			filled += entry.height();
		}
		return used;
	}

	private double headingHeight() {
		return heading.size() * Sizes.SMALL_LINE + HEADING_SPACE;
	}

	@Override
	public int height() {
		return (int) Math.ceil(headingHeight() + depth + rest.size() * Sizes.SMALL_LINE + 4);
	}

	@Override
	public Group at(int x, int y) {
		List<Item> items = new ArrayList<>();
		items.add(new Item.Rule(new At(x, y), new At(x + width, y)));
		for (int i = 0; i < heading.size(); i++)
			items.add(new Item.Text(heading.get(i), new At(x, y + 12 + i * Sizes.SMALL_LINE), false, FontStyle.BOLD, Sizes.SMALL,
					Tone.INK));
		int column = 0;
		double filled = 0;
		for (Entry entry : entries) {
			if (filled > 0 && filled + entry.height() > depth + 0.01) {
				column++;
				filled = 0;
			}
			double left = x + column * (columnWidth() + GAP);
			double line = y + headingHeight() + filled + 9;
			items.add(new Item.Text(entry.label(), new At(left, line), false, FontStyle.BOLD, Sizes.SMALL, Tone.INK));
			for (String text : entry.lines()) {
				items.add(new Item.Text(text, new At(left + labelWidth, line), false, FontStyle.REGULAR, Sizes.SMALL, Tone.INK));
				line += Sizes.SMALL_LINE;
			}
			filled += entry.height();
		}
		for (int i = 0; i < rest.size(); i++)
			items.add(new Item.Text(rest.get(i), new At(x, y + headingHeight() + depth + i * Sizes.SMALL_LINE + 9), false,
					FontStyle.REGULAR, Sizes.SMALL, Tone.INK));
		return new Group(Group.Part.REFERENCES, "references", String.join(" ", heading), items);
	}
}
