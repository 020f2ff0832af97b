/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.articles.text.Sha256;

/** SHA-256 of texts, and of what an object says in its file. */
public final class TextDigest {
	private TextDigest() {
	}

	/** Lower-case hexadecimal SHA-256 of a text in UTF-8. */
	public static String of(String text) {
		return Sha256.of(text);
	}

	/**
	 * CURIE {@code digest:} with the first 12 hexadecimal digits of the SHA-256 of an object's own text: its tokens with one
	 * blank between them, comments left out, blanks inside a token collapsed. Moving, indenting and commenting do not
	 * change it.
	 */
	public static String of(EObject object) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		StringBuilder text = new StringBuilder();
		if (node != null)
			for (ILeafNode leaf : node.getLeafNodes())
				if (!leaf.isHidden())
					text.append(text.isEmpty() ? "" : " ").append(leaf.getText().replaceAll("\\s+", " "));
		return "digest:" + of(text.toString()).substring(0, 12);
	}
}
