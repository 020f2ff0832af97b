/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Digest of what an object says in its file: its tokens with one blank between them, comments left out, blanks inside a token
 * collapsed. Moving, indenting and commenting do not change it.
 */
public final class ObjectDigest {
	private ObjectDigest() {
	}

	/** CURIE {@code digest:} with the first 12 hexadecimal digits of the SHA-256. */
	public static String of(EObject object) {
		return of(object, Map.of());
	}

	/**
	 * The same as it will be.
	 *
	 * @param renamed
	 *            tokens that will be others, by their offsets in the object's file
	 */
	public static String of(EObject object, Map<Integer, String> renamed) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		StringBuilder text = new StringBuilder();
		if (node != null)
			for (ILeafNode leaf : node.getLeafNodes())
				if (!leaf.isHidden())
					text.append(text.isEmpty() ? "" : " ")
							.append(renamed.getOrDefault(leaf.getOffset(), leaf.getText()).replaceAll("\\s+", " "));
		return "digest:" + HexFormat.of().formatHex(sha256(text.toString().getBytes(StandardCharsets.UTF_8))).substring(0, 12);
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
