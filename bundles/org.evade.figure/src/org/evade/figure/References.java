/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.evade.figure.Scene.Anchor;
import org.evade.figure.Scene.Mark;
import org.evade.figure.Scene.Text;
import org.evade.figure.Scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.TextWrapper;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.LocalReference;
import org.evade.model.MapDiagram;
import org.evade.model.Publication;

/** List of the references that the map cites, under the article's own numbers, in columns. */
final class References {
	private static final double SIZE = 9.5;
	private static final int ROW = 13, COLUMN = 330, GAP = 20;
	private final Corpus corpus;
	private final MapDiagram map;
	private final MapParts parts;
	private final List<Mark> marks;

	References(Corpus corpus, MapDiagram map, MapParts parts, List<Mark> marks) {
		this.corpus = corpus;
		this.map = map;
		this.parts = parts;
		this.marks = marks;
	}

	/** Draws from a place on, within a width; returns the lower end. */
	int draw(int x, int y, int width) {
		SortedSet<Integer> numbers = new TreeSet<>();
		parts.evidence.values().forEach(evidence -> numbers.addAll(evidence.numbers()));
		Article article = article();
		if (numbers.isEmpty() || article == null)
			return y;
		int columns = Math.max(1, (width + GAP) / (COLUMN + GAP));
		int columnWidth = (width - (columns - 1) * GAP) / columns;
		List<List<String>> entries = new ArrayList<>();
		for (int number : numbers)
			entries.add(new TextWrapper(FontStyle.REGULAR, SIZE).wrap(cite(article, number), columnWidth - 26));
		marks.add(new Text("", x, y + 12, Anchor.START, FontStyle.BOLD, 11, Tone.INK, "References, numbered as in " + name(article)));
		int rows = entries.stream().mapToInt(List::size).sum();
		int perColumn = (rows + columns - 1) / columns;
		int column = 0, row = 0, deepest = 0, index = 0;
		for (int number : numbers) {
			List<String> lines = entries.get(index++);
			if (row > 0 && row + lines.size() > perColumn + 1 && column < columns - 1) {
				column++;
				row = 0;
			}
			int left = x + column * (columnWidth + GAP);
			marks.add(new Text("", left, y + 30 + row * ROW, Anchor.START, FontStyle.BOLD, SIZE, Tone.INK, number + "."));
			for (String line : lines)
				marks.add(new Text("", left + 26, y + 30 + row++ * ROW, Anchor.START, FontStyle.REGULAR, SIZE, Tone.FAINT, line));
			deepest = Math.max(deepest, row);
		}
		return y + 30 + deepest * ROW;
	}

	/** The article of the rebuilt figure, or of the first claim. */
	private Article article() {
		if (map.getFigure() != null && map.getFigure().eContainer() instanceof Article article)
			return article;
		return parts.edges.values().stream().flatMap(edge -> edge.getClaims().stream()).map(Claim::eContainer)
				.filter(ClaimSet.class::isInstance).map(set -> ((ClaimSet) set).getArticle()).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static String name(Article article) {
		return author(article) + (article.getYear() > 0 ? " " + article.getYear() : "") + source(article);
	}

	private String cite(Article article, int number) {
		LocalReference reference = corpus.reference(article, number);
		Publication publication = reference == null ? null : reference.getPublication();
		if (publication == null || publication.eIsProxy())
			return "not in the reference list at hand";
		return author(publication) + (publication.getYear() > 0 ? " " + publication.getYear() + "." : "") + source(publication);
	}

	private static String author(Publication publication) {
		if (publication.getAuthors().isEmpty())
			return publication.getGroup() == null ? publication.getName() : publication.getGroup();
		boolean more = publication.isEtAl() || publication.getAuthors().size() > 1;
		return publication.getAuthors().get(0) + (more ? " et al." : "");
	}

	private static String source(Publication publication) {
		StringBuilder source = new StringBuilder();
		if (publication.getJournal() != null)
			source.append(' ').append(publication.getJournal());
		if (publication.getVolume() != null)
			source.append(' ').append(publication.getVolume());
		if (publication.getPages() != null)
			source.append(':').append(publication.getPages());
		return source.toString();
	}
}
