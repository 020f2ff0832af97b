/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.lsp.Connection;
import org.evade.lsp.ServerOptions;

import picocli.CommandLine.Model.CommandSpec;

/** Serves an editor over standard input and output. */
public final class LspCommand implements Command {
	@Override
	public String name() {
		return "lsp";
	}

	@Override
	public String summary() {
		return "serve an editor that speaks the Language Server Protocol";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "A language server on standard input and output, for an editor to start: completion, hover,"
				+ " navigation, formatting, quick fixes, and what the rules find in the folder that the editor has open."
				+ " Exit status: 0 after shutdown and exit, 1 when the editor went without them.")
				.addOption(Options.value("--articles", "DIR", "Article texts, to look passages up in."))
				.addOption(Options.flag("--stdio", "What it does anyway; some editors add it."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure {
		if (!given.words().isEmpty())
			throw Failure.usage("lsp takes no files: the editor says which folder it has open");
		Path articles = CorpusInput.folder(Options.path(given, "--articles"));
		CommandOutput.begin();
		System.setOut(System.err); // whatever a library prints would be no message
		return Connection.serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
				new ServerOptions(articles, rules(), () -> Runtime.getRuntime().halt(Status.FINDINGS)));
	}

	/** The page on the rules that the distribution has; null elsewhere. */
	private static URI rules() {
		try {
			Path jar = Path.of(LspCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toRealPath();
			Path page = jar.getParent().resolveSibling("docs").resolve("rules.md");
			return Files.isRegularFile(page) ? page.toUri() : null;
		} catch (URISyntaxException | java.io.IOException | RuntimeException e) {
			return null; // diagnostics do without a link
		}
	}
}
