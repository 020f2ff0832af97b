/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.evade.checks.Baseline;
import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.cli.CommandOutput;
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
		return new CheckRunner(rules, CorpusInput.threads()).run(corpus, options,
				session.progress()::step);
	}

	/** The day in UTC, or the one in SOURCE_DATE_EPOCH for builds that have to give the same bytes. */
	static LocalDate today() {
		String fixed = System.getenv("SOURCE_DATE_EPOCH");
		long seconds = fixed != null && fixed.matches("\\d{1,12}") ? Long.parseLong(fixed)
				: System.currentTimeMillis() / 1000;
		return LocalDate.ofEpochDay(seconds / SECONDS_A_DAY);
	}
}
