/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.evade.ui.EvadeUi;

/**
 * Asks once for each corpus whether links that lead out of its folder are to be read, and remembers the answer: whoever made
 * the corpus does not decide which files of its reader are opened and written.
 */
final class OutsideLinks {
	private static final QualifiedName ANSWER = new QualifiedName(EvadeUi.ID, "outsideLinks");
	private static final String READ = "read", LEAVE = "leave";
	private static final int NAMED = 10;

	private OutsideLinks() {
	}

	/** Whether somebody said that they are to be read. */
	static boolean areWanted(IProject project) {
		return READ.equals(answer(project));
	}

	private static String answer(IProject project) {
		try {
			return project.getPersistentProperty(ANSWER);
		} catch (CoreException e) {
			return null;
		}
	}

	/** Asks when there are any and nobody answered yet. Any thread; returns at once. */
	static void ask(CorpusSession session, Map<Path, Path> links, Runnable read) {
		String list = links.entrySet().stream().filter(link -> link.getValue() != null).limit(NAMED)
				.map(link -> "\n    " + session.model().name(link.getKey()) + "  \u2192  " + link.getValue()).collect(Collectors.joining());
		if (list.isEmpty() || answer(session.project()) != null)
			return;
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			int chosen = new MessageDialog(window == null ? null : window.getShell(), "Links that lead out of the corpus", null,
					"These links in " + session.project().getName() + " lead to files outside of its folder:\n" + list
							+ (links.size() > NAMED ? "\n    and more" : "")
							+ "\n\nThey are left out unless you know and want them: what they lead to would be read, shown and, when you"
							+ " save, written.",
					MessageDialog.QUESTION, 0, "Leave them out", "Read them too").open();
			remember(session.project(), chosen == 1 ? READ : chosen == 0 ? LEAVE : null);
			if (chosen == 1)
				read.run();
		});
	}

	private static void remember(IProject project, String answer) {
		try {
			project.setPersistentProperty(ANSWER, answer);
		} catch (CoreException e) {
			EvadeUi.log("The answer about links could not be remembered", e);
		}
	}
}
