/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.figure.content.RegionFace;

/**
 * In which order compartments are read: panels by their letters ("A Recognition", "B. Presentation"), steps by their numbers
 * ("4 Trafficking"). A lone letter counts for nothing, as "T cells" are no panel: letters start with A, and there are two.
 */
final class ReadingOrder {
	private static final Pattern LETTER = Pattern.compile("\\(?([A-H])[.):,]?\\s.*");
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.):,]?\\s.*");

	private ReadingOrder() {
	}

	/** Places from 1 by id of the compartment; those outside of an order are missing. */
	static Map<String, Integer> of(List<RegionFace> regions) {
		Map<String, List<RegionFace>> siblings = new LinkedHashMap<>();
		regions.forEach(region -> siblings.computeIfAbsent(String.valueOf(region.parent()), none -> new ArrayList<>())
				.add(region));
		Map<String, Integer> ranks = new HashMap<>();
		for (List<RegionFace> group : siblings.values()) {
			Map<RegionFace, Integer> letters = marks(group, LETTER);
			if (letters.containsValue((int) 'A'))
				number(letters, ranks);
			else
				number(marks(group, NUMBER), ranks);
		}
		return ranks;
	}

	private static Map<RegionFace, Integer> marks(List<RegionFace> group, Pattern pattern) {
		Map<RegionFace, Integer> marks = new LinkedHashMap<>();
		for (RegionFace region : group) {
			Matcher title = pattern.matcher(String.join(" ", region.title()));
			if (title.matches())
				marks.put(region, pattern == LETTER ? title.group(1).charAt(0) : Integer.parseInt(title.group(1)));
		}
		return marks;
	}

	private static void number(Map<RegionFace, Integer> marks, Map<String, Integer> ranks) {
		if (marks.size() < 2)
			return;
		List<RegionFace> sorted = marks.keySet().stream().sorted(Comparator.comparing(marks::get)).toList();
		for (int i = 0; i < sorted.size(); i++)
			ranks.put(sorted.get(i).id(), i + 1);
	}
}
