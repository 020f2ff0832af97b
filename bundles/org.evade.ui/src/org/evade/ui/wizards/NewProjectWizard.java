/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Makes a project with a small vocabulary to begin with. */
public final class NewProjectWizard extends NewWizard {
	private Text name;
	private Text folder;

	@Override
	public void addPages() {
		setWindowTitle("New Curation Project");
		addPage(new Page("Curation project", "A corpus of its own: a folder for the vocabulary, and one for each article.") {
			@Override
			void fields(Composite grid) {
				name = Fields.text(grid, "Name:", "", this::check);
				folder = Fields.folder(grid, "Folder:", this::check);
				folder.setMessage("In the workspace folder, unless you choose another");
				Fields.hint(grid, "Choose a folder of your own to keep the corpus with other documents, or in a repository.");
			}

			@Override
			String reason() {
				IStatus status = ResourcesPlugin.getWorkspace().validateName(name.getText().trim(), IResource.PROJECT);
				if (name.getText().isBlank())
					return "Enter a name.";
				if (!status.isOK())
					return status.getMessage();
				if (project().exists())
					return "There is a project " + name.getText().trim() + " already.";
				return reasonAgainstFolder();
			}
		});
	}

	private String reasonAgainstFolder() {
		Path chosen = chosen();
		if (chosen == null)
			return inWorkspace().toFile().exists() ? "The workspace folder holds " + name.getText().trim()
					+ " already: choose another name."
					: null;
		if (!chosen.isAbsolute())
			return "Choose a folder with Browse, or leave the field empty.";
		String[] held = chosen.toFile().list();
		if (Files.exists(chosen) && (held == null || held.length > 0))
			return "The folder is not empty: open it with File > Open Corpus Folder, or choose another.";
		IStatus status = ResourcesPlugin.getWorkspace().validateProjectLocation(project(), IPath.fromPath(chosen));
		return status.isOK() ? null : status.getMessage();
	}

	private Path chosen() {
		try {
			return folder.getText().isBlank() ? null : Path.of(folder.getText().trim());
		} catch (InvalidPathException unusable) {
			return Path.of(".");
		}
	}

	private IPath inWorkspace() {
		return ResourcesPlugin.getWorkspace().getRoot().getLocation().append(name.getText().trim());
	}

	@Override
	String preview() {
		Path place = chosen() == null ? inWorkspace().toPath() : chosen();
		return place + "\n" + place.resolve("vocabulary").resolve("vocabulary.evade") + ":\n\n" + NewStart.vocabulary();
	}

	private IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().trim());
	}

	@Override
	void make(IProgressMonitor monitor) throws CoreException {
		IProject project = project();
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		if (chosen() != null)
			description.setLocation(IPath.fromPath(chosen()));
		project.create(description, monitor);
		project.open(monitor);
		project.setDefaultCharset("UTF-8", monitor);
		file(project.getFolder("vocabulary"), "vocabulary.evade", NewStart.vocabulary(), monitor);
	}
}
