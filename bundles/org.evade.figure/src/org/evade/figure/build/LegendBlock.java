/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import java.util.ArrayList;
import java.util.List;

import org.evade.figure.Sizes;
import org.evade.figure.content.MapContent;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.TextWrapper;

/** Legend: explains what occurs in the map and nothing else, in rows of equal columns. */
final class LegendBlock implements FigureBlock {
	private static final int HEADING_WIDTH = 58;
	private static final int TOP = 7;
	private static final int ROW_SPACE = 3;
	private static final int SECTION_SPACE = 4;
	private static final int LEAST_ROW = 17;
	private static final int COLUMN_SPACE = 10;

	private final int width;
	private final List<Section> sections = new ArrayList<>();

	private final class Section {
		private final LegendEntries.Section source;
		private final int columns;
		private final List<List<String>> texts = new ArrayList<>();

		Section(LegendEntries.Section source) {
			this.source = source;
			TextWrapper wrapper = new TextWrapper(FontStyle.REGULAR, Sizes.SMALL);
			double widest = source.entries().stream().mapToDouble(entry -> wrapper.widest(List.of(entry.text()))).max().orElse(0);
			double wanted = Math.min(source.sampleWidth() + widest + COLUMN_SPACE, room() / (double) source.leastColumns());
			columns = Math.max(1, Math.min((int) (room() / wanted), source.entries().size()));
			for (LegendEntries.Entry entry : source.entries())
				texts.add(wrapper.wrap(entry.text(), columnWidth() - source.sampleWidth() - COLUMN_SPACE));
		}

		double columnWidth() {
			return room() / (double) columns;
		}

		int rows() {
			return (texts.size() + columns - 1) / columns;
		}

		double rowHeight(int row) {
			double height = LEAST_ROW;
			for (int i = row * columns; i < Math.min(texts.size(), (row + 1) * columns); i++)
				height = Math.max(height, texts.get(i).size() * Sizes.SMALL_LINE + ROW_SPACE);
			return height;
		}

		double height() {
			double height = SECTION_SPACE;
			for (int row = 0; row < rows(); row++)
				height += rowHeight(row);
			return height;
		}
	}

	LegendBlock(MapContent content, int width) {
		this.width = width;
		for (LegendEntries.Section section : LegendEntries.of(content))
			if (!section.entries().isEmpty())
				sections.add(new Section(section));
	}

	private int room() {
		return width - HEADING_WIDTH;
	}

	@Override
	public int height() {
		return (int) Math.ceil(TOP + sections.stream().mapToDouble(Section::height).sum());
	}

	@Override
	public Group at(int x, int y) {
		List<Item> items = new ArrayList<>();
		items.add(new Item.Rule(new At(x, y), new At(x + width, y)));
		double top = y + TOP;
		for (Section section : sections) {
			items.add(new Item.Text(section.source.heading(), new At(x, top + 10), false, FontStyle.BOLD, Sizes.SMALL, Tone.INK));
			for (int row = 0; row < section.rows(); row++) {
				for (int i = row * section.columns; i < Math.min(section.texts.size(), (row + 1) * section.columns); i++)
					add(items, section, i, x + HEADING_WIDTH + (i % section.columns) * section.columnWidth(), top);
				top += section.rowHeight(row);
			}
			top += SECTION_SPACE;
		}
		return new Group(Group.Part.LEGEND, "legend", "Legend", items);
	}

	private static void add(List<Item> items, Section section, int i, double x, double top) {
		items.addAll(section.source.entries().get(i).sample().at((int) Math.round(x), (int) Math.round(top)));
		double baseline = top + 10;
		for (String line : section.texts.get(i)) {
			items.add(new Item.Text(line, new At(x + section.source.sampleWidth(), baseline), false, FontStyle.REGULAR,
					Sizes.SMALL, Tone.INK));
			baseline += Sizes.SMALL_LINE;
		}
	}
}
