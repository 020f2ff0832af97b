/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Makes the folder of an article that is going to be curated. */
public final class NewArticleWizard extends NewWizard {
	private Text key;
	private Text title;
	private Text year;
	private Text doi;

	@Override
	public void addPages() {
		setWindowTitle("New Article");
		addPage(new Page("Article", "A folder with the article, its references and a file for its claims.") {
			@Override
			void fields(Composite grid) {
				key = Fields.text(grid, "Key:", "", this::check);
				Fields.hint(grid, "A short word, such as the first author. Folder and namespace get this name.");
				title = Fields.text(grid, "Title:", "", this::check);
				year = Fields.text(grid, "Year:", "", this::check);
				doi = Fields.text(grid, "DOI:", "", this::check);
			}

			@Override
			String reason() {
				if (place() == null)
					return "There is no open project: make a curation project first.";
				String against = NewStart.reasonAgainst("a key", key.getText()).orElse(null);
				if (against != null)
					return against;
				if (place().getProject().exists(new Path(key.getText())))
					return "There is a folder " + key.getText() + " already.";
				if (known().namespaces().contains(key.getText()))
					return "There is a namespace " + key.getText() + " already.";
				if (title.getText().isBlank())
					return "Enter the title as printed.";
				if (!year.getText().matches("\\s*(\\d{4})?\\s*"))
					return "A year has four digits.";
				return NewStart.reasonAgainstDoi(doi.getText()).orElse(null);
			}
		});
	}

	private String article() {
		return NewStart.article(key.getText(), title.getText(), year.getText(), doi.getText(), imports(key.getText()));
	}

	@Override
	String preview() {
		String folder = place().getProject().getName() + "/" + key.getText();
		return folder + "/claims.evade\n" + folder + "/article.evade:\n\n" + article();
	}

	@Override
	void make(IProgressMonitor monitor) throws CoreException {
		IFolder folder = place().getProject().getFolder(key.getText());
		file(folder, "article.evade", article(), monitor);
		file(folder, "claims.evade", NewStart.claims(key.getText(), imports(key.getText())), monitor);
	}
}
