/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.exchange.FileMessages;
import org.evade.figure.Figures;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.SourceText;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;

import picocli.CommandLine.Model.CommandSpec;

/** Places and routes a map and writes the coordinates into a file of their own. */
public final class LayoutCommand implements Command {
	@Override
	public String name() {
		return "layout";
	}

	@Override
	public String summary() {
		return "place and route a map";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Places and routes a map; writes NAME.layout.evade beside the file of the map.")
				.addPositional(Options.paths())
				.addOption(Options.value("--map", "NAME", "The map; may be left out when there is only one."))
				.addOption(Options.value("--effort", "N",
						"Search N times as long for a better arrangement (1 to 50; standard 1)."))
				.addOption(Options.flag("--stdout", "Write to standard output instead."))
				.addOption(Options.flag("--force", "Replace a layout that exists."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		Corpus corpus = CorpusInput.loadWhole(Options.paths(given), session, "nothing was placed");
		MapDiagram map = MapsByName.one(corpus, given.text("--map", null));
		int effort = effort(given);
		if (given.has("--stdout")) {
			String text = Figures.layoutText(corpus, map, effort);
			session.write(null, (out, colours) -> out.write(text));
			return Status.CLEAN;
		}
		Path target = target(corpus, map);
		check(corpus, map, target, given.has("--force"));
		String like = Files.exists(target) ? SourceText.read(target) : corpus.fileOf(map).text();
		String text = SourceText.withLineEnds(Figures.layoutText(corpus, map, effort), like);
		session.write(target, (out, colours) -> out.write(text));
		session.out().println(FileMessages.shown(target));
		return Status.CLEAN;
	}

	private static int effort(Arguments given) throws Failure {
		String text = given.text("--effort", "1");
		if (!text.matches("[1-9]|[1-4]\\d|50"))
			throw Failure.usage("--effort is a number from 1 to 50, not '" + text + "'");
		return Integer.parseInt(text);
	}

	private static Path target(Corpus corpus, MapDiagram map) {
		return corpus.fileOf(map).path().resolveSibling(map.getName() + ".layout.evade");
	}

	/** Coordinates that somebody placed by hand are never lost by accident. */
	private static void check(Corpus corpus, MapDiagram map, Path target, boolean force) throws Failure, IOException {
		for (Layout layout : corpus.statements(Layout.class).toList()) {
			ModelFile file = corpus.fileOf(layout);
			if (layout.getMap() == map && !(Files.exists(target) && Files.isSameFile(file.path(), target)))
				throw Failure.usage(file.name() + " already has a layout of " + map.getName()
						+ "; remove that, or write to standard output with --stdout");
			if (layout.getMap() == map && file.document().getStatements().size() > 1)
				throw Failure.usage(file.name() + " holds more than the layout; take the rest out, or use --stdout");
		}
		if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS))
			throw Failure.usage(FileMessages.shown(target) + " exists; --force replaces it");
	}
}
