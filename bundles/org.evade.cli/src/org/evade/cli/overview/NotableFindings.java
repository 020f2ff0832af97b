/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.checks.Finding;
import org.evade.checks.Report;

/** Picks the findings that say most: errors first, then rules that seldom fire, and never many of one rule. */
final class NotableFindings {
	private static final int SHOWN = 12, OF_ONE_RULE = 3;

	private NotableFindings() {
	}

	static List<Finding> of(Report report) {
		Map<String, Integer> found = new HashMap<>();
		for (Finding finding : report.findings())
			found.merge(finding.rule(), 1, Integer::sum);
		List<Finding> sorted = new ArrayList<>(report.findings());
		sorted.sort(Comparator.comparing(Finding::severity).thenComparing(finding -> found.get(finding.rule()))
				.thenComparing(Finding::rule)); // the sort is stable: equal ones stay in the order of files and places
		List<Finding> chosen = new ArrayList<>();
		Map<String, Integer> taken = new HashMap<>();
		for (Finding finding : sorted)
			if (chosen.size() < SHOWN && taken.merge(finding.rule(), 1, Integer::sum) <= OF_ONE_RULE)
				chosen.add(finding);
		return chosen;
	}
}
