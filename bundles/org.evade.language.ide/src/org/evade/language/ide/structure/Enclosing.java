/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import java.nio.file.Path;
import java.util.LinkedList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/** Elements around a place. */
public final class Enclosing {
	private Enclosing() {
	}

	/** The elements around an offset that have an outline entry, the outermost first, without children. */
	public static List<OutlineItem> items(Corpus corpus, Path path, int offset) {
		LinkedList<OutlineItem> items = new LinkedList<>();
		for (EObject object = object(corpus, path, offset); object != null; object = object.eContainer())
			if (Outline.isShown(object))
				items.addFirst(Outline.item(object, false));
		return List.copyOf(items);
	}

	/** The innermost object around an offset, or null; blanks and comments before an object belong to what holds it. */
	public static EObject object(Corpus corpus, Path path, int offset) {
		ModelFile file = CorpusAccess.file(corpus, path);
		return file == null ? null : object(file, offset);
	}

	/** As above, in a file. */
	public static EObject object(ModelFile file, int offset) {
		if (file.resource().getParseResult() == null)
			return null;
		INode root = file.resource().getParseResult().getRootNode();
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		if ((leaf == null || leaf.isHidden()) && offset > 0) {
			ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
			if (before != null && (leaf == null || !before.isHidden()))
				leaf = before;
		}
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (object != null && object.eContainer() != null) {
			INode node = NodeModelUtils.findActualNodeFor(object);
			if (node != null && node.getOffset() <= offset && offset <= node.getOffset() + node.getLength())
				return object;
			object = object.eContainer();
		}
		return object;
	}
}
