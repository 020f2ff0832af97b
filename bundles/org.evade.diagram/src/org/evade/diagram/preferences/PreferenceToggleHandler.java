/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.preferences;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/**
 * Switches a preference of the map editor, given in plugin.xml, on or off; menus and toolbar show how it is.
 */
public final class PreferenceToggleHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {
	private String command;
	private String preference;
	private final IPropertyChangeListener listener = event -> {
		if (event.getProperty().equals(preference) && PlatformUI.isWorkbenchRunning())
			PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(command, null);
	};

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		command = element.getAttribute("commandId");
		preference = String.valueOf(data);
		MapPreferences.store().addPropertyChangeListener(listener);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		MapPreferences.store().setValue(preference, !MapPreferences.store().getBoolean(preference));
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(MapPreferences.store().getBoolean(preference));
	}

	@Override
	public void dispose() {
		MapPreferences.store().removePropertyChangeListener(listener);
		super.dispose();
	}
}
