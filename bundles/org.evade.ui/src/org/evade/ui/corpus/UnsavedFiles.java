/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

/** Tells the workbench of changed files that no editor shows, so that it asks for them too before it closes. */
final class UnsavedFiles implements ISaveablesSource {
	private final CorpusSession session;
	private Set<Path> known = Set.of();

	UnsavedFiles(CorpusSession session) {
		this.session = session;
	}

	void update() {
		Set<Path> now = session.dirtyWithoutEditor();
		Set<Path> added = new HashSet<>(now), gone = new HashSet<>(known);
		added.removeAll(known);
		gone.removeAll(now);
		known = now;
		ISaveablesLifecycleListener workbench = PlatformUI.getWorkbench().getService(ISaveablesLifecycleListener.class);
		if (!added.isEmpty())
			workbench.handleLifecycleEvent(
					new SaveablesLifecycleEvent(this, SaveablesLifecycleEvent.POST_OPEN, saveables(added), false));
		if (!gone.isEmpty())
			workbench.handleLifecycleEvent(
					new SaveablesLifecycleEvent(this, SaveablesLifecycleEvent.POST_CLOSE, saveables(gone), true));
	}

	private Saveable[] saveables(Set<Path> files) {
		return files.stream().map(session::saveable).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getSaveables() {
		return saveables(known);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}
}
