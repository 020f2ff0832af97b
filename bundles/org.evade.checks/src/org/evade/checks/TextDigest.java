/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import org.eclipse.emf.ecore.EObject;
import org.evade.articles.text.Sha256;
import org.evade.language.load.ObjectDigest;

/** SHA-256 of texts, and of what an object says in its file. */
public final class TextDigest {
	private TextDigest() {
	}

	/** Lower-case hexadecimal SHA-256 of a text in UTF-8. */
	public static String of(String text) {
		return Sha256.of(text);
	}

	/** CURIE of what an object says, see {@link ObjectDigest}. */
	public static String of(EObject object) {
		return ObjectDigest.of(object);
	}
}
