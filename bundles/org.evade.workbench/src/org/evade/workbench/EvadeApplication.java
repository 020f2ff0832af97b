/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench as an application. {@code -corpus FOLDER} opens the corpus in that folder; where the workbench keeps its own
 * state is the platform's {@code -data}.
 */
public class EvadeApplication implements IApplication {
	private static final String CORPUS = "-corpus";

	@Override
	public Object start(IApplicationContext context) throws Exception {
		System.setProperty("log4j.defaultInitOverride", "true"); // the library's own settings write to the console
		LibraryLog.connect();
		HeadStart.run();
		Display display = PlatformUI.createDisplay();
		KeysOnce.connect(display);
		try {
			if (!lockState()) {
				context.applicationRunning();
				MessageDialog.openError(null, "Evade is already running",
						"Another Evade uses the same workspace:\n" + Platform.getInstanceLocation().getURL().getPath()
								+ "\n\nUse its window, or start this one with a workspace of its own: -data FOLDER");
				return EXIT_OK;
			}
			Path corpus = corpus((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			int code = PlatformUI.createAndRunWorkbench(display, new EvadeWorkbenchAdvisor(corpus));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
			Platform.getInstanceLocation().release();
		}
	}

	private static boolean lockState() throws IOException {
		Location state = Platform.getInstanceLocation();
		if (!state.isSet())
			state.set(state.getDefault(), false);
		return state.lock();
	}

	private static Path corpus(String[] arguments) {
		for (int i = 0; i + 1 < arguments.length; i++)
			if (CORPUS.equals(arguments[i]))
				return Path.of(arguments[i + 1]).toAbsolutePath().normalize();
		return null;
	}

	@Override
	public void stop() {
		IWorkbench workbench = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench() : null;
		if (workbench != null)
			workbench.getDisplay().syncExec(workbench::close);
	}
}
