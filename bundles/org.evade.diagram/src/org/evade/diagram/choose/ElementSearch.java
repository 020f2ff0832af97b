/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.figure.scene.Group.Part;

/** Finds elements of a map by what they say. */
public final class ElementSearch {
	private ElementSearch() {
	}

	/**
	 * Elements whose words or id contain a text in any case: nodes before compartments before edges, and among them those
	 * labelled just so first.
	 *
	 * @param query
	 *            the text; empty finds everything
	 */
	public static List<Key> in(MapSnapshot map, String query) {
		String wanted = lower(query);
		return map.keys().stream().filter(key -> lower(map.groups().get(key).words() + " " + key.id()).contains(wanted))
				.sorted(Comparator.comparingInt(ElementSearch::rank)
						.thenComparing(key -> !label(map, key).startsWith(wanted))
						.thenComparingInt(key -> label(map, key).length()))
				.toList();
	}

	private static int rank(Key key) {
		return key.part() == Part.NODE ? 0 : key.part() == Part.COMPARTMENT ? 1 : 2;
	}

	private static String label(MapSnapshot map, Key key) {
		return switch (key.part()) {
		case NODE -> lower(String.join(" ", map.nodes().get(key.id()).lines()));
		case COMPARTMENT -> lower(String.join(" ", map.regions().get(key.id()).title()));
		default -> "";
		};
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
