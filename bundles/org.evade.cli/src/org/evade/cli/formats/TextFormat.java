/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.Severity;

/**
 * Errors and warnings first, one line each, files apart; then what does not fail, one line a rule; and a summary that says what
 * was looked at. With {@code --verbose} each finding has its line.
 */
final class TextFormat implements ReportFormat {
	private static final String PLAIN = "\033[0m";

	@Override
	public void write(ValidationResult outcome, Writer out, boolean colours) throws IOException {
		List<Finding> all = outcome.report().findings();
		lines(all.stream().filter(TextFormat::isGrave).toList(), out, colours);
		List<Finding> rest = all.stream().filter(finding -> !isGrave(finding)).toList();
		if (outcome.verbose() || outcome.failOn() == Severity.INFO)
			lines(rest, out, colours);
		else
			rules(rest, out, colours);
		out.write(summary(outcome) + "\n");
	}

	private static boolean isGrave(Finding finding) {
		return finding.severity().compareTo(Severity.WARNING) <= 0;
	}

	/** The rules that found something, the gravest and most frequent first, each with its first finding. */
	private static void rules(List<Finding> findings, Writer out, boolean colours) throws IOException {
		Map<String, List<Finding>> byRule = new LinkedHashMap<>();
		findings.forEach(finding -> byRule.computeIfAbsent(finding.severity().word() + " " + finding.rule(), unused -> new ArrayList<>()).add(finding));
		List<List<Finding>> groups = new ArrayList<>(byRule.values());
		groups.sort(Comparator.comparing((List<Finding> group) -> group.getFirst().severity()).thenComparing(group -> -group.size()));
		for (List<Finding> group : groups) {
			Finding first = group.getFirst();
			if (group.size() == 1) {
				lines(group, false, out, colours);
				continue;
			}
			Rule rule = RuleCatalogue.byId(first.rule());
			String severity = first.severity().word();
			out.write((colours ? colour(first.severity()) + severity + PLAIN : severity) + " " + first.rule() + " " + Counts.of(group.size(), "finding") + ": "
					+ (rule == null ? oneLine(first.message()) : rule.title()) + ", first at " + first.file() + ":" + first.place().line() + "\n");
		}
		if (groups.stream().anyMatch(group -> group.size() > 1))
			out.write("--verbose tells each of them.\n");
		if (!groups.isEmpty())
			out.write('\n');
	}

	private static void lines(List<Finding> findings, Writer out, boolean colours) throws IOException {
		lines(findings, true, out, colours);
	}

	private static void lines(List<Finding> findings, boolean apart, Writer out, boolean colours) throws IOException {
		String file = null;
		for (Finding finding : findings) {
			if (apart && file != null && !file.equals(finding.file()))
				out.write('\n');
			file = finding.file();
			String severity = finding.severity().word();
			out.write(file + ":" + finding.place().line() + ":" + finding.place().column() + ": "
					+ (colours ? colour(finding.severity()) + severity + PLAIN : severity) + " " + finding.rule() + " "
					+ oneLine(finding.message()) + "\n");
		}
		if (apart && file != null)
			out.write('\n');
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
	static String summary(ValidationResult outcome) {
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
