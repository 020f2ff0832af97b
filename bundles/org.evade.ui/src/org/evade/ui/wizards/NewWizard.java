/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.evade.language.files.AtomicFiles;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.EditorIds;
import org.evade.ui.corpus.SaveFailure;

/** Wizard with one page that makes files and opens the first. */
abstract class NewWizard extends Wizard implements INewWizard {
	private IWorkbench workbench;
	private IContainer place;
	private KnownNames known;
	private IFile first;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		place = container(selection.getFirstElement(), bench);
		setNeedsProgressMonitor(true);
	}

	private static IContainer container(Object selected, IWorkbench bench) {
		IResource resource = selected == null ? null : Adapters.adapt(selected, IResource.class);
		if (resource == null)
			resource = edited(bench);
		if (resource instanceof IFile file)
			return file.getParent();
		if (resource instanceof IContainer container)
			return container;
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (project.isOpen())
				return project;
		return null;
	}

	private static IResource edited(IWorkbench bench) {
		IWorkbenchWindow window = bench.getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		return editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
	}

	/** Where the selection is, else the edited file, else the first open project; null when there is none. */
	IContainer place() {
		return place;
	}

	/** Names that the corpus of the place has already; read once. */
	KnownNames known() {
		if (known == null)
			known = new KnownNames(place);
		return known;
	}

	/** The namespace that a new file of the place most probably has. */
	String usualNamespace() {
		if (place == null)
			return "";
		return known().usual() != null ? known().usual() : NewStart.wordFrom(place.getName());
	}

	/** What new files import: the vocabulary, unless the corpus has none or they belong to it themselves. */
	List<String> imports(String namespace) {
		return known().hasVocabulary() && !namespace.equals(KnownNames.VOCABULARY) ? List.of(KnownNames.VOCABULARY) : List.of();
	}

	/** What is made, as it is shown before: a line for each file, then the text of the most important one. */
	abstract String preview();

	/** Opens what was made. */
	void open(IFile made) throws CoreException {
		IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), new FileEditorInput(made), EditorIds.TEXT);
	}

	/** Makes the files. */
	abstract void make(IProgressMonitor monitor) throws CoreException;

	/** Makes a file with its folders; the first one is opened afterwards. */
	void file(IContainer folder, String name, String text, IProgressMonitor monitor) throws CoreException {
		if (folder instanceof IFolder made && !made.exists())
			made.create(true, true, monitor);
		IFile file = folder.getFile(new Path(name));
		try {
			AtomicFiles.create(file.getLocation().toPath(), text);
		} catch (FileAlreadyExistsException e) {
			throw new CoreException(EvadeUi.status(name + " is there already.", e));
		} catch (IOException e) {
			throw new CoreException(EvadeUi.status(SaveFailure.words(file.getLocation().toPath(), e), e));
		}
		file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		if (first == null)
			first = file;
	}

	@Override
	public boolean performFinish() {
		try {
			getContainer().run(false, true, monitor -> {
				try {
					ResourcesPlugin.getWorkspace().run(inner -> make(inner), null, 0, monitor);
				} catch (CoreException problem) {
					throw new InvocationTargetException(problem);
				}
			});
			if (first != null)
				open(first);
			return true;
		} catch (InvocationTargetException problem) {
			((WizardPage) getPages()[0]).setErrorMessage(problem.getCause().getMessage());
			EvadeUi.log("Nothing was made: " + problem.getCause().getMessage(), problem.getCause());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		} catch (CoreException problem) {
			EvadeUi.log("The new file could not be opened: " + problem.getMessage(), problem);
		}
		return false;
	}

	/** The page: fields, and a reason that keeps it from being finished. */
	abstract class Page extends WizardPage {
		private Text preview;

		Page(String title, String description) {
			super(title, title, null);
			setDescription(description);
		}

		/** Makes the fields. */
		abstract void fields(Composite grid);

		/** Why the page is not complete, or null. */
		abstract String reason();

		@Override
		public void createControl(Composite parent) {
			Composite grid = Fields.grid(parent);
			fields(grid);
			preview = Fields.preview(grid);
			setControl(grid);
			show(reason());
		}

		@Override
		public void setVisible(boolean visible) {
			super.setVisible(visible);
			if (visible)
				((Composite) getControl()).setFocus();
		}

		/** A field changed. */
		void check() {
			String reason = reason();
			setErrorMessage(reason);
			show(reason);
		}

		private void show(String reason) {
			setPageComplete(reason == null);
			if (preview != null)
				preview.setText(reason == null ? NewWizard.this.preview() : "");
		}
	}
}
