/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.evade.model.Claim;
import org.evade.model.LayoutEntry;
import org.evade.model.LocalReference;
import org.evade.model.MapElement;
import org.evade.model.Statement;

/** The elements that can be parsed by themselves, and their nodes. */
final class ParseUnits {
	private ParseUnits() {
	}

	static boolean isUnit(EObject element) {
		return element instanceof Statement || element instanceof Claim || element instanceof MapElement
				|| element instanceof LayoutEntry || element instanceof LocalReference;
	}

	/** The element whose whole text a node is. */
	static EObject semantic(ICompositeNode node) {
		for (INode at = node; at instanceof ICompositeNode composite; at = composite.getFirstChild()) {
			if (composite.hasDirectSemanticElement())
				return isUnit(composite.getSemanticElement()) ? composite.getSemanticElement() : null;
		}
		return null;
	}

	static Statement statement(EObject object) {
		EObject at = object;
		while (!(at instanceof Statement))
			at = at.eContainer();
		return (Statement) at;
	}

	/** The statement after a node, or null. */
	static INode sibling(ICompositeNode node) {
		INode next = node.getNextSibling();
		while (next instanceof ILeafNode leaf && leaf.isHidden())
			next = next.getNextSibling();
		return next;
	}
}
