/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/**
 * Where a part keeps those who follow its selection. Text, map and lists publish {@link ElementKey}s through it, so that
 * each
 * can follow the others without knowing them. A listener that fails does not keep the news from the others.
 */
public abstract class SelectionSource implements IPostSelectionProvider {
	private final ListenerList<ISelectionChangedListener> atOnce = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> settled = new ListenerList<>();

	/** Tells everyone: the selection is another one, and it stays. */
	protected final void tell() {
		tellAtOnce();
		tellSettled();
	}

	/** Tells those who want to know of every step, as while a key is held down. */
	protected final void tellAtOnce() {
		tell(atOnce);
	}

	/** Tells those who only want to know where the selection came to rest. */
	protected final void tellSettled() {
		tell(settled);
	}

	private void tell(ListenerList<ISelectionChangedListener> listeners) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		for (ISelectionChangedListener listener : listeners)
			SafeRunner.run(new SafeRunnable() {
				@Override
				public void run() {
					listener.selectionChanged(event);
				}
			});
	}

	@Override
	public final void addSelectionChangedListener(ISelectionChangedListener listener) {
		atOnce.add(listener);
	}

	@Override
	public final void removeSelectionChangedListener(ISelectionChangedListener listener) {
		atOnce.remove(listener);
	}

	@Override
	public final void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		settled.add(listener);
	}

	@Override
	public final void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		settled.remove(listener);
	}
}
