/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Makes a project with a small vocabulary to begin with. */
public final class NewProjectWizard extends NewWizard {
	private Text name;

	@Override
	public void addPages() {
		setWindowTitle("New Curation Project");
		addPage(new Page("Curation project", "A corpus of its own: a folder for the vocabulary, and one for each article.") {
			@Override
			void fields(Composite grid) {
				name = Fields.text(grid, "Name:", "", this::check);
				Fields.hint(grid, "The project is kept in the workspace folder.");
			}

			@Override
			String reason() {
				IStatus status = ResourcesPlugin.getWorkspace().validateName(name.getText().trim(), IResource.PROJECT);
				if (name.getText().isBlank())
					return "Enter a name.";
				if (!status.isOK())
					return status.getMessage();
				return project().exists() ? "There is a project " + name.getText().trim() + " already." : null;
			}
		});
	}

	private IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().trim());
	}

	@Override
	void make(IProgressMonitor monitor) throws CoreException {
		IProject project = project();
		project.create(monitor);
		project.open(monitor);
		project.setDefaultCharset("UTF-8", monitor);
		file(project.getFolder("vocabulary"), "vocabulary.evade", NewStart.vocabulary(), monitor);
	}
}
