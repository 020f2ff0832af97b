/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.xtext.naming.QualifiedName;
import org.evade.language.naming.EvadeNames;
import org.evade.model.MapDiagram;
import org.evade.ui.corpus.CorpusSession;

/** Maps that a file declares. */
public final class DeclaredMaps {
	private DeclaredMaps() {
	}

	/** Full names of the maps in a file, in order. */
	public static List<String> names(IFile file) {
		CorpusSession session = CorpusSession.of(file);
		if (session == null)
			return List.of();
		EvadeNames names = new EvadeNames();
		return session.model().read(corpus -> corpus.statements(MapDiagram.class)
				.filter(map -> corpus.fileOf(map).path().equals(session.path(file))).map(names::getFullyQualifiedName)
				.filter(java.util.Objects::nonNull).map(QualifiedName::toString).toList());
	}

	/** The first map of a file, or null when it has none. */
	static MapEditorInput first(IFile file) {
		return names(file).stream().findFirst().map(map -> new MapEditorInput(file, map)).orElse(null);
	}
}
