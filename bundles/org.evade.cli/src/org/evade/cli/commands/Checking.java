/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.evade.checks.Baseline;
import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.RuleFailure;
import org.evade.cli.CommandOutput;
import org.evade.cli.CrashLog;
import org.evade.cli.Status;
import org.evade.language.load.Corpus;

/** Runs rules. */
final class Checking {
	private static final long SECONDS_A_DAY = 86_400;

	private Checking() {
	}

	/** Runs rules on a corpus. */
	static Report run(Corpus corpus, List<Rule> rules, Path articles, Baseline baseline, CommandOutput session) {
		return run(corpus, rules, new CheckOptions(articles, baseline, today()), session);
	}

	/** Runs rules on a corpus. */
	static Report run(Corpus corpus, List<Rule> rules, CheckOptions options, CommandOutput session) {
		session.progress().begin("checking", corpus.files().size());
		Report report = new CheckRunner(rules, CorpusInput.threads()).run(corpus, options,
				session.progress()::step);
		return report.failures().isEmpty() ? report : logged(report, session);
	}

	/** A rule that broke off is told on standard error as well, so that it is seen whatever the format is. */
	private static Report logged(Report report, CommandOutput session) {
		session.progress().clear();
		String log;
		try {
			log = CrashLog.write(report.failures().stream().map(RuleFailure::cause).toList(),
					"rules " + String.join(", ", report.failures().stream().map(RuleFailure::rule).toList())).toString();
		} catch (IOException e) {
			log = "";
		}
		for (RuleFailure failure : report.failures())
			session.err().println("evade: internal error in rule " + failure.rule() + " on " + failure.object() + " at " + failure.file() + ":" + failure.place().line()
					+ "; " + (log.isEmpty() ? "the log file could not be written" : "details are in " + log));
		return report.logged(log);
	}

	/** The exit status of a run that otherwise ends with one of its own: a rule that broke off is an internal error. */
	static int status(Report report, int otherwise) {
		return report.failures().isEmpty() ? otherwise : Status.FAILED;
	}

	/** The day in UTC, or the one in SOURCE_DATE_EPOCH for builds that have to give the same bytes. */
	static LocalDate today() {
		String fixed = System.getenv("SOURCE_DATE_EPOCH");
		long seconds = fixed != null && fixed.matches("\\d{1,12}") ? Long.parseLong(fixed)
				: System.currentTimeMillis() / 1000;
		return LocalDate.ofEpochDay(seconds / SECONDS_A_DAY);
	}
}
