/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILabelProviderListener;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.IDecoratorManager;
import org.eclipse.ui.PlatformUI;

/** Marks files with unsaved changes in lists of files, as a rename leaves them that no editor shows. */
public final class UnsavedMark implements ILightweightLabelDecorator {
	private static final String ID = "org.evade.ui.unsavedMark";

	private final ListenerList<ILabelProviderListener> listeners = new ListenerList<>();

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (element instanceof IFile file && isUnsaved(file))
			decoration.addPrefix("*");
	}

	private static boolean isUnsaved(IFile file) {
		CorpusSession session = Sessions.known(file.getProject());
		return session != null && file.getLocation() != null && session.isUnsaved(session.path(file));
	}

	/** A file became dirty or clean. */
	static void changed(IFile file) {
		IDecoratorManager manager = PlatformUI.getWorkbench().getDecoratorManager();
		if (manager != null && manager.getBaseLabelProvider(ID) instanceof UnsavedMark mark)
			mark.tell(file);
	}

	private void tell(IFile file) {
		LabelProviderChangedEvent event = new LabelProviderChangedEvent(this, file);
		listeners.forEach(listener -> listener.labelProviderChanged(event));
	}

	@Override
	public void addListener(ILabelProviderListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ILabelProviderListener listener) {
		listeners.remove(listener);
	}

	@Override
	public boolean isLabelProperty(Object element, String property) {
		return false;
	}

	@Override
	public void dispose() {
		listeners.clear();
	}
}
