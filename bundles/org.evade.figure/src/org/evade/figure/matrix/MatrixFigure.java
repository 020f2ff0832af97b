/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.evade.figure.Sizes;
import org.evade.figure.content.Digest;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Scene;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.TextWrapper;
import org.evade.language.load.Corpus;
import org.evade.maps.matrix.Matrix;
import org.evade.model.Article;

/**
 * The mechanism x strategy matrix as a figure of one page: a row for each topic of mechanisms, a column for each topic of
 * strategies, in every cell how many claims say that strategies of the one answer mechanisms of the other, and below the
 * grid the gaps by name.
 */
public final class MatrixFigure {
	/** Name of the figure, and of its file. */
	public static final String NAME = "matrix";
	private static final String TITLE = "Mechanisms of resistance and the strategies that answer them";
	private static final int SPACE = 10;

	private final Matrix matrix;
	private final List<Group> groups = new ArrayList<>();
	private final List<Object> said = new ArrayList<>();
	private final String source;

	private MatrixFigure(Corpus corpus) {
		matrix = new Matrix(corpus);
		List<Article> articles = corpus.statements(Article.class).toList();
		long claims = matrix.pairings().stream().flatMap(pairing -> pairing.claims().stream()).distinct().count();
		source = articles.size() + (articles.size() == 1 ? " article (" : " articles (")
				+ articles.stream().map(Article::getName).collect(Collectors.joining(", ")) + "); "
				+ CellWords.count(CellWords.members(matrix.rows()), "mechanism") + ", "
				+ CellWords.count(CellWords.members(matrix.columns()), "strategy") + ", "
				+ CellWords.count(matrix.pairings().size(), "answer") + " with " + CellWords.count((int) claims, "claim");
	}

	/** Whether there is anything to show: mechanisms as well as strategies. */
	public static boolean hasContent(Corpus corpus) {
		Matrix matrix = new Matrix(corpus);
		return !matrix.rows().isEmpty() && !matrix.columns().isEmpty();
	}

	/** The figure of a corpus with mechanisms and strategies. */
	public static Scene scene(Corpus corpus) {
		return new MatrixFigure(corpus).build();
	}

	private Scene build() {
		int inner = Sizes.PAGE - 2 * Sizes.MARGIN;
		int y = title(inner);
		MatrixFigureGrid grid = new MatrixFigureGrid(matrix, Sizes.MARGIN, y, inner);
		groups.addAll(grid.groups());
		y = grid.bottom() + SPACE;
		MatrixLegend legend = new MatrixLegend(matrix, Sizes.MARGIN, y, inner);
		groups.add(legend.group());
		y = legend.bottom() + SPACE;
		MatrixGaps gaps = new MatrixGaps(matrix, Sizes.MARGIN, y, inner);
		groups.addAll(gaps.groups());
		groups.forEach(this::note);
		return new Scene(NAME, TITLE, source, Digest.of(said), Sizes.PAGE, gaps.bottom() + Sizes.MARGIN,
				new At(Sizes.MARGIN, Sizes.MARGIN), groups);
	}

	/** What the figure says, for its digest. */
	private void note(Group group) {
		said.add(group.words());
		for (Item item : group.items())
			if (item instanceof Item.Text text)
				said.add(text.text());
			else if (item instanceof Item.RegionBody body)
				said.add(body.tone());
	}

	private int title(int inner) {
		List<Item> items = new ArrayList<>();
		items.add(new Item.Text(TITLE, new At(Sizes.MARGIN, Sizes.MARGIN + 12), false, FontStyle.BOLD, Sizes.TITLE, Tone.INK));
		double y = Sizes.MARGIN + 16 + Sizes.SMALL;
		for (String line : new TextWrapper(FontStyle.REGULAR, Sizes.SMALL).wrap(source, inner)) {
			items.add(new Item.Text(line, new At(Sizes.MARGIN, y), false, FontStyle.REGULAR, Sizes.SMALL, Tone.MUTED));
			y += Sizes.SMALL_LINE;
		}
		groups.add(new Group(Part.TITLE, "title", TITLE, items));
		return (int) Math.ceil(y);
	}
}
