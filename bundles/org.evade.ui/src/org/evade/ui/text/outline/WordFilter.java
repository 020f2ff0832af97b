/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.outline;

import java.util.List;
import java.util.Locale;

/** Keeps entries in whose label or detail all words of a search stand, and what leads to them. */
final class WordFilter {
	private List<String> words = List.of();

	/** Takes another search; an empty one keeps everything. */
	void search(String text) {
		words = text.isBlank() ? List.of() : List.of(text.trim().toLowerCase(Locale.ROOT).split("\\s+"));
	}

	boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether the entry itself is meant. */
	boolean fits(OutlineNode node) {
		String text = (node.item().label() + ' ' + node.item().detail() + ' ' + node.item().kind()).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(text::contains);
	}

	/** The first entry meant, in the order of the text; null when there is none. */
	OutlineNode first(List<OutlineNode> nodes) {
		for (OutlineNode node : nodes) {
			if (fits(node))
				return node;
			OutlineNode inner = first(node.children());
			if (inner != null)
				return inner;
		}
		return null;
	}

	/** Whether an entry is meant, or one below it. */
	boolean keeps(OutlineNode node) {
		return fits(node) || node.children().stream().anyMatch(this::keeps);
	}
}
