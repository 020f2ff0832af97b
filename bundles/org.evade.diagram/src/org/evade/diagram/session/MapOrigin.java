/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.session;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evade.diagram.model.SnapshotReader;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;

/**
 * Where a map is written.
 *
 * @param files
 *            files of the map and of its layout, that of the map first; empty when there is no such map
 * @param maps
 *            full names of all maps of the map's file, in its order
 */
record MapOrigin(Set<Path> files, List<String> maps) {
	/** Nothing is known yet. */
	static final MapOrigin NONE = new MapOrigin(Set.of(), List.of());

	/** Looks for a map. Called under the lock of the live model. */
	static MapOrigin of(Corpus corpus, String map) {
		MapDiagram diagram = SnapshotReader.find(corpus, map).orElse(null);
		ModelFile file = diagram == null ? null : corpus.fileOf(diagram);
		if (file == null)
			return NONE;
		Set<Path> files = new LinkedHashSet<>();
		files.add(file.path());
		corpus.statements(Layout.class).filter(layout -> layout.getMap() == diagram).findFirst().map(corpus::fileOf)
				.map(ModelFile::path).ifPresent(files::add);
		return new MapOrigin(files, maps(corpus, file.path()));
	}

	private static List<String> maps(Corpus corpus, Path file) {
		return corpus.statements(MapDiagram.class).filter(map -> Optional.ofNullable(corpus.fileOf(map)).map(ModelFile::path)
				.filter(file::equals).isPresent()).map(SnapshotReader::name).filter(name -> !name.isEmpty()).toList();
	}

	/**
	 * The name that a map which is gone has now: that of the map at its place of the file, when no map had this name before.
	 * Called under the lock of the live model.
	 */
	Optional<String> renamed(Corpus corpus, String map) {
		if (files.isEmpty())
			return Optional.empty();
		List<String> now = maps(corpus, files.iterator().next());
		int place = maps.indexOf(map);
		return now.size() == maps.size() && place >= 0 && !maps.contains(now.get(place)) ? Optional.of(now.get(place))
				: Optional.empty();
	}
}
