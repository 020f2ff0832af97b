/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram;

import java.nio.file.Path;
import java.util.List;

import org.evade.checks.Finding;
import org.evade.diagram.edit.Bench;
import org.evade.editing.history.History;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Refused;
import org.evade.editing.text.Change;
import org.evade.ui.corpus.CorpusSession;

/** The corpus of a workbench project, for the map editor. */
final class SessionBench implements Bench {
	private final CorpusSession session;

	SessionBench(CorpusSession session) {
		this.session = session;
	}

	@Override
	public LiveModel model() {
		return session.model();
	}

	@Override
	public History history() {
		return session.history();
	}

	@Override
	public void apply(Change change) throws Refused {
		session.apply(change);
	}

	@Override
	public List<Change> undo() {
		return session.undo();
	}

	@Override
	public List<Change> redo() {
		return session.redo();
	}

	@Override
	public List<Finding> findings(Path file) {
		return session.findings(file);
	}

	@Override
	public boolean isWritable(Path file) {
		return session.isWritable(file);
	}
}
