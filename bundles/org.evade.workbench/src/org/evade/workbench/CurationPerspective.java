/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.evade.workbench.help.GuideView;

/** The one perspective: files and vocabulary left, editors, outline and properties right, claims and problems below. */
public class CurationPerspective implements IPerspectiveFactory {
	/** Id of the perspective. */
	public static final String ID = "org.evade.workbench.curation";

	/** Id of the view of files. */
	public static final String FILES = "org.evade.workbench.files";
	private static final String PROBLEMS = "org.evade.ui.views.problems";

	/** What the empty editor area proposes. */
	private static final String[] FIRST = { "org.evade.diagram.open", "org.evade.ui.openElement", "org.eclipse.ui.newWizard" };

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.19f, editors);
		left.addView(FILES);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.73f, editors);
		right.addView(IPageLayout.ID_OUTLINE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.70f, editors);
		below.addView(PROBLEMS);
		layout.createPlaceholderFolder("beside", IPageLayout.RIGHT, 0.60f, editors).addPlaceholder(GuideView.ID);
		layout.setEditorOnboardingText("Open a map or a file with a double click in the lists, or press a key:");
		for (String command : FIRST)
			layout.addEditorOnboardingCommandId(command);
		layout.addShowViewShortcut(FILES);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(GuideView.ID);
		layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
		layout.addShowInPart(FILES);
	}
}
