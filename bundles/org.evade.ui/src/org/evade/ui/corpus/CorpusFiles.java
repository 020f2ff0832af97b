/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedSet;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.internal.localstore.IHistoryStore;
import org.eclipse.core.internal.resources.Workspace;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.evade.language.files.AtomicFiles;
import org.evade.language.files.CorpusFolder;
import org.evade.ui.EvadeUi;

/** The model files of a project, and the way between workspace and disk. */
final class CorpusFiles {
	private final IProject project;
	private final Path root;
	private volatile boolean outsideToo;
	private Map<Path, Path> outside = Map.of();

	CorpusFiles(IProject project) {
		this.project = project;
		root = project.getLocation().toPath().normalize();
	}

	Path root() {
		return root;
	}

	/** Whether a resource is a model file of the corpus: the command line would read it, and no project file brought it in. */
	boolean isModel(IResource resource) {
		return resource.getType() == IResource.FILE && resource.getLocation() != null
				&& !resource.isLinked(IResource.CHECK_ANCESTORS) && CorpusFolder.has(root, path(resource), outsideToo);
	}

	/** Where a resource lies; known also when its project has been closed or deleted, and an editor lets it go. */
	Path path(IResource file) {
		IPath place = file.getLocation();
		return (place == null ? root.resolve(file.getProjectRelativePath().toPath()) : place.toPath()).normalize();
	}

	IFile file(Path path) {
		return project.getFile(IPath.fromPath(root.relativize(path)));
	}

	/** All model files. What killed writers left beside them is taken away. */
	SortedSet<Path> all() throws CoreException {
		try {
			CorpusFolder folder = CorpusFolder.walk(root, outsideToo);
			SortedSet<Path> all = folder.files();
			outside = folder.outside();
			all.stream().map(Path::getParent).distinct().forEach(AtomicFiles::clean);
			return all;
		} catch (IOException e) {
			throw new CoreException(EvadeUi.status("The folder " + root + " cannot be read", e));
		}
	}

	/** Links that lead out of the folder, with what they lead to: null for one that leads nowhere. As {@link #all} found them. */
	Map<Path, Path> outside() {
		return outside;
	}

	/** Whether the files that such links lead to belong to the corpus; they do not unless somebody says so. */
	void setOutsideToo(boolean wanted) {
		outsideToo = wanted;
	}

	/** Tells the workspace of a file written beside it. */
	void refresh(Path path) throws IOException {
		try {
			IFile file = file(path);
			for (IContainer folder = file.getParent(); !folder.exists(); folder = folder.getParent())
				folder.getParent().refreshLocal(IResource.DEPTH_ONE, null);
			file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		} catch (CoreException e) {
			throw new IOException(e.getStatus().getMessage(), e);
		}
	}

	/** Gives a file or folder another place; the folder there is made when it is missing. */
	void move(Path from, Path to) throws CoreException {
		IPath place = project.getFullPath().append(IPath.fromPath(root.relativize(to)));
		for (Deque<IContainer> missing = missing(place); !missing.isEmpty();)
			((IFolder) missing.pop()).create(true, true, null);
		IResource moved = project.findMember(IPath.fromPath(root.relativize(from)));
		if (moved == null)
			throw new CoreException(EvadeUi.status(from.getFileName() + " is not there any more", null));
		moved.move(place, IResource.FORCE | IResource.KEEP_HISTORY, null);
	}

	private Deque<IContainer> missing(IPath place) {
		Deque<IContainer> missing = new ArrayDeque<>();
		for (IContainer folder = project.getWorkspace().getRoot().getFile(place).getParent(); !folder.exists(); folder = folder.getParent())
			missing.push(folder);
		return missing;
	}

	/**
	 * Puts what is on the disk now into the platform's local history. The platform does that only for what it writes itself, and
	 * it writes in place, which a crash can cut short; hence this call into its inside.
	 */
	static void keepVersion(IFile file) {
		try {
			if (!file.exists())
				return;
			IHistoryStore history = ((Workspace) file.getWorkspace()).getFileSystemManager().getHistoryStore();
			IFileStore store = EFS.getLocalFileSystem().getStore(file.getLocation());
			history.addState(file.getFullPath(), store, store.fetchInfo(), false);
		} catch (RuntimeException | LinkageError e) { // another platform, a damaged or full history: the file is saved all the same
			EvadeUi.log("The version of " + file.getName() + " before this save could not be put into the local history", e);
		}
	}
}
