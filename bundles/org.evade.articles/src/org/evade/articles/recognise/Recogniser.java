/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.model.terms.Folding;
import org.evade.model.terms.Folding.Folded;

/** Finds the terms of a vocabulary in an article, in any spelling that {@link Folding} takes for the same, plurals included. */
public final class Recogniser {
	/** Names of so few letters count only as they are written. */
	private static final int SHORT = 3;

	private record Entry(Term term, String name, int rank) {
	}

	private final Vocabulary vocabulary;
	private final Automaton automaton = new Automaton();
	private final List<List<Entry>> entries = new ArrayList<>();

	/** For a vocabulary; some milliseconds for thousands of names. */
	public Recogniser(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		for (Term term : vocabulary.terms())
			for (int rank = 0; rank < term.names().size(); rank++) {
				String name = term.names().get(rank), folded = Folding.fold(name);
				if (folded.length() < 2 || folded.chars().noneMatch(Character::isLetter))
					continue;
				int word = automaton.add(folded);
				if (word == entries.size())
					entries.add(new ArrayList<>());
				List<Entry> same = entries.get(word);
				if (same.stream().noneMatch(entry -> entry.term.equals(term)) || folded.length() <= SHORT)
					same.add(new Entry(term, name, rank));
			}
		automaton.link();
	}

	/** This one, or one for a vocabulary that has changed. */
	public Recogniser following(Vocabulary now) {
		return vocabulary.equals(now) ? this : new Recogniser(now);
	}

	/** The vocabulary it knows. */
	public Vocabulary vocabulary() {
		return vocabulary;
	}

	private record Hit(int start, int end, List<Term> terms) {
	}

	/** The mentions of a whole text, in its order; none overlaps another, the longer ones count. */
	public List<Mention> mentions(ArticleText text) {
		return mentions(text, new Span(0, text.length()));
	}

	/** The mentions of a piece of a text. */
	public List<Mention> mentions(ArticleText text, Span span) {
		String original = text.of(span);
		Folded folded = Folding.of(original, true);
		List<Hit> hits = new ArrayList<>();
		automaton.find(folded.text(), (word, start, end) -> {
			int from = folded.starts()[start], to = folded.ends()[end - 1];
			int plural = plural(original, to);
			if (!begins(original, from) || !ends(original, plural) || start > 0 && folded.starts()[start - 1] == from)
				return;
			List<Term> terms = fitting(entries.get(word), original.substring(from, to));
			if (!terms.isEmpty())
				hits.add(new Hit(from, plural, terms));
		});
		hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Comparator.comparingInt(Hit::end).reversed()));
		int shift = text.toChar(span.start());
		List<Mention> mentions = new ArrayList<>();
		int end = -1;
		for (Hit hit : hits)
			if (hit.start >= end) {
				mentions.add(new Mention(new Span(text.toCodePoint(shift + hit.start), text.toCodePoint(shift + hit.end)), hit.terms));
				end = hit.end;
			}
		return mentions;
	}

	private static List<Term> fitting(List<Entry> entries, String written) {
		return entries.stream().filter(entry -> fits(entry.name, written)).sorted(Comparator.comparingInt(Entry::rank)).map(Entry::term)
				.distinct().toList();
	}

	/** Abbreviations are no words in small letters, and short names are written as they are. */
	private static boolean fits(String name, String written) {
		String letters = name.replaceAll("[^\\p{L}\\p{N}]", "");
		if (letters.length() <= SHORT)
			return letters.equals(written.replaceAll("[^\\p{L}\\p{N}]", ""));
		boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
		return !capitals || !written.equals(written.toLowerCase(Locale.ROOT));
	}

	private static boolean begins(String text, int at) {
		return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(text.charAt(at));
	}

	private static boolean ends(String text, int at) {
		return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) || !Character.isLetterOrDigit(text.charAt(at - 1));
	}

	/** Behind the ending of a plural, if there is one. */
	private static int plural(String text, int at) {
		if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))
			for (String ending : List.of("s", "es"))
				if (text.startsWith(ending, at) && ends(text, at + ending.length()))
					return at + ending.length();
		return at;
	}
}
