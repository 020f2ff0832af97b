/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.widgets.Control;

/**
 * Keeps the signs of errors and warnings on the icons of files and folders true: the platform draws them, and does not look
 * again when the markers change.
 */
final class FileProblems implements IResourceChangeListener {
	private final StructuredViewer viewer;

	private FileProblems(StructuredViewer viewer) {
		this.viewer = viewer;
	}

	/** Looks after a list of resources as long as it is there. */
	static void follow(StructuredViewer viewer) {
		FileProblems follower = new FileProblems(viewer);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(follower, IResourceChangeEvent.POST_CHANGE);
		viewer.getControl().addDisposeListener(
				event -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(follower));
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Set<IResource> changed = new HashSet<>();
		for (IMarkerDelta delta : event.findMarkerDeltas(IMarker.PROBLEM, true))
			for (IResource each = delta.getResource(); each != null && changed.add(each);)
				each = each.getParent();
		Control control = viewer.getControl();
		if (!changed.isEmpty() && !control.isDisposed())
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed())
					viewer.update(changed.toArray(), null);
			});
	}
}
