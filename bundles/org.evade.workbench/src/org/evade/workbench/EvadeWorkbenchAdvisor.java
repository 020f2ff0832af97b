/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.evade.ui.corpus.CorpusOpening;
import org.osgi.framework.Bundle;

/** Sets the workbench up: window, perspective, the images the platform expects, and the corpus it opens. */
class EvadeWorkbenchAdvisor extends WorkbenchAdvisor {
	private final Path corpus;
	/** From before the first view asks until it is known what there is to open. */
	private final CorpusOpening starting = CorpusOpening.begin();

	/**
	 * @param corpus
	 *            folder to open, or null to show what the workspace holds
	 */
	EvadeWorkbenchAdvisor(Path corpus) {
		this.corpus = corpus;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		declareImages(configurer);
	}

	/** The platform's views look these up; only the IDE product declares them. */
	private static void declareImages(IWorkbenchConfigurer configurer) {
		Bundle ide = Platform.getBundle("org.eclipse.ui.ide");
		declare(configurer, ide, IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg");
		declare(configurer, ide, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg");
		declare(configurer, ide, "IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk.svg");
		declare(configurer, ide, "IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk.svg");
		declare(configurer, ide, "IMG_OBJS_INFO_PATH", "icons/full/obj16/info_tsk.svg");
		declare(configurer, ide, "IMG_DLGBAN_SAVEAS_DLG", "icons/full/wizban/saveas_wiz.png");
		declare(configurer, ide, IDE.SharedImages.IMG_OPEN_MARKER, "icons/full/elcl16/gotoobj_tsk.svg");
		declare(configurer, ide, IDE.SharedImages.IMG_OBJS_TASK_TSK, "icons/full/obj16/taskmrk_tsk.svg");
		declare(configurer, ide, IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "icons/full/obj16/bkmrk_tsk.svg");
	}

	private static void declare(IWorkbenchConfigurer configurer, Bundle bundle, String name, String path) {
		URL url = FileLocator.find(bundle, new org.eclipse.core.runtime.Path(path));
		if (url == null)
			url = FileLocator.find(bundle, new org.eclipse.core.runtime.Path(path.replace(".svg", ".png")));
		if (url != null)
			configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new EvadeWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return CurationPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Views";
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void preStartup() {
		PreferencePages.keepOurs(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
	}

	@Override
	public void postStartup() {
		TextColours.follow(PlatformUI.getWorkbench().getDisplay());
		if (corpus != null)
			WorkspaceJobs.open("Opening the corpus", corpus);
		else
			WorkspaceJobs.run("Looking for changes on disk", EvadeWorkbenchAdvisor::refresh);
		starting.close();
	}

	private static void refresh(IProgressMonitor monitor) throws CoreException {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (project.isOpen())
				project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
