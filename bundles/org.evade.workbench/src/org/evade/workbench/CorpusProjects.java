/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** Corpora as projects of the workspace. A corpus stays where it is; the project only points there. */
public final class CorpusProjects {
	private CorpusProjects() {
	}

	/**
	 * Opens the corpus in a folder as a project, or the project that already stands for the folder. A folder without a project
	 * description gets one: the file {@code .project}.
	 *
	 * @param folder
	 *            absolute folder that exists
	 * @return the open project, read from disk again
	 * @throws CoreException
	 *             when the folder is missing, lies in another project, or cannot be read
	 */
	public static IProject open(Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		if (!Files.isDirectory(folder))
			throw new CoreException(Status.error("There is no folder " + folder + ": name a folder with .evade files."));
		IProject project = find(folder);
		if (project == null)
			project = create(folder, progress.split(1));
		progress.setWorkRemaining(1);
		if (!project.isOpen())
			project.open(progress.split(1));
		else
			project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		return project;
	}

	private static IProject find(Path folder) {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (project.getLocation() != null && project.getLocation().toPath().equals(folder))
				return project;
		return null;
	}

	private static IProject create(Path folder, IProgressMonitor monitor) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IPath location = IPath.fromPath(folder);
		IPath file = location.append(IProjectDescription.DESCRIPTION_FILE_NAME);
		IProjectDescription description = Files.isRegularFile(file.toPath()) ? workspace.loadProjectDescription(file)
				: workspace.newProjectDescription(folder.getFileName().toString());
		description.setName(freeName(description.getName()));
		description.setLocation(inside(folder) ? null : location);
		IProject project = workspace.getRoot().getProject(description.getName());
		project.create(description, monitor);
		return project;
	}

	/** A folder right below the workspace has the default location, which must not be named. */
	private static boolean inside(Path folder) {
		return folder.getParent() != null && folder.getParent().equals(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath());
	}

	private static String freeName(String wanted) {
		String name = wanted;
		for (int n = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists(); n++)
			name = wanted + " " + n;
		return name;
	}
}
