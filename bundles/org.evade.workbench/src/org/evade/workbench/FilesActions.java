/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.team.ui.TeamUI;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.CloseResourceAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.actions.RefreshAction;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** What the context menu of the files offers besides opening, copying, renaming and deleting. */
public final class FilesActions extends CommonActionProvider {
	private static final String OPEN_MAP = "org.evade.diagram.open";

	private IWorkbenchPage page;
	private RefreshAction refresh;
	private CloseResourceAction close;

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		ICommonViewerWorkbenchSite view = (ICommonViewerWorkbenchSite) site.getViewSite();
		Shell shell = view.getShell();
		page = view.getPage();
		refresh = new RefreshAction(() -> shell);
		close = new CloseResourceAction(() -> shell);
		FileProblems.follow(site.getStructuredViewer());
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		MenuManager made = new MenuManager("&New");
		made.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(page.getWorkbenchWindow()));
		menu.appendToGroup(ICommonMenuConstants.GROUP_NEW, made);
		IResource only = only();
		if (only != null)
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, action("Open &Map...", this::openMap));
		if (only instanceof IFile file)
			menu.appendToGroup(ICommonMenuConstants.GROUP_ADDITIONS, action("Local &History", () -> TeamUI.showHistoryFor(page, file, null)));
		IStructuredSelection selection = selection();
		refresh.selectionChanged(selection);
		refresh.setText("Re&fresh");
		menu.appendToGroup(ICommonMenuConstants.GROUP_ADDITIONS, refresh);
		close.selectionChanged(selection);
		close.setText("&Close Corpus");
		if (close.isEnabled() && only instanceof IProject)
			menu.appendToGroup(ICommonMenuConstants.GROUP_ADDITIONS, close);
		if (only instanceof IProject project && !project.isOpen())
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, action("&Open Corpus",
					() -> WorkspaceJobs.run("Opening " + project.getName(), project::open)));
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		IStructuredSelection selection = selection();
		refresh.selectionChanged(selection.isEmpty() ? new StructuredSelection(
				ResourcesPlugin.getWorkspace().getRoot()) : selection);
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
	}

	private IStructuredSelection selection() {
		return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection ? selection
				: StructuredSelection.EMPTY;
	}

	private IResource only() {
		IStructuredSelection selection = selection();
		return selection.size() == 1 ? Adapters.adapt(selection.getFirstElement(), IResource.class) : null;
	}

	private void openMap() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(OPEN_MAP, null);
		} catch (CommandException e) {
			ILog.get().error("The command " + OPEN_MAP + " could not be run", e);
		}
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
