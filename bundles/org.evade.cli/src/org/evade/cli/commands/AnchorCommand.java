/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evade.articles.anchor.CorpusAnchors;
import org.evade.articles.anchor.CorpusAnchors.ArticleAnchors;
import org.evade.articles.anchor.CorpusAnchors.Placed;
import org.evade.articles.anchor.Fate;
import org.evade.articles.text.ArticleFolder;
import org.evade.articles.text.Span;
import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.language.load.Corpus;

import picocli.CommandLine.Model.CommandSpec;

/** Finds the passages of a corpus again when the texts of its articles changed. */
public final class AnchorCommand implements Command {
	private static final int LONGEST = 160;

	@Override
	public String name() {
		return "anchor";
	}

	@Override
	public String summary() {
		return "find passages again when the text of an article changed";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Compares the passages of claims with the texts of their articles and reports which moved, which are doubtful and"
				+ " which are lost. A passage moves only to the very words that were marked. Ends with 1 when anything has to be done: passages"
				+ " that moved and were not written, doubtful and lost ones.")
				.addPositional(Options.paths())
				.addOption(Options.value("--articles", "DIR", "Folder of the article texts as they are now; needed."))
				.addOption(Options.value("--old", "DIR",
						"Folder of the texts in which the passages were marked: with them, changed words are found as well. A text there is"
								+ " known by the digest that the article declares."))
				.addOption(Options.flag("--write", "Write what moved into the files; nothing else in them changes."))
				.addOption(Options.flag("--context", "With --write: note the words around each passage (near:...) as well."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		Path articles = CorpusInput.folder(Options.path(given, "--articles")), old = CorpusInput.folder(Options.path(given, "--old"));
		if (articles == null)
			throw Failure.usage("--articles DIR is needed: the folder of the article texts");
		Corpus corpus = CorpusInput.loadWhole(Options.paths(given), session, "evade validate lists them; passages are found again after that");
		CorpusAnchors anchors = new CorpusAnchors(corpus, new ArticleFolder(articles), old == null ? null : new ArticleFolder(old));
		List<ArticleAnchors> judged = new ArrayList<>();
		session.progress().begin("comparing", 0);
		for (ArticleAnchors each : anchors.all())
			judged.add(each);
		session.progress().clear();
		boolean write = given.has("--write");
		int[] counts = new int[Fate.values().length];
		int open = 0;
		for (ArticleAnchors article : judged)
			open += report(article, write, counts, session);
		if (write)
			CorpusRewriter.write(anchors.edits(judged, given.has("--context")), session);
		session.out().println((judged.isEmpty() ? "No article of these files names a text. " : "") + counts[0] + " passages stand where they stood, "
				+ counts[1] + (write ? " moved and are written, " : " moved, ") + counts[2] + " doubtful, " + counts[3] + " lost");
		return open > 0 ? Status.FINDINGS : Status.CLEAN;
	}

	/** What is left to do for an article. */
	private static int report(ArticleAnchors article, boolean write, int[] counts, CommandOutput session) {
		int open = 0;
		if (article.problem() != null) {
			session.out().println(article.where() + ": not compared: text " + article.article().getTextFile() + " of article "
					+ article.article().getName() + " " + article.problem());
			return 1;
		}
		for (Placed placed : article.placed()) {
			counts[placed.outcome().fate().ordinal()]++;
			if (placed.outcome().fate() == Fate.SAME)
				continue;
			session.out().println(placed.where() + ": " + line(placed));
			if (placed.outcome().fate() != Fate.MOVED || !write)
				open++;
		}
		return open;
	}

	private static String line(Placed placed) {
		var outcome = placed.outcome();
		String head = outcome.fate().name().toLowerCase(Locale.ROOT) + " " + placed.claim() + " " + outcome.was().span();
		if (outcome.fate() == Fate.MOVED)
			return head + " -> " + outcome.now().written() + " " + quoted(outcome.standing()) + " (" + outcome.why() + ")";
		String marked = outcome.marked() == null ? "" : "; marked: " + quoted(outcome.marked());
		String where = outcome.places().isEmpty() ? outcome.was().span().toString()
				: String.join(", ", outcome.places().stream().limit(5).map(Span::toString).toList());
		return head + ": " + outcome.why() + marked
				+ (outcome.standing() == null ? "; the text ends before it" : "; at " + where + " stands " + quoted(outcome.standing()));
	}

	private static String quoted(String words) {
		String line = words.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
		if (line.length() > LONGEST)
			line = line.substring(0, LONGEST / 2).strip() + " \u2026 " + line.substring(line.length() - LONGEST / 2).strip();
		return "\u201C" + line + "\u201D";
	}
}
