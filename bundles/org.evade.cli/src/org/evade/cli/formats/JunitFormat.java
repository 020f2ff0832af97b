/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evade.checks.Finding;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;

/**
 * JUnit XML as continuous integration servers read it: a suite for each rule. A rule without a failing finding is one passed
 * test; each failing finding is a failed one. Findings that do not fail are in the suite's output. How many objects the rule
 * looked at is a property of the suite. Times are left out, so that the same input gives the same bytes.
 */
final class JunitFormat implements ReportFormat {
	@Override
	public void write(ValidationResult outcome, Writer out, boolean colours) throws IOException {
		Map<String, List<Finding>> byRule = outcome.byRule();
		List<String> ids = new ArrayList<>(byRule.keySet());
		for (String id : outcome.report().checked().keySet())
			if (!ids.contains(id))
				ids.add(id);
		ids.sort(null);
		int tests = 0, failures = 0;
		for (String id : ids) {
			int failing = (int) byRule.getOrDefault(id, List.of()).stream().filter(outcome::fails).count();
			tests += Math.max(1, failing);
			failures += failing;
		}
		out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"evade validate\" tests=\"" + tests
				+ "\" failures=\"" + failures + "\" errors=\"0\">\n");
		for (String id : ids)
			suite(id, byRule.getOrDefault(id, List.of()), outcome, out);
		out.write("</testsuites>\n");
	}

	private static void suite(String id, List<Finding> findings, ValidationResult outcome, Writer out) throws IOException {
		Rule rule = RuleCatalogue.byId(id);
		List<Finding> failing = findings.stream().filter(outcome::fails).toList();
		out.write("  <testsuite name=" + quoted(id) + " tests=\"" + Math.max(1, failing.size()) + "\" failures=\""
				+ failing.size()
				+ "\" errors=\"0\" skipped=\"0\">\n    <properties>\n");
		out.write("      <property name=\"checked\" value=\"" + outcome.report().checked().getOrDefault(id, 0) + "\"/>\n");
		if (rule != null)
			out.write("      <property name=\"title\" value=" + quoted(rule.title()) + "/>\n");
		out.write("    </properties>\n");
		if (failing.isEmpty())
			out.write("    <testcase classname=" + quoted("evade." + id) + " name="
					+ quoted(rule == null ? id : rule.title()) + "/>\n");
		for (Finding finding : failing)
			failure(id, finding, out);
		String rest = rest(findings, outcome);
		if (!rest.isEmpty())
			out.write("    <system-out>" + escaped(rest) + "</system-out>\n");
		out.write("  </testsuite>\n");
	}

	private static void failure(String id, Finding finding, Writer out) throws IOException {
		String name = (finding.object().isEmpty() ? "" : finding.object() + " ") + "at " + where(finding);
		out.write("    <testcase classname=" + quoted("evade." + id) + " name=" + quoted(name) + " file="
				+ quoted(finding.file())
				+ " line=\"" + finding.place().line() + "\">\n");
		out.write("      <failure message=" + quoted(finding.message()) + " type=" + quoted(finding.severity().word()) + ">"
				+ escaped(where(finding) + ": " + finding.message()) + "</failure>\n    </testcase>\n");
	}

	private static String rest(List<Finding> findings, ValidationResult outcome) {
		StringBuilder text = new StringBuilder();
		for (Finding finding : findings)
			if (!outcome.fails(finding))
				text.append(where(finding)).append(": ").append(finding.severity().word()).append(" ")
				.append(finding.message())
						.append('\n');
		return text.toString();
	}

	private static String where(Finding finding) {
		return finding.file() + ":" + finding.place().line() + ":" + finding.place().column();
	}

	private static String quoted(String text) {
		return '"' + escaped(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;") + '"';
	}

	/** Escapes markup, and replaces what XML 1.0 cannot hold. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '&' -> escaped.append("&amp;");
			case '\r' -> escaped.append("&#13;");
			default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
			}
		});
		return escaped.toString();
	}

	private static boolean isXml(int c) {
		return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}
}
