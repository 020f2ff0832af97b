/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.evade.ui.EvadeUi;
import org.osgi.framework.FrameworkUtil;

/** The sessions of the open projects. */
final class Sessions {
	private static final Map<IProject, CorpusSession> OPEN = new ConcurrentHashMap<>();
	/** Files that a message names. */
	private static final int NAMED = 12;
	private static boolean watching;

	private Sessions() {
	}

	static CorpusSession of(IResource resource) {
		IProject project = resource == null ? null : resource.getProject();
		if (project == null || !project.isAccessible() || project.getLocation() == null)
			return null;
		CorpusSession session = OPEN.get(project);
		return session == null ? open(project) : session;
	}

	/** All that are open. */
	static Collection<CorpusSession> open() {
		return OPEN.values();
	}

	/** The session of a project if it is open already, or null. */
	static CorpusSession known(IProject project) {
		return OPEN.get(project);
	}

	private static synchronized CorpusSession open(IProject project) {
		CorpusSession known = OPEN.get(project);
		if (known != null)
			return known;
		try {
			watch();
			RecoveryJournal journal = new RecoveryJournal(
					Platform.getStateLocation(FrameworkUtil.getBundle(Sessions.class)).append("unsaved").append(project.getName()).toPath());
			CorpusSession session = new CorpusSession(project, journal);
			OPEN.put(project, session);
			Recovery.offer(session, journal);
			return session;
		} catch (CoreException e) {
			EvadeUi.log("The corpus " + project.getName() + " could not be opened", e);
			return null;
		}
	}

	private static void watch() {
		if (watching)
			return;
		watching = true;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(closing(),
				IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
		PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench workbench, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench workbench) {
				OPEN.values().forEach(CorpusSession::close);
			}
		});
	}

	private static IResourceChangeListener closing() {
		return event -> {
			CorpusSession session = event.getResource() instanceof IProject project ? OPEN.remove(project) : null;
			if (session == null)
				return;
			session.close();
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				Set<Path> unsaved = session.dirtyFiles();
				closeEditors(session.project());
				if (!unsaved.isEmpty())
					tell(session.project(), unsaved);
			});
		};
	}

	/** The dialog does not hold up what took the corpus away. */
	private static void tell(IProject project, Set<Path> unsaved) {
		Notice.open("Unsaved changes are kept",
				unsaved.stream().map(file -> file.getFileName().toString()).sorted().limit(NAMED).collect(Collectors.joining(", "))
						+ (unsaved.size() > NAMED ? " and " + (unsaved.size() - NAMED) + " more files" : "")
						+ " had unsaved changes. They are offered again when " + project.getName() + " is opened again.",
				MessageDialog.INFORMATION);
	}

	/** A corpus that is closed or taken out of the workspace has no editors; what was unsaved in them is kept for its return. */
	private static void closeEditors(IProject project) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages())
				for (IEditorReference reference : page.getEditorReferences()) {
					IEditorPart editor = reference.getEditor(false);
					IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
					IProject read = editor == null ? null : editor.getEditorInput().getAdapter(IProject.class);
					if (file != null && file.getProject().equals(project) || project.equals(read))
						page.closeEditor(editor, false);
				}
	}
}
