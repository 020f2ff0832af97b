/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

/** A file with unsaved changes, as the workbench saves it: together with files that no editor would save. */
final class CorpusSaveable extends Saveable {
	private final CorpusSession session;
	private final Path file;

	CorpusSaveable(CorpusSession session, Path file) {
		this.session = session;
		this.file = file;
	}

	CorpusSession session() {
		return session;
	}

	Path file() {
		return file;
	}

	@Override
	public String getName() {
		return file.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return session.file(file).getFullPath().makeRelative().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean isDirty() {
		return session.isDirty(file);
	}

	/** What cannot be saved is told in a dialog, and stays unsaved: to the workbench that is a save that was called off. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		Set<Path> files = new HashSet<>(session.dirtyWithoutEditor());
		files.add(file);
		try {
			session.save(files, monitor);
		} catch (CoreException e) {
			SaveFailure.tell(e.getStatus().getMessage());
			if (monitor != null)
				monitor.setCanceled(true);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CorpusSaveable that && session == that.session && file.equals(that.file);
	}

	@Override
	public int hashCode() {
		return Objects.hash(session, file);
	}
}
