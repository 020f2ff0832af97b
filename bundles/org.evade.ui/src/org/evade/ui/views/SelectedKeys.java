/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.evade.ui.corpus.SelectionSource;

/** The elements selected in a view, for the parts that follow. */
public final class SelectedKeys extends SelectionSource {
	private ISelection selection = StructuredSelection.EMPTY;

	/** Selects and tells everyone. */
	public void set(ISelection next) {
		selection = next;
		tell();
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		set(wanted);
	}
}
