/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.evade.figure.Sizes;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.TextWrapper;
import org.evade.maps.matrix.Matrix;
import org.evade.maps.matrix.MatrixLine;
import org.evade.model.Participant;

/** The gaps by name, below the grid. */
final class MatrixGaps {
	private static final int MOST_NAMES = 120;

	private final List<Group> groups = new ArrayList<>();
	private final int left;
	private final int width;
	private int y;

	MatrixGaps(Matrix matrix, int left, int top, int width) {
		this.left = left;
		this.width = width;
		y = top;
		block("unanswered", "Mechanisms that no strategy answers, neither by themselves nor as part of a group",
				matrix.unanswered().size(), CellWords.members(matrix.rows()), matrix.rows());
		block("idle", "Strategies that answer no mechanism", matrix.idle().size(), CellWords.members(matrix.columns()),
				matrix.columns());
	}

	private <T extends Participant> void block(String id, String heading, int number, int all, List<MatrixLine<T>> lines) {
		List<Item> items = new ArrayList<>();
		items.add(new Item.Rule(new At(left, y), new At(left + width, y)));
		items.add(text(heading + ": " + number + " of " + all, y + 12, FontStyle.BOLD));
		y += 16;
		List<String> topics = lines.stream().filter(line -> !line.gaps().isEmpty())
				.map(line -> line.label() + ": " + names(line.gaps())).toList();
		if (!topics.isEmpty() && number <= MOST_NAMES)
			for (String line : new TextWrapper(FontStyle.REGULAR, Sizes.SMALL).atBlanks().wrap(String.join(". ", topics) + ".",
					width)) {
				items.add(text(line, y + 9, FontStyle.REGULAR));
				y += (int) Math.ceil(Sizes.SMALL_LINE);
			}
		y += 6;
		groups.add(new Group(Part.REFERENCES, id, heading, items));
	}

	private static String names(List<? extends Participant> gaps) {
		return gaps.stream().map(CellWords::name).collect(Collectors.joining(", "));
	}

	private Item text(String text, double baseline, FontStyle style) {
		return new Item.Text(text, new At(left, baseline), false, style, Sizes.SMALL, Tone.INK);
	}

	List<Group> groups() {
		return groups;
	}

	int bottom() {
		return y;
	}
}
