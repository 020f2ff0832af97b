/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.nio.file.Path;

import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.evade.ui.corpus.CorpusOpening;

/** Work on the workspace in the background, shown in the progress area, that can fail with a message. */
public final class WorkspaceJobs {
	/** What is to be done. */
	@FunctionalInterface
	public interface Work {
		/** Does it; the monitor says when to give up. */
		void run(IProgressMonitor monitor) throws CoreException;
	}

	private WorkspaceJobs() {
	}

	/** Starts to open a corpus; views say so until it is there. */
	static void open(String name, Path folder) {
		CorpusOpening opening = CorpusOpening.begin();
		run(name, monitor -> {
			try (opening) {
				CorpusProjects.open(folder, monitor);
			}
		});
	}

	/** Starts the work and returns at once; a failure is shown to the user by the platform. */
	public static void run(String name, Work work) {
		WorkspaceJob job = new WorkspaceJob(name) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				work.run(monitor);
				return Status.OK_STATUS;
			}
		};
		job.schedule();
	}
}
