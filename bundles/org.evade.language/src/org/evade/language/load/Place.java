/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.evade.model.EvadePackage;
import org.evade.model.Named;

/**
 * Part of a file.
 *
 * @param line
 *            line, from 1
 * @param column
 *            column in UTF-16 units, from 1
 * @param offset
 *            offset in UTF-16 units, from 0
 * @param length
 *            length in UTF-16 units
 */
public record Place(int line, int column, int offset, int length) {
	/** The start of a file. */
	public static final Place START = new Place(1, 1, 0, 0);

	/** Where an object stands: its id when it has one, its first line otherwise. */
	public static Place of(EObject object) {
		if (object instanceof Named named && named.getName() != null)
			return of(object, EvadePackage.Literals.NAMED__NAME, 0);
		return ofWhole(object);
	}

	/** Where a feature of an object stands; the object when the feature is not written. */
	public static Place of(EObject object, EStructuralFeature feature, int index) {
		return of(object, NodeModelUtils.findNodesForFeature(object, feature), index);
	}

	/**
	 * Where one of the values of a feature stands, for a caller that asks for several.
	 *
	 * @param nodes
	 *            the nodes of the feature
	 */
	public static Place of(EObject object, List<INode> nodes, int index) {
		return nodes.isEmpty() ? ofWhole(object) : of(nodes.get(Math.min(index, nodes.size() - 1)));
	}

	private static Place ofWhole(EObject object) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		if (node == null)
			return START;
		Place whole = of(node);
		String text = node.getRootNode().getText();
		int end = text.indexOf('\n', whole.offset);
		if (end > whole.offset && text.charAt(end - 1) == '\r')
			end--;
		return end < 0 || end >= whole.offset + whole.length ? whole
				: new Place(whole.line, whole.column, whole.offset, end - whole.offset);
	}

	/** Where a node stands, without the comments before it. */
	public static Place of(INode node) {
		return at(node, node.getOffset(), node.getLength());
	}

	/** The place of an offset in the text of a node's file; the lines of the text are known, whatever their length. */
	static Place at(INode any, int offset, int length) {
		INode root = any.getRootNode();
		int start = Math.min(offset, root.getTotalLength());
		LineAndColumn at = NodeModelUtils.getLineAndColumn(root, start);
		return new Place(at.getLine(), at.getColumn(), start, length);
	}
}
