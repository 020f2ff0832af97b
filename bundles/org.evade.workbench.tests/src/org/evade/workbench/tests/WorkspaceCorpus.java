/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.RecoveryJournal;
import org.evade.workbench.CorpusProjects;
import org.osgi.framework.FrameworkUtil;

/** A corpus in a folder of its own, opened as a project; gone when closed. */
final class WorkspaceCorpus implements AutoCloseable {
	private final Path folder;
	private final IProject project;

	/** Opens a folder. */
	WorkspaceCorpus(Path folder) {
		this.folder = folder;
		try {
			project = CorpusProjects.open(folder, new NullProgressMonitor());
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** A corpus of one file. */
	static WorkspaceCorpus of(String file, String text) {
		try {
			Path folder = Files.createTempDirectory("corpus").toRealPath();
			Files.writeString(folder.resolve(file), text);
			return new WorkspaceCorpus(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A corpus of one file, which an earlier run left with unsaved text when it was killed; views may open it at once. */
	static WorkspaceCorpus killed(String file, String text, String unsaved) {
		try {
			Path folder = Files.createTempDirectory("corpus").toRealPath();
			Files.writeString(folder.resolve(file), text);
			new RecoveryJournal(kept(folder.getFileName().toString())).keep(folder.resolve(file), text, unsaved);
			return new WorkspaceCorpus(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Where the unsaved text of a project is kept. */
	private static Path kept(String project) {
		return Platform.getStateLocation(FrameworkUtil.getBundle(CorpusSession.class)).toPath().resolve("unsaved").resolve(project);
	}

	/** Where the unsaved text of this corpus is kept. */
	Path kept() {
		return kept(project.getName());
	}

	/** A copy of the corpus of the repository. */
	static WorkspaceCorpus copy() {
		Path model = Path.of(System.getProperty("evade.root"), "model");
		try (Stream<Path> files = Files.walk(model)) {
			Path folder = Files.createTempDirectory("corpus").toRealPath();
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				Path target = folder.resolve(model.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
			return new WorkspaceCorpus(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Path path(String file) {
		return folder.resolve(file);
	}

	IFile file(String file) {
		return project.getFile(IPath.fromOSString(file));
	}

	IProject project() {
		return project;
	}

	CorpusSession session() {
		return CorpusSession.of(project);
	}

	String text(String file) {
		try {
			return Files.readString(path(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The texts that are kept for recovery. */
	List<String> unsaved() {
		try {
			return new RecoveryJournal(kept(project.getName())).unsaved().stream().map(RecoveryJournal.Unsaved::text).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What another program does: deletes a file, and the workbench is told to look. */
	void deleteFromOutside(String file) {
		try {
			Files.delete(path(file));
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (IOException | CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** What another program does: writes a file, and the workbench is told to look. */
	void writeFromOutside(String file, String text) {
		try {
			Files.writeString(path(file), text);
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (IOException | CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public void close() {
		try {
			project.delete(false, true, null);
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator)
					Files.delete(file);
			}
		} catch (IOException | CoreException e) {
			throw new AssertionError(e);
		}
	}
}
