/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.Saveable;
import org.evade.diagram.session.MapSession;
import org.evade.ui.corpus.CorpusSession;

/** The files that a map editor changes and saves: that of the map, that of its layout. */
final class MapFiles {
	private final CorpusSession session;
	private final MapSession mapSession;
	private final Set<IFile> connected = new LinkedHashSet<>();
	private IFile home;

	/**
	 * @param home
	 *            file that declares the map
	 */
	MapFiles(CorpusSession session, MapSession mapSession, IFile home) {
		this.session = session;
		this.mapSession = mapSession;
		this.home = home;
		connect(home);
	}

	private boolean connect(IFile file) {
		boolean fresh = connected.add(file);
		if (fresh)
			session.connect(file);
		return fresh;
	}

	/**
	 * Looks again which files these are.
	 *
	 * @return what is saved with the map from now on
	 */
	List<Saveable> update() {
		List<Saveable> more = new ArrayList<>();
		for (Path path : mapSession.files())
			if (connect(session.file(path)))
				more.add(session.saveable(path));
		if (!mapSession.isMissing())
			home = session.file(mapSession.files().iterator().next());
		return more;
	}

	/**
	 * A file has another name or place.
	 *
	 * @return whether it is one of these
	 */
	boolean moved(Path from, Path to) {
		IFile before = session.file(from);
		if (!connected.remove(before))
			return false;
		session.disconnect(before);
		connect(session.file(to));
		return true;
	}

	/** The file that declares the map; another one when the map has moved, or the file was renamed. */
	IFile home() {
		return home;
	}

	/** Whether a change of this file is one of the map. */
	boolean has(Path file) {
		return mapSession.files().contains(file);
	}

	Saveable[] saveables() {
		Set<Path> files = new LinkedHashSet<>(mapSession.files());
		files.add(session.path(home));
		return files.stream().map(session::saveable).toArray(Saveable[]::new);
	}

	boolean isDirty() {
		return mapSession.files().stream().anyMatch(session::isDirty);
	}

	void save(IProgressMonitor monitor) throws CoreException {
		session.save(mapSession.files(), monitor);
	}

	void close() {
		connected.forEach(session::disconnect);
	}
}
