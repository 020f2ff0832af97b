/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least that is a workbench: one window, one perspective, nothing in it. What the start of Evade is measured against. */
public class EmptyApplication implements IApplication, IPerspectiveFactory {
	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {
			@Override
			public String getInitialWindowPerspectiveId() {
				return "empty.perspective";
			}

			@Override
			public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
				configurer.setTitle("Empty workbench");
				return super.createWorkbenchWindowAdvisor(configurer);
			}
		});
		display.dispose();
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// nothing to tidy up
	}

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
