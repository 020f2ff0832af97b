/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.assist;

import java.util.Locale;

import org.evade.language.ide.complete.Proposal;

/** Narrows a list of proposals while one goes on typing. */
final class ProposalFilter {
	private ProposalFilter() {
	}

	/** Whether the letters typed stand in the written or the shown text, in this order, the first at the start of a word. */
	static boolean fits(String typed, Proposal proposal) {
		String wanted = typed.toLowerCase(Locale.ROOT);
		return fits(wanted, proposal.text().toLowerCase(Locale.ROOT)) || fits(wanted, proposal.display().toLowerCase(Locale.ROOT))
				|| fits(wanted, proposal.detail().toLowerCase(Locale.ROOT));
	}

	private static boolean fits(String typed, String text) {
		if (typed.isEmpty())
			return true;
		for (int start = text.indexOf(typed.charAt(0)); start >= 0; start = text.indexOf(typed.charAt(0), start + 1))
			if ((start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) && follows(typed, text, start))
				return true;
		return false;
	}

	private static boolean follows(String typed, String text, int start) {
		int at = start;
		for (int i = 0; i < typed.length(); i++, at++) {
			at = text.indexOf(typed.charAt(i), at);
			if (at < 0)
				return false;
		}
		return true;
	}
}
