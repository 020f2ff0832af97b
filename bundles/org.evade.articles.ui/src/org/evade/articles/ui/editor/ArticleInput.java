/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IURIEditorInput;
import org.evade.ui.icons.Icons;

/** The file of an article, anywhere on the disk, read for a corpus. */
public final class ArticleInput extends PlatformObject implements IPathEditorInput, IPersistableElement {
	private final IProject project;
	private final Path file;

	/**
	 * @param project
	 *            project of the corpus
	 * @param file
	 *            the article's file
	 */
	public ArticleInput(IProject project, Path file) {
		this.project = Objects.requireNonNull(project);
		this.file = file.toAbsolutePath().normalize();
	}

	/**
	 * What an editor should read, whatever the platform hands over.
	 *
	 * @param other
	 *            project of a file that is in no project; may be null
	 * @return null when it is no file, or no corpus is open
	 */
	static ArticleInput of(IEditorInput input, IProject other) {
		if (input instanceof ArticleInput article)
			return article;
		if (input instanceof IFileEditorInput in && in.getFile().getLocation() != null)
			return new ArticleInput(in.getFile().getProject(), in.getFile().getLocation().toPath());
		if (other != null && input instanceof IURIEditorInput there && "file".equals(there.getURI().getScheme()))
			return new ArticleInput(other, Path.of(there.getURI()));
		return null;
	}

	/** Project of the corpus. */
	public IProject project() {
		return project;
	}

	/** The article's file. */
	public Path file() {
		return file;
	}

	@Override
	public boolean exists() {
		return Files.isRegularFile(file);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("article");
	}

	@Override
	public String getName() {
		return file.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public IPath getPath() {
		return IPath.fromPath(file);
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return ArticleInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		ArticleInputFactory.save(memento, this);
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T getAdapter(Class<T> type) {
		if (type == IProject.class || type == IResource.class)
			return (T) project;
		if (type == IFile.class) {
			IPath place = project.getLocation();
			return place != null && file.startsWith(place.toPath()) ? (T) project.getFile(IPath.fromPath(place.toPath().relativize(file))) : null;
		}
		return super.getAdapter(type);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ArticleInput that && project.equals(that.project) && file.equals(that.file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}
}
