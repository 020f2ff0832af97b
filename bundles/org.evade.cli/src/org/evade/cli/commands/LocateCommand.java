/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.anchor.Locator;
import org.evade.articles.anchor.Nearest;
import org.evade.articles.text.ArticleReader;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.articles.text.UnreadableArticle;
import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.exchange.FileMessages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Tells where words stand in an article, as a passage is written. */
public final class LocateCommand implements Command {
	@Override
	public String name() {
		return "locate";
	}

	@Override
	public String summary() {
		return "tell where words stand in an article, as a passage is written";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Prints START-END sha256:DIGEST for each place of the words, as `passage` takes it. Line breaks, hyphens at"
				+ " line ends, several blanks, the kind of quotes and dashes do not count; letters and their case do, and words are whole."
				+ " Ends with 1 when the words stand nowhere, and shows the nearest place.")
				.addPositional(PositionalParamSpec.builder().paramLabel("TEXTFILE WORDS").hideParamSyntax(true).arity("2").required(true)
						.type(List.class).auxiliaryTypes(String.class)
						.description("The article (UTF-8 text, Markdown, JATS XML or PDF), and the words in quotation marks.").build())
				.addOption(Options.flag("--context", "Add near:BEFORE/BEHIND, which stands for the words around the place."));
	}

	@Override
	public boolean readsCorpus() {
		return false;
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure {
		List<String> words = given.words();
		if (words.size() != 2)
			throw Failure.usage("a file and the words are needed, the words in quotation marks; see evade locate --help");
		if (words.get(1).isBlank())
			throw Failure.usage("the words are empty");
		Path file = Options.path(words.get(0));
		ArticleText text = read(file);
		Locator locator = new Locator(text);
		List<Span> places = locator.find(words.get(1));
		for (Span place : places) {
			Anchor anchor = Anchor.of(text, place);
			session.out().println(given.has("--context") ? anchor.writtenWithContext() : anchor.written());
		}
		for (String remark : text.remarks())
			session.err().println("evade: " + FileMessages.shown(file) + ": " + remark);
		if (places.isEmpty())
			session.err().println("evade: these words stand nowhere in " + FileMessages.shown(file) + nearest(text, locator, words.get(1)));
		return places.isEmpty() ? Status.FINDINGS : Status.CLEAN;
	}

	/** The text of an article that is named on the command line. */
	static ArticleText read(Path file) throws Failure {
		try {
			return ArticleReader.read(file);
		} catch (UnreadableArticle e) {
			throw Failure.io(FileMessages.shown(file) + " " + e.getMessage());
		}
	}

	private static String nearest(ArticleText text, Locator locator, String words) {
		List<Span> inside = locator.inside(words);
		if (!inside.isEmpty())
			return " as whole words; inside other words they are at " + inside.getFirst() + ": " + shown(text, around(text, inside.getFirst()));
		Nearest nearest = locator.nearest(words);
		return nearest == null ? ", nor words like them" : "; the nearest place is " + nearest.span() + ": " + shown(text, nearest.span());
	}

	private static Span around(ArticleText text, Span place) {
		int start = place.start(), end = place.end();
		while (start > 0 && Character.isLetterOrDigit(text.between(start - 1, start).codePointAt(0)))
			start--;
		while (end < text.length() && Character.isLetterOrDigit(text.between(end, end + 1).codePointAt(0)))
			end++;
		return new Span(start, end);
	}

	private static String shown(ArticleText text, Span place) {
		return "\u201C" + text.of(place).replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?") + "\u201D";
	}
}
