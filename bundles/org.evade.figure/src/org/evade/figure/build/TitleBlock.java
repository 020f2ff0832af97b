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

/** Title of a figure, and the figure that it rebuilds. */
final class TitleBlock implements FigureBlock {
	private static final double TITLE_LINE = 16;

	private final MapContent content;
	private final List<String> title;
	private final List<String> source;

	TitleBlock(MapContent content, int width) {
		this.content = content;
		title = new TextWrapper(FontStyle.BOLD, Sizes.TITLE).wrap(content.title(), width);
		source = new TextWrapper(FontStyle.REGULAR, Sizes.SMALL).wrap(content.source(), width);
	}

	@Override
	public int height() {
		return (int) Math.ceil(title.size() * TITLE_LINE + source.size() * Sizes.SMALL_LINE + 2);
	}

	@Override
	public Group at(int x, int y) {
		List<Item> items = new ArrayList<>();
		double line = y;
		for (String text : title) {
			items.add(new Item.Text(text, new At(x, line + 12), false, FontStyle.BOLD, Sizes.TITLE, Tone.INK));
			line += TITLE_LINE;
		}
		for (String text : source) {
			items.add(new Item.Text(text, new At(x, line + 9), false, FontStyle.REGULAR, Sizes.SMALL, Tone.MUTED));
			line += Sizes.SMALL_LINE;
		}
		return new Group(Group.Part.TITLE, "title", content.title(), items);
	}
}
