/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.util.ArrayList;
import java.util.List;

import org.evade.cli.Failure;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.Corpus;
import org.evade.language.messages.NearMiss;
import org.evade.model.MapDiagram;

/** Finds maps by their names. */
final class MapsByName {
	private MapsByName() {
	}

	/** The named maps in the order of the corpus; all of them when none is named. */
	static List<MapDiagram> named(Corpus corpus, List<String> names) throws Failure {
		List<MapDiagram> all = corpus.statements(MapDiagram.class).toList();
		List<MapDiagram> chosen = new ArrayList<>();
		for (MapDiagram map : all)
			if (names.isEmpty() || names.stream().anyMatch(name -> is(map, name)))
				chosen.add(map);
		for (String name : names)
			if (chosen.stream().noneMatch(map -> is(map, name)))
				throw unknown(name, all);
		return chosen;
	}

	/** The one map of a name, or the only map. */
	static MapDiagram one(Corpus corpus, String name) throws Failure {
		List<MapDiagram> found = named(corpus, name == null ? List.of() : List.of(name));
		if (found.isEmpty())
			throw Failure.usage("there is no map in these files");
		if (found.size() > 1)
			throw Failure.usage((name == null ? "there are several maps" : "several maps are called " + name)
					+ "; choose one with --map: " + String.join(", ", found.stream().map(TableSource::fullName).toList()));
		return found.get(0);
	}

	/** Maps are called by their id or their full name. */
	private static boolean is(MapDiagram map, String name) {
		return name.equals(map.getName()) || name.equals(TableSource.fullName(map));
	}

	private static Failure unknown(String name, List<MapDiagram> all) {
		List<String> names = all.stream().map(MapDiagram::getName).toList();
		String near = NearMiss.of(name, names);
		return Failure.usage("there is no map " + name + (near != null ? "; did you mean " + near + "?"
				: names.isEmpty() ? ": these files have no maps" : "; the maps are " + String.join(", ", names)));
	}
}
