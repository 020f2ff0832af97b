/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Result of a run.
 *
 * @param files
 *            files looked at
 * @param findings
 *            findings in the order of {@link Finding#ORDER}
 * @param checked
 *            objects that each rule judged, by rule id; every rule that ran is in it, also with 0
 * @param accepted
 *            findings silenced by accept statements, with the reason in the message
 * @param baselined
 *            findings left out because the baseline knows them
 * @param failures
 *            rules that broke off, by id; each is among the findings, too
 */
public record Report(int files, List<Finding> findings, SortedMap<String, Integer> checked, List<Finding> accepted,
		int baselined, List<RuleFailure> failures) {
	/** A report of rules that all went through. */
	public Report(int files, List<Finding> findings, SortedMap<String, Integer> checked, List<Finding> accepted, int baselined) {
		this(files, findings, checked, accepted, baselined, List.of());
	}

	/** The same report whose findings about rules that broke off name the log with what they threw. */
	public Report logged(String log) {
		List<Finding> all = new ArrayList<>(findings);
		all.removeIf(finding -> finding.rule().equals(RuleFailure.INTERNAL));
		failures.forEach(failure -> all.add(failure.finding(log)));
		all.sort(Finding.ORDER);
		return new Report(files, List.copyOf(all), checked, accepted, baselined, failures);
	}

	/** Number of findings of a severity. */
	public int count(Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
