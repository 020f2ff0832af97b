/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.formats;

import java.io.IOException;
import java.io.Writer;

import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.Severity;

/** One line a finding, files apart, and a summary that says what was looked at. */
final class TextFormat implements Format {
	private static final String PLAIN = "\033[0m";

	@Override
	public void write(Outcome outcome, Writer out, boolean colours) throws IOException {
		String file = null;
		for (Finding finding : outcome.report().findings()) {
			if (file != null && !file.equals(finding.file()))
				out.write('\n');
			file = finding.file();
			String severity = finding.severity().word();
			out.write(file + ":" + finding.place().line() + ":" + finding.place().column() + ": "
					+ (colours ? colour(finding.severity()) + severity + PLAIN : severity) + " " + finding.rule() + " "
					+ oneLine(finding.message()) + "\n");
		}
		if (file != null)
			out.write('\n');
		out.write(summary(outcome) + "\n");
	}

	private static String colour(Severity severity) {
		return switch (severity) {
		case ERROR -> "\033[31m";
		case WARNING -> "\033[33m";
		case INFO -> "\033[36m";
		case INCOMPLETE -> "\033[35m";
		};
	}

	/** A message without line breaks. */
	static String oneLine(String message) {
		return message.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
	}

	/** What was looked at and how much was found, in a sentence. */
	static String summary(Outcome outcome) {
		Report report = outcome.report();
		long objects = 0, idle = 0;
		for (Rule rule : outcome.rules()) {
			int looked = report.checked().getOrDefault(rule.id(), 0);
			objects += looked;
			idle += looked == 0 ? 1 : 0;
		}
		StringBuilder text = new StringBuilder();
		text.append(Counts.of(outcome.rules().size(), "rule")).append(" looked at ").append(Counts.of(objects, "object"))
				.append(" in ").append(Counts.of(report.files(), "file"));
		if (idle > 0)
			text.append(" (").append(Counts.of(idle, "rule")).append(" had nothing to look at)");
		text.append(": ").append(Counts.of(report.count(Severity.ERROR), "error"));
		text.append(", ").append(Counts.of(report.count(Severity.WARNING), "warning"));
		text.append(", ").append(Counts.of(report.count(Severity.INFO), "info", "infos"));
		if (report.count(Severity.INCOMPLETE) > 0)
			text.append(", ").append(Counts.number(report.count(Severity.INCOMPLETE))).append(" incomplete");
		if (!report.accepted().isEmpty())
			text.append("; ").append(Counts.number(report.accepted().size())).append(" accepted with a reason");
		if (report.baselined() > 0)
			text.append("; ").append(Counts.number(report.baselined())).append(" known from the baseline");
		return text.toString();
	}
}
