/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

import org.eclipse.emf.ecore.EClass;

/**
 * A token as the grammar asks for it at one place.
 *
 * @param type
 *            token type
 * @param keyword
 *            word, phrase or sign of the language, or null for an id, a number, a text or a CURIE
 * @param rule
 *            rule that asks for it
 * @param feature
 *            what it is assigned to, or null
 * @param reference
 *            class of what it refers to, or null
 * @param inner
 *            outermost data type or enumeration that it belongs to, or null
 */
public record Word(int type, String keyword, String rule, String feature, EClass reference, String inner) {
	/** Whether it is a word, phrase or sign of the language that is not used as an id. */
	public boolean isKeyword() {
		return keyword != null && !isName();
	}

	/** Whether an id can stand here. */
	public boolean isName() {
		return "Word".equals(inner) || "QualifiedName".equals(inner);
	}
}
