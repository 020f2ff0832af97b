/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;

/** Makes an empty map in a file of its own and opens it. */
public final class NewMapWizard extends NewWizard {
	private Text id;
	private Text title;
	private Text namespace;
	private String made;

	@Override
	public void addPages() {
		setWindowTitle("New Map");
		addPage(new Page("Map", place() == null ? "Make a curation project first."
				: "An empty map in a file of its own in " + place().getFullPath().makeRelative() + ".") {
			@Override
			void fields(Composite grid) {
				id = Fields.text(grid, "Id:", "", this::check);
				title = Fields.text(grid, "Title:", "", this::check);
				namespace = Fields.text(grid, "Namespace:", usualNamespace(), this::check);
				Fields.hint(grid, "A map sees what is declared in its namespace and in the vocabulary.");
			}

			@Override
			String reason() {
				if (place() == null)
					return "There is no open project.";
				String against = NewStart.reasonAgainst("an id", id.getText().trim())
						.or(() -> NewStart.reasonAgainst("a namespace", namespace.getText().trim())).orElse(null);
				if (against != null)
					return against;
				if (place().exists(new Path(fileName())))
					return fileName() + " exists already.";
				return known().has(fullName()) ? "There is a " + fullName() + " already." : null;
			}
		});
	}

	private String fileName() {
		return id.getText().trim() + ".evade";
	}

	private String fullName() {
		return namespace.getText().trim() + "." + id.getText().trim();
	}

	private String text() {
		String space = namespace.getText().trim();
		return NewStart.map(space, id.getText().trim(), title.getText(), imports(space));
	}

	@Override
	String preview() {
		return place().getFullPath().makeRelative() + "/" + fileName() + ":\n\n" + text();
	}

	@Override
	void make(IProgressMonitor monitor) throws CoreException {
		file(place(), fileName(), text(), monitor);
		made = fullName();
	}

	/** The model learns of the file from the workspace; the map opens as soon as it has, and the text if it does not. */
	@Override
	void open(IFile file) throws CoreException {
		CorpusSession session = CorpusSession.of(file);
		Display.getCurrent().asyncExec(() -> {
			if (session == null || !Reveal.inMap(new ElementKey(file.getProject(), made)))
				openText(file);
		});
	}

	private void openText(IFile file) {
		try {
			super.open(file);
		} catch (CoreException problem) {
			EvadeUi.log(file.getName() + " could not be opened: " + problem.getMessage(), problem);
		}
	}
}
