/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.evade.articles.draft.Drafter;
import org.evade.articles.read.TextBlock;
import org.evade.articles.read.TextBlocks;
import org.evade.articles.recognise.Mention;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Term;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.ReferenceMark;
import org.evade.articles.text.SectionText;
import org.evade.articles.text.Span;

/** What drafting stands on: an article, a vocabulary, and how things are named. Immutable; made anew when the vocabulary grows. */
public final class Ground {
	private final ArticleText text;
	private final List<TextBlock> blocks;
	private final Recogniser recogniser;
	private final VisibleNames names;
	private final Drafter drafter;
	private final TermSearch search;

	/**
	 * @param blocks
	 *            blocks of the text
	 * @param names
	 *            as the file names things that claims are written into
	 */
	public Ground(ArticleText text, List<TextBlock> blocks, Recogniser recogniser, VisibleNames names) {
		this.text = text;
		this.blocks = blocks;
		this.recogniser = recogniser;
		this.names = names;
		drafter = new Drafter(recogniser);
		search = new TermSearch(recogniser.vocabulary().terms(), names);
	}

	/** The article. */
	public ArticleText text() {
		return text;
	}

	/** How things are named. */
	public VisibleNames names() {
		return names;
	}

	/** The vocabulary. */
	public Recogniser recogniser() {
		return recogniser;
	}

	Drafter drafter() {
		return drafter;
	}

	TermSearch search() {
		return search;
	}

	/** The term of an id, or one that is called so. */
	Term term(String id) {
		return recogniser.vocabulary().terms().stream().filter(each -> each.id().equals(id)).min(Comparator.comparing(each -> !names.sees(each))).orElseGet(() -> new Term(id, id, "", List.of(id)));
	}

	/** What tells a section that holds a place: its number or heading; "" for none. */
	public String section(int place) {
		SectionText section = text.structure().sectionAt(place);
		return section == null ? "" : section.number() != null ? section.number() + " " + section.heading() : section.heading();
	}

	/** The paragraph that holds a place. */
	Span paragraph(int place) {
		if (blocks.isEmpty())
			return new Span(0, 0);
		TextBlock block = blocks.get(TextBlocks.at(blocks, text.toChar(place)));
		return new Span(text.toCodePoint(block.start()), text.toCodePoint(block.end()));
	}

	/** What a passage speaks of, in its order; then what its paragraph does, the nearest first. */
	List<Term> near(Span passage) {
		Set<Term> near = new LinkedHashSet<>();
		recogniser.mentions(text, passage).forEach(mention -> near.addAll(mention.terms()));
		Span paragraph = paragraph(passage.start());
		recogniser.mentions(text, paragraph).stream().sorted((a, b) -> Integer.compare(away(a, passage), away(b, passage)))
				.forEach(mention -> near.add(mention.term()));
		return List.copyOf(near);
	}

	private static int away(Mention mention, Span passage) {
		return mention.span().end() <= passage.start() ? passage.start() - mention.span().end() : Math.max(0, mention.span().start() - passage.end());
	}

	/** Citations that may be those of a passage: its own marks, each alone and all together, the next one, the one before. */
	List<List<Integer>> citations(Span passage) {
		Set<List<Integer>> all = new LinkedHashSet<>();
		Set<Integer> own = new LinkedHashSet<>();
		List<ReferenceMark> marks = text.structure().marks();
		List<List<Integer>> single = new ArrayList<>();
		List<Integer> before = null, next = null;
		for (ReferenceMark mark : marks)
			if (mark.span().meets(passage)) {
				own.addAll(mark.numbers());
				single.add(mark.numbers());
			} else if (mark.span().end() <= passage.start())
				before = mark.numbers();
			else if (next == null)
				next = mark.numbers();
		if (!own.isEmpty())
			all.add(List.copyOf(own));
		if (next != null)
			all.add(next);
		if (before != null)
			all.add(before);
		all.addAll(single);
		return List.copyOf(all);
	}
}
