/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.model.Statement;

/**
 * A place where a name refers to something.
 *
 * @param file
 *            file of the place
 * @param statement
 *            top-level statement around it
 * @param source
 *            object that refers
 * @param reference
 *            feature that refers
 * @param index
 *            index in a list, 0 for a single reference
 * @param node
 *            where the name is written
 * @param word
 *            last part of the name, without {@code ^}: the id of what is meant
 */
public record ReferenceSite(LiveFile file, Statement statement, EObject source, EReference reference, int index, INode node,
		String word) {
	static String word(INode node) {
		String text = NodeModelUtils.getTokenText(node);
		String last = text.substring(text.lastIndexOf('.') + 1);
		return last.startsWith("^") ? last.substring(1) : last;
	}

	/** What is referred to, looked up when it was not before; a proxy when there is no such thing. */
	public EObject target() {
		Object value = source.eGet(reference);
		return (EObject) (reference.isMany() ? ((InternalEList<?>) value).get(index) : value);
	}

	void set(EObject target) {
		if (!reference.isMany())
			source.eSet(reference, target);
		else {
			@SuppressWarnings("unchecked")
			InternalEList<EObject> list = (InternalEList<EObject>) source.eGet(reference);
			list.setUnique(index, target);
		}
	}

	/** Every site is itself only: lists of a large corpus are searched by it. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(node);
	}
}
