/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.evade.checks.Report;
import org.evade.checks.RuleCatalogue;
import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.cli.formats.Counts;
import org.evade.cli.overview.Overview;
import org.evade.cli.overview.OverviewFormat;
import org.evade.cli.overview.OverviewJson;
import org.evade.cli.site.SiteReport;
import org.evade.exchange.FileMessages;
import org.evade.language.load.Corpus;

import picocli.CommandLine.Model.CommandSpec;

/** Tells what a corpus holds, how well it is covered, and what the rules say. */
public final class ReportCommand implements Command {
	@Override
	public String name() {
		return "report";
	}

	@Override
	public String summary() {
		return "tell what the files hold, how well it is covered, and what was found";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Tells what the files hold, how well it is covered, and what the rules found. "
				+ "Ends with 0 whatever was found.").addPositional(Options.paths())
				.addOption(Options.value("--format", "FORMAT", "text (standard), markdown, json, or html: a site of pages with search, links and plots."))
				.addOption(Options.flag("--counts", "Only what each article holds, as the data card of a corpus has it."))
				.addOption(Options.value("--articles", "DIR",
						"Folder of the article texts; passages are checked against them."))
				.addOption(Options.value("-o --output", "FILE", "Write the report to a file; for html the folder to write into, which is made when it is missing."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		String format = Options.choice(given, "--format", "text", List.of("text", "markdown", "json", "html"));
		Path output = Options.path(given, "--output"), articles = CorpusInput.folder(Options.path(given, "--articles"));
		if (format.equals("html"))
			return site(given, output, articles, session);
		if (given.has("--counts") && format.equals("json"))
			throw Failure.usage("--counts is text or markdown; the JSON report holds the same counts under tallies");
		Corpus corpus = CorpusInput.load(Options.paths(given), session);
		Report report = Checking.run(corpus, RuleCatalogue.all(), articles, null, session);
		Overview overview = new Overview(corpus);
		session.write(output, (out, colours) -> {
			if (format.equals("json"))
				OverviewJson.write(overview, report, out);
			else if (given.has("--counts"))
				new OverviewFormat(overview, report, format.equals("markdown"), out).writeCounts();
			else
				new OverviewFormat(overview, report, format.equals("markdown"), out).write();
		});
		return Checking.status(report, Status.CLEAN);
	}

	private static int site(Arguments given, Path folder, Path articles, CommandOutput session) throws Failure, IOException {
		if (given.has("--counts"))
			throw Failure.usage("--counts is text or markdown; the site has the same counts under Coverage");
		if (folder == null)
			throw Failure.usage("a site is a folder: say where with -o DIR");
		Corpus corpus = CorpusInput.loadWhole(Options.paths(given), session, "nothing was written");
		Report report = Checking.run(corpus, RuleCatalogue.all(), articles, null, session);
		int pages = new SiteReport(corpus, report).write(folder, session.progress());
		session.out().println(Counts.of(pages, "page") + ", the first is " + FileMessages.shown(folder.resolve("index.html")));
		return Status.CLEAN;
	}
}
