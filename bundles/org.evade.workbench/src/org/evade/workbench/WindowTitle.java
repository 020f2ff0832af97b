/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the title of a window: what is open, and the product's name. */
class WindowTitle implements IPartListener2 {
	private final IWorkbenchWindow window;
	private final IWorkbenchWindowConfigurer configurer;
	private final IPropertyListener changes = (part, property) -> update();
	private IEditorPart watched;

	WindowTitle(IWorkbenchWindow window, IWorkbenchWindowConfigurer configurer) {
		this.window = window;
		this.configurer = configurer;
	}

	void follow() {
		window.getPartService().addPartListener(this);
		update();
	}

	private void update() {
		IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (editor != watched) {
			if (watched != null)
				watched.removePropertyListener(changes);
			watched = editor;
			if (editor != null)
				editor.addPropertyListener(changes);
		}
		configurer.setTitle(editor == null ? "Evade" : (editor.isDirty() ? "*" : "") + editor.getTitleToolTip() + " - Evade");
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}
}
