/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Makes an .evade file in the selected folder. */
public final class NewFileWizard extends NewWizard {
	private Text name;
	private Text namespace;

	@Override
	public void addPages() {
		setWindowTitle("New Evade File");
		addPage(new Page("Evade file", place() == null ? "Make a curation project first."
				: "The file is made in " + place().getFullPath().makeRelative() + ".") {
			@Override
			void fields(Composite grid) {
				name = Fields.text(grid, "File name:", "", this::check);
				namespace = Fields.text(grid, "Namespace:", usualNamespace(), this::check);
				Fields.hint(grid, "Files of one namespace see each other.");
			}

			@Override
			String reason() {
				if (place() == null)
					return "There is no open project.";
				if (name.getText().isBlank())
					return "Enter a file name.";
				IStatus status = ResourcesPlugin.getWorkspace().validateName(fileName(), IResource.FILE);
				if (!status.isOK() || fileName().matches(".*[<>:\"|?*].*"))
					return "'" + fileName() + "' cannot be the name of a file.";
				if (place().exists(new Path(fileName())))
					return fileName() + " exists already.";
				return NewStart.reasonAgainst("a namespace", namespace.getText()).orElse(null);
			}
		});
	}

	private String fileName() {
		String typed = name.getText().trim();
		return typed.endsWith(".evade") ? typed : typed + ".evade";
	}

	@Override
	String preview() {
		return place().getFullPath().makeRelative() + "/" + fileName() + ":\n\n" + text();
	}

	private String text() {
		String space = namespace.getText().trim();
		return NewStart.file(space, imports(space));
	}

	@Override
	void make(IProgressMonitor monitor) throws CoreException {
		file(place(), fileName(), text(), monitor);
	}
}
