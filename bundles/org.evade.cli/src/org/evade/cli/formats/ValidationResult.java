/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.formats;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.Severity;

/**
 * What a validation found.
 *
 * @param report
 *            findings in the order of files and places, and what was looked at
 * @param rules
 *            rules that ran, in the order of the catalogue
 * @param failOn
 *            severity from which on findings fail
 * @param verbose
 *            whether a text tells each finding, also those that do not fail
 */
public record ValidationResult(Report report, List<Rule> rules, Severity failOn, boolean verbose) {
	/** Whether a finding fails; an incomplete object never does. */
	public boolean fails(Finding finding) {
		return finding.severity() != Severity.INCOMPLETE && finding.severity().compareTo(failOn) <= 0;
	}

	/** Whether anything fails. */
	public boolean fails() {
		return report.findings().stream().anyMatch(this::fails);
	}

	/** Findings of each rule that found something, rules in the order of their ids. */
	public Map<String, List<Finding>> byRule() {
		return report.findings().stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
	}
}
