/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.figure.content.RegionFace;

/** In which order a reader expects the panels of a figure: by the letters or numbers that their titles begin with. */
final class Ranks {
	/** A letter or number that stands before a title: {@code A. Infiltration}, {@code B Presentation}, {@code 2, 3 Priming}. */
	private static final Pattern MARK = Pattern.compile("([A-Z]|\\d{1,2})(?:[.):,]\\s.*|\\s+[\\p{Lu}\\d].*|[.):]?)");

	private Ranks() {
	}

	/**
	 * Ranks of outer compartments by their ids, from 1. There are none unless one title begins with A or 1: a T before a
	 * title may be the name of a cell.
	 */
	static Map<String, Integer> of(List<RegionFace> regions) {
		Map<String, Integer> ranks = new HashMap<>();
		for (RegionFace region : regions) {
			Matcher mark = MARK.matcher(String.join(" ", region.title()));
			if (region.parent() == null && mark.matches())
				ranks.put(region.id(), rank(mark.group(1)));
		}
		return ranks.containsValue(1) ? ranks : Map.of();
	}

	private static int rank(String mark) {
		return Character.isDigit(mark.charAt(0)) ? Integer.parseInt(mark) : mark.charAt(0) - 'A' + 1;
	}
}
