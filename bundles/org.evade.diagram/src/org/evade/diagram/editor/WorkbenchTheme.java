/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.evade.diagram.paint.Look;
import org.evade.diagram.ui.MapPane;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** The map in the colours of the workbench, light or dark. */
final class WorkbenchTheme {
	private WorkbenchTheme() {
	}

	static Look look() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme theme = engine == null ? null : engine.getActiveTheme();
		return Look.of(theme != null && theme.getId().contains("dark"));
	}

	/** Changes the colours of a pane when the theme changes, until it is disposed. */
	static void follow(MapPane pane) {
		EventHandler handler = event -> Display.getDefault().asyncExec(() -> {
			if (!pane.isDisposed())
				pane.setLook(look());
		});
		ServiceRegistration<EventHandler> registration = FrameworkUtil.getBundle(WorkbenchTheme.class).getBundleContext().registerService(
				EventHandler.class, handler, new java.util.Hashtable<>(
						java.util.Map.of(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED)));
		pane.addListener(org.eclipse.swt.SWT.Dispose, event -> registration.unregister());
	}
}
