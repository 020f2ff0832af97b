/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.welcome;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.IntroPart;
import org.evade.workbench.CurationPerspective;
import org.evade.workbench.OpenCorpusHandler;
import org.evade.workbench.help.OpenGuideHandler;

/** What a curator sees first: the corpora at hand, how to open another, and the first keys to know. */
public class WelcomePart extends IntroPart {
	private static final String BUNDLE = "org.evade.workbench";

	private Composite page;
	private Composite corpora;
	private List<IProject> listed;
	private LocalResourceManager resources;

	@Override
	public void createPartControl(Composite parent) {
		resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		page = new Composite(scroll, SWT.NONE);
		scroll.setContent(page);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(56, 40).spacing(40, 28).applyTo(page);
		head();
		corpora = column("Your corpora");
		listCorpora();
		start(column("Start"));
		learn(column("Good to know"));
		scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		IResourceChangeListener projects = event -> {
			if (!page.isDisposed())
				page.getDisplay().asyncExec(this::listCorpora);
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
		page.addDisposeListener(event -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(projects));
		makeRoom();
	}

	/** An editor that opens behind this page would not be seen. */
	private void makeRoom() {
		IPartService parts = getIntroSite().getWorkbenchWindow().getPartService();
		IPartListener2 room = new IPartListener2() {
			@Override
			public void partActivated(IWorkbenchPartReference part) {
				if (part instanceof IEditorReference)
					page.getDisplay().asyncExec(() -> {
						if (!page.isDisposed())
							close();
					});
			}
		};
		parts.addPartListener(room);
		page.addDisposeListener(event -> parts.removePartListener(room));
	}

	private void head() {
		Composite head = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 2).applyTo(head);
		Label picture = new Label(head, SWT.NONE);
		ImageDescriptor icon = ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/evade-64.svg").orElseThrow();
		picture.setImage(resources.create(icon));
		GridDataFactory.fillDefaults().span(1, 2).applyTo(picture);
		Label name = new Label(head, SWT.NONE);
		name.setText("Evade");
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		Label line = new Label(head, SWT.NONE);
		line.setText("How tumours resist immune checkpoint blockade, how that is overcome, and the evidence for both.");
	}

	private Composite column(String title) {
		Composite column = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		GridLayoutFactory.fillDefaults().spacing(0, 9).applyTo(column);
		Label heading = new Label(column, SWT.NONE);
		heading.setText(title);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT));
		Label rule = new Label(column, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rule);
		return column;
	}

	private void listCorpora() {
		if (page.isDisposed())
			return;
		List<IProject> projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(IProject::isAccessible).toList();
		if (projects.equals(listed))
			return;
		listed = projects;
		for (Control old : corpora.getChildren())
			if (old.getData() != null)
				old.dispose();
		if (projects.isEmpty())
			text(corpora, "None yet: open a folder, or start a new project.").setData(this);
		for (IProject project : projects)
			link(corpora, "<a>" + project.getName() + "</a>  " + project.getLocation().toOSString(), () -> show(project))
					.setData(this);
		page.layout(true, true);
	}

	private void start(Composite column) {
		link(column, "<a>Open a corpus folder...</a>", () -> run(OpenCorpusHandler.ID));
		link(column, "<a>New curation project, article or file...</a>", () -> {
			close();
			run(IWorkbenchCommandConstants.FILE_NEW);
		});
		link(column, "<a>Go to the workbench</a>", this::close);
	}

	private void learn(Composite column) {
		text(column, "Text and map show one model: what you change in one shows in the other at once.");
		text(column, "Ctrl+Space completes, F3 goes to the declaration, Ctrl+1 repairs.");
		text(column, "Ctrl+Z takes back the last change, wherever it was made.");
		text(column, "Nothing is reformatted unless you ask for it: Ctrl+Shift+F.");
		link(column, "<a>The curator's guide</a> leads from an article to a checked map.", () -> {
			close();
			run(OpenGuideHandler.ID);
		});
	}

	private static Control text(Composite column, String text) {
		Label label = new Label(column, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Control link(Composite column, String text, Runnable action) {
		Link link = new Link(column, SWT.WRAP);
		link.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> action.run());
		return link;
	}

	private void run(String command) {
		try {
			getIntroSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new IllegalStateException("The command " + command + " is missing", e);
		}
	}

	private void show(IProject project) {
		IWorkbenchPage workbench = getIntroSite().getWorkbenchWindow().getActivePage();
		close();
		try {
			if (workbench.showView(CurationPerspective.FILES) instanceof ISetSelectionTarget files)
				files.selectReveal(new StructuredSelection(project));
		} catch (PartInitException e) {
			throw new IllegalStateException("The view of the files is missing", e);
		}
	}

	private void close() {
		getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager().closeIntro(this);
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// looks the same in both states
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
