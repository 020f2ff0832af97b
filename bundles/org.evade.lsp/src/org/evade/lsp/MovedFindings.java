/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.util.ArrayList;
import java.util.List;

import org.evade.checks.Finding;
import org.evade.language.load.Place;

/** Findings in a text that was edited since. */
final class MovedFindings {
	private MovedFindings() {
	}

	/** The findings where they stand now; those that the edit touched are left out. */
	static List<Finding> to(String now, String before, List<Finding> findings) {
		if (now.equals(before))
			return findings;
		int same = 0, shorter = Math.min(now.length(), before.length());
		while (same < shorter && now.charAt(same) == before.charAt(same))
			same++;
		int end = 0;
		while (end < shorter - same && now.charAt(now.length() - 1 - end) == before.charAt(before.length() - 1 - end))
			end++;
		List<Finding> moved = new ArrayList<>();
		for (Finding finding : findings) {
			Place place = finding.place();
			if (place.offset() + place.length() < same)
				moved.add(finding);
			else if (place.offset() > before.length() - end)
				moved.add(at(finding, place, now.length() - before.length()));
		}
		return moved;
	}

	private static Finding at(Finding finding, Place place, int shift) {
		return new Finding(finding.rule(), finding.severity(), finding.file(),
				new Place(place.line(), place.column(), place.offset() + shift, place.length()), finding.object(), finding.message(),
				finding.fixes());
	}
}
