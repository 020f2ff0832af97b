/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.outline;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/** Those who want to know what is selected in the outline. */
final class OutlineSelection {
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	void add(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	void remove(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	/** Tells them. */
	void set(ISelectionProvider source, ISelection selection) {
		SelectionChangedEvent event = new SelectionChangedEvent(source, selection);
		for (ISelectionChangedListener listener : listeners)
			listener.selectionChanged(event);
	}
}
