/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.evade.ui.corpus.ElementKey;

/** Selected text that is also the selection of the element it belongs to, for views that follow. */
public final class ElementTextSelection extends TextSelection implements IStructuredSelection {
	private final List<ElementKey> keys;

	ElementTextSelection(IDocument document, int offset, int length, ElementKey key) {
		super(document, offset, length);
		keys = key == null ? List.of() : List.of(key);
	}

	@Override
	public Object getFirstElement() {
		return keys.isEmpty() ? null : keys.get(0);
	}

	@Override
	public Iterator<Object> iterator() {
		return List.<Object>copyOf(keys).iterator();
	}

	@Override
	public int size() {
		return keys.size();
	}

	@Override
	public Object[] toArray() {
		return keys.toArray();
	}

	@Override
	public List<?> toList() {
		return keys;
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && (!(other instanceof ElementTextSelection known) || known.keys.equals(keys));
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}
}
