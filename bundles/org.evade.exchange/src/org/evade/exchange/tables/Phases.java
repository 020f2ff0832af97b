/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trial phases in the words of ClinicalTrials.gov. */
public final class Phases {
	private Phases() {
	}

	/**
	 * @param printed
	 *            phase as printed, such as {@code Ib/II}, {@code Phase 3} or {@code early I}; may be null
	 * @return {@code EARLY_PHASE1}, {@code PHASE1} to {@code PHASE4} or {@code NA}, each once, in their order; empty when
	 * the
	 *         print is not understood
	 */
	public static List<String> normalised(String printed) {
		List<String> phases = new ArrayList<>();
		if (printed == null)
			return phases;
		String text = printed.toUpperCase(Locale.ROOT).replace("PHASE", " ").strip();
		if (text.equals("NA") || text.equals("N/A") || text.equals("NOT APPLICABLE"))
			return List.of("NA");
		boolean early = text.contains("EARLY");
		for (String part : text.replace("EARLY", " ").split("[^0-9A-Z]+"))
			add(phases, number(part), early);
		return phases;
	}

	private static void add(List<String> phases, int number, boolean early) {
		if (number < 0)
			return;
		String phase = number == 0 || number == 1 && early ? "EARLY_PHASE1" : "PHASE" + number;
		if (!phases.contains(phase))
			phases.add(phase);
	}

	private static int number(String part) {
		return switch (part.replaceAll("(?<=.)[ABC]$", "")) {
		case "0" -> 0;
		case "1", "I" -> 1;
		case "2", "II" -> 2;
		case "3", "III" -> 3;
		case "4", "IV" -> 4;
		default -> -1;
		};
	}
}
