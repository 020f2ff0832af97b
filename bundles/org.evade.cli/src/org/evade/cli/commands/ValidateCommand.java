/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.checks.Baseline;
import org.evade.checks.CheckOptions;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.RuleFailure;
import org.evade.checks.Severity;
import org.evade.citations.snapshot.RegistrySnapshot;
import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.cli.formats.ReportFormat;
import org.evade.cli.formats.ValidationResult;
import org.evade.exchange.FileMessages;
import org.evade.language.load.Corpus;

import picocli.CommandLine.Model.CommandSpec;

/** Checks files against the rule catalogue. */
public final class ValidateCommand implements Command {
	private static final List<String> LIMITS = List.of("error", "warning", "info");

	private final List<Rule> catalogue;

	/** Checks against all rules. */
	public ValidateCommand() {
		this(RuleCatalogue.all());
	}

	/** Checks against rules of one's own. */
	public ValidateCommand(List<Rule> catalogue) {
		this.catalogue = List.copyOf(catalogue);
	}

	@Override
	public String name() {
		return "validate";
	}

	@Override
	public String summary() {
		return "check files against the rule catalogue";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Checks files against the rule catalogue; ends with 1 when something is found.")
				.addPositional(Options.paths())
				.addOption(Options.value("--format", "FORMAT", "text (standard), json, sarif, junit or github."))
				.addOption(Options.value("--fail-on", "SEVERITY",
						"Severity from which on findings end with 1: error (standard), warning or info. "
								+ "What is only incomplete never does."))
				.addOption(Options.values("--rule", "ID",
						"Only these rules; may be repeated. Mistakes of form are always told."))
				.addOption(Options.value("--baseline", "FILE", "Findings in this file are known and left out."))
				.addOption(Options.flag("--update-baseline",
						"Write everything that is found into the baseline and end with 0."))
				.addOption(Options.value("--snapshot", "PATH",
						"Compare with what registries said: a file or folder that evade refresh wrote."))
				.addOption(Options.flag("--each", "Tell what stands at many claims of an article at each of them, not once for the article."))
				.addOption(Options.flag("--verbose", "Tell each info and incomplete object in text; without it one line a rule."))
				.addOption(Options.value("--articles", "DIR",
						"Folder of the article texts; passages are checked against them."))
				.addOption(Options.value("-o --output", "FILE", "Write the result to a file."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		ReportFormat format = ReportFormat.byName(Options.choice(given, "--format", "text", ReportFormat.NAMES));
		Severity failOn = Severity.values()[LIMITS.indexOf(Options.choice(given, "--fail-on", "error", LIMITS))];
		List<Rule> rules = rules(given.list("--rule"));
		Path output = Options.path(given, "--output"), articles = CorpusInput.folder(Options.path(given, "--articles"));
		Path known = Options.path(given, "--baseline");
		boolean update = given.has("--update-baseline");
		if (update && known == null)
			throw Failure.usage("--update-baseline needs --baseline FILE");
		Baseline baseline = update ? null : baseline(known);
		Corpus corpus = CorpusInput.load(Options.paths(given), session);
		CheckOptions options = new CheckOptions(articles, baseline, Checking.today(), snapshot(Options.path(given, "--snapshot")), !given.has("--each"));
		Report report = Checking.run(corpus, rules, options, session);
		if (update)
			return update(known, report, session);
		ValidationResult outcome = new ValidationResult(report, rules, failOn, given.has("--verbose") || given.has("--each"));
		session.write(output, (out, colours) -> format.write(outcome, out, colours));
		return Checking.status(report, outcome.fails() ? Status.FINDINGS : Status.CLEAN);
	}

	private static int update(Path file, Report report, CommandOutput session) throws Failure {
		session.progress().clear();
		if (Files.isDirectory(file))
			throw Failure.io(FileMessages.shown(file) + " is a folder: name a file");
		try {
			Baseline.write(file, report.findings().stream().filter(finding -> !finding.rule().equals(RuleFailure.INTERNAL)).toList());
		} catch (IOException e) {
			throw Failure.io(FileMessages.sentence(file, "cannot be written", e).getMessage());
		}
		session.out().println(FileMessages.shown(file) + ": " + (report.findings().size() - report.failures().size())
				+ " findings are known from now on");
		return Checking.status(report, Status.CLEAN);
	}

	private static RegistrySnapshot snapshot(Path path) throws Failure {
		if (path == null)
			return null;
		try {
			return RegistrySnapshot.read(path);
		} catch (IOException e) {
			throw Failure.io(FileMessages.sentence(path, "cannot be read", e).getMessage());
		}
	}

	private static Baseline baseline(Path file) throws Failure {
		if (file == null)
			return null;
		try {
			return Baseline.read(file);
		} catch (IOException e) {
			throw Failure.io(FileMessages.sentence(file, "cannot be read", e).getMessage());
		}
	}

	private List<Rule> rules(List<String> ids) throws Failure {
		if (ids.isEmpty())
			return catalogue;
		List<Rule> rules = new ArrayList<>();
		for (Rule rule : catalogue)
			if (ids.contains(rule.id()))
				rules.add(rule);
		for (String id : ids)
			RulesCommand.known(id);
		return rules;
	}
}
