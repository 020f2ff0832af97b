/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.evade.language.EvadeStandaloneSetup;
import org.osgi.framework.Bundle;

/**
 * What the first view needs and takes a while, done beside the start of the window: the reader of vector icons and the services
 * of the language. Both answer any thread and wait for each other, so that who comes too early only waits.
 */
final class HeadStart {
	private HeadStart() {
	}

	static void run() {
		Thread thread = new Thread(() -> {
			readIcon();
			EvadeStandaloneSetup.injector();
		}, "Evade head start");
		thread.setDaemon(true);
		thread.start();
	}

	private static void readIcon() {
		Bundle ide = Platform.getBundle("org.eclipse.ui.ide");
		URL icon = ide == null ? null : FileLocator.find(ide, new Path("icons/full/obj16/prj_obj.svg"));
		if (icon != null)
			ImageDescriptor.createFromURL(icon).getImageData(100);
	}
}
